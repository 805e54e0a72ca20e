<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists: items behind a mark, or beside their labels. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:list[tei:label]" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tei:head ! tw:wrapped(tw:inline(node()), $indent)"/>
    <xsl:variable name="pairs" as="xs:string*">
      <xsl:for-each-group select="* except tei:head" group-starting-with="tei:label">
        <xsl:sequence select="tw:inline(current-group()[self::tei:label]), tw:inline(current-group()[not(self::tei:label)])"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="tw:columns($pairs, $indent)"/>
  </xsl:template>

  <xsl:template match="tei:list" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="numbered" as="xs:boolean" select="tokenize(@rend) = 'numbered' or @type = 'ordered'"/>
    <xsl:sequence select="'', tei:head ! tw:wrapped(tw:inline(node()), $indent)"/>
    <xsl:for-each select="tei:item">
      <xsl:variable name="mark" as="xs:string" select="if ($numbered) then position() || '. ' else '- '"/>
      <xsl:sequence select="tw:hanging($mark, tw:inline(node()[not(tw:is-block(.)) or self::tei:p]), $indent)"/>
      <xsl:variable name="inner" as="xs:string*">
        <xsl:apply-templates select="*[tw:is-block(.)] except tei:p" mode="#current">
          <xsl:with-param name="indent" select="$indent + string-length($mark)" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:variable>
      <xsl:sequence select="$inner[. ne '']"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
