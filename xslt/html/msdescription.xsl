<?xml version="1.0" encoding="UTF-8"?>
<!-- The module msdescription: stamps in the text, and the sheet that the text was taken from. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:stamp" mode="tw:render" as="element()">
    <xsl:sequence select="tw:wrap(., tw:wrapper(.))"/>
  </xsl:template>

  <xsl:template name="tw:source" as="element(h:section)">
    <xsl:variable name="source" as="element(tei:sourceDesc)*" select="$tw:header/tei:fileDesc/tei:sourceDesc"/>
    <xsl:variable name="profile" as="element(tei:profileDesc)*" select="$tw:header/tei:profileDesc"/>
    <h:section aria-labelledby="tw-source">
      <h:h3 id="tw-source"><xsl:value-of select="tw:label('source')"/></h:h3>
      <h:dl class="facts">
        <xsl:sequence select="tw:stated('repository', $tw:ms/(tei:repository, tei:institution)[1], $tw:ms/(tei:settlement, tei:country))"/>
        <xsl:call-template name="tw:fact">
          <xsl:with-param name="label" select="tw:label('shelfmark')"/>
          <xsl:with-param name="value" select="tw:shelfmark-parts($tw:ms)"/>
        </xsl:call-template>
        <xsl:sequence select="tw:stated('collection', $tw:ms/tei:collection, ())"/>
        <xsl:sequence select="tw:stated('surrogate', $source//tei:surrogates/*, ())"/>
        <xsl:sequence select="tw:stated('physical', $source//tei:physDesc/*, ())"/>
        <xsl:sequence select="tw:stated('hands', $profile/tei:handNotes/tei:handNote, ())"/>
        <xsl:sequence select="tw:stated('languages', $profile/tei:langUsage/tei:language, ())"/>
        <xsl:sequence select="tw:stated('original-language', $source//tei:msItem/tei:textLang, ())"/>
        <xsl:sequence select="tw:stated('citation', $source/tei:bibl[@type = 'citation'], ())"/>
        <xsl:sequence select="tw:stated('bibl', $source/(tei:bibl[not(@type = 'citation')] | tei:biblStruct | tei:biblFull | tei:listBibl | tei:p), ())"/>
        <xsl:sequence select="tw:stated('source-notes', $tw:header/tei:fileDesc/tei:notesStmt/tei:note[not(@type = 'todo')], ())"/>
      </h:dl>
    </h:section>
  </xsl:template>

  <!-- The shelf-mark as it is quoted, and beneath it each part with its name. -->
  <xsl:function name="tw:shelfmark-parts" as="node()*">
    <xsl:param name="ms" as="element(tei:msIdentifier)?"/>
    <xsl:for-each select="$ms/tei:idno">
      <h:span class="shelfmark"><xsl:value-of select="tw:plain(.)"/></h:span>
      <xsl:where-populated>
        <h:ul class="parts">
          <xsl:for-each select=".//tei:idno[@type]">
            <h:li>
              <h:span class="part"><xsl:value-of select="tw:label('idno-' || @type, @type)"/></h:span>
              <xsl:value-of select="' ' || tw:plain(.)"/>
            </h:li>
          </xsl:for-each>
        </h:ul>
      </xsl:where-populated>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
