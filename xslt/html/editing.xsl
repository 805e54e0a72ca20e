<?xml version="1.0" encoding="UTF-8"?>
<!-- Core: what the editor, or the hand itself, has changed; both readings are in the page, and the reader chooses. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- What is read, and what stands in the source: which of the two is seen, the style of the page decides by the reader's choice. -->
  <xsl:template match="tei:choice" mode="tw:render" as="item()*">
    <xsl:variable name="source" as="xs:string" select="normalize-space((tei:sic, tei:orig, tei:abbr)[1])"/>
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="$source ne '' and count(*) gt 1">
        <xsl:attribute name="title" select="tw:label('in-source') || ' ' || $source"/>
      </xsl:if>
      <xsl:apply-templates select="* | text()[normalize-space()]" mode="#current"/>
    </xsl:element>
  </xsl:template>


  <xsl:template match="tei:del | tei:add" mode="tw:render" as="item()*">
    <xsl:variable name="hand" as="xs:string?" select="(for $pointer in tokenize(@hand) return tw:plain(id(replace($pointer, '^[^#]*#', ''))[1]))[. ne ''][1]"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (self::tei:del) then 'del' else 'ins'"/>
      <xsl:with-param name="title" select="string-join((tw:label(if (self::tei:del) then 'deleted' else 'added'),
        @place ! (tw:label('place-' || tokenize(.)[1])[. ne '']), $hand), ', ')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:unclear" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="tw:label('unclear')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:gap" mode="tw:render" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:attribute name="title" select="tw:gap-words(.)"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(normalize-space())">
        <h:span class="made">[…]</h:span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- What is missing, why, and how much of it. -->
  <xsl:function name="tw:gap-words" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:variable name="reason" as="xs:string?" select="tokenize($gap/@reason)[1] ! tw:label('gap-' || ., .)"/>
    <xsl:variable name="extent" as="xs:string" select="normalize-space(($gap/@extent, string-join(($gap/@quantity, $gap/@unit), ' '))[1])"/>
    <xsl:sequence select="string-join((tw:label('gap'), $reason, $extent[. ne '']), ', ')"/>
  </xsl:function>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-editing" as="xs:string" select="'
      ex am'"/>
</xsl:stylesheet>
