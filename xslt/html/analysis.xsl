<?xml version="1.0" encoding="UTF-8"?>
<!-- The modules analysis and iso-fs: words, sentences and what is said of them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- A word of which nothing is said is only its letters. -->
  <xsl:template match="tei:w | tei:pc | tei:c | tei:m" mode="tw:render" as="item()*">
    <xsl:choose>
      <xsl:when test="@lemma or @pos or @msd or @ana or @rend or @rendition or @xml:lang or @type or @norm or * or ancestor::tei:entry">
        <xsl:variable name="facts" as="xs:string" select="string-join((@lemma, @norm, @pos, @msd, @ana), ' · ')"/>
        <xsl:element name="h:{tw:wrapper(.)}">
          <xsl:call-template name="tw:attributes">
            <xsl:with-param name="anchored" select="false()" tunnel="yes"/>
          </xsl:call-template>
          <xsl:if test="$facts ne ''">
            <xsl:attribute name="title" select="$facts"/>
          </xsl:if>
          <xsl:apply-templates mode="#current"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="#current"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A sentence is seen only by who looks at the page's own marks. -->
  <xsl:template match="tei:s | tei:cl | tei:phr" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="@function ! string()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Words that are joined stand without a space, however the file breaks its lines. -->
  <xsl:template match="text()[$tw:has-joins and not(normalize-space())]" mode="tw:render" as="item()*">
    <xsl:if test="not(tw:is-joint(.))">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:f" mode="tw:render" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <h:span class="made"><xsl:value-of select="@name || ': '"/></h:span>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="tei:symbol | tei:numeric | tei:binary" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="string(@value)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-analysis" as="xs:string" select="'
      interp span string interpGrp spanGrp fs fsdDecl fsDecl fvLib fLib'"/>
</xsl:stylesheet>
