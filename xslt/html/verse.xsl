<?xml version="1.0" encoding="UTF-8"?>
<!-- The module verse, and the lines of core. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">


  <!-- Every fifth line shows its number, and every line whose number is no plain one. -->
  <xsl:template match="tei:l" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="@n and matches(@n, '[05]$|[^0-9]')">
        <h:span class="line-number made"><xsl:value-of select="@n"/></h:span>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:caesura" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="'&#8195;'"/>
      <xsl:with-param name="title" select="tw:label('caesura')"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:rhyme" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="@label ! string()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-verse" as="xs:string" select="'
      lg'"/>
</xsl:stylesheet>
