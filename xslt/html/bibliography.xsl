<?xml version="1.0" encoding="UTF-8"?>
<!-- Core: bibliographic references. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- One that stands in a list or a division is a line of its own. -->
  <xsl:template match="tei:bibl" mode="tw:render" as="item()*">
    <xsl:variable name="apart" as="xs:boolean" select="parent::tei:listBibl or parent::tei:div or parent::tei:body or parent::tei:back"/>
    <xsl:choose>
      <xsl:when test="text()[normalize-space()] or not(*)">
        <xsl:call-template name="tw:wrap">
          <xsl:with-param name="name" select="if ($apart) then 'div' else tw:wrapper(.)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h:{if ($apart) then 'div' else tw:wrapper(.)}">
          <xsl:call-template name="tw:attributes"/>
          <xsl:call-template name="tw:separated"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:biblStruct | tei:biblFull" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:separated"/>
    </h:div>
  </xsl:template>

  <!-- The parts of a structured reference in a row; their commas are ours. -->
  <xsl:template match="tei:analytic | tei:monogr | tei:series | tei:imprint | tei:biblFull/* | tei:imprint/tei:respStmt" mode="tw:render" as="item()*" priority="1">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]">
          <xsl:apply-templates mode="#current"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="tw:separated"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>
  <xsl:template name="tw:separated" as="item()*">
    <xsl:for-each select="*[normalize-space() or @target or @url or @when or @value]">
      <xsl:if test="position() gt 1">
        <h:span class="made"><xsl:value-of select="if (preceding-sibling::*[1][self::tei:author] and self::tei:title) then ': ' else ', '"/></h:span>
      </xsl:if>
      <xsl:apply-templates select="." mode="tw:render"/>
    </xsl:for-each>
  </xsl:template>


  <!-- Volume, issue, pages: by their kind, where the words do not say it. -->
  <xsl:template match="tei:biblScope | tei:citedRange" mode="tw:render" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="@unit and matches(., '^[\s0-9IVXLCivxlc–-]+$')">
        <h:span class="made"><xsl:value-of select="tw:label('unit-' || @unit, @unit) || ' '"/></h:span>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(node()) and @from">
        <h:span class="made"><xsl:value-of select="string-join((@from, @to), '–')"/></h:span>
      </xsl:if>
    </xsl:element>
  </xsl:template>


  <!-- An identifier that is an address leads there. -->
  <xsl:template match="tei:idno[matches(., '^\s*https?://\S+\s*$')]" mode="tw:render" as="item()*">
    <xsl:choose>
      <xsl:when test="empty(ancestor::tei:ref)">
        <h:a href="{normalize-space()}">
          <xsl:call-template name="tw:attributes"/>
          <xsl:apply-templates mode="#current"/>
        </h:a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tw:wrap"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-bibliography" as="xs:string" select="'
      publisher pubPlace edition extent idno textLang relatedItem seriesStmt availability licence distributor authority principal funder sponsor
      titleStmt editionStmt publicationStmt notesStmt listBibl'"/>
</xsl:stylesheet>
