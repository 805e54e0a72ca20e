<?xml version="1.0" encoding="UTF-8"?>
<!-- The module spoken: speech that was heard, and what was heard beside it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- Who speaks is said above the speech, where the transcription does not say it itself. -->
  <xsl:template match="tei:u" mode="tw:render" as="item()*">
    <xsl:variable name="speaker" as="xs:string?" select="tw:speaker(.)"/>
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="$speaker[. ne '']">
        <h:p class="tei-speaker made"><xsl:value-of select="."/></h:p>
      </xsl:for-each>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:u/tei:seg" mode="tw:render" as="item()*" priority="1">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:incident | tei:kinesic | tei:vocal | tei:writing" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (contains($tw:division-names, ' ' || local-name(..) || ' ') or parent::tei:u) then 'div' else tw:wrapper(.)"/>
      <xsl:with-param name="title" select="tw:label('spoken-' || local-name())"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:pause | tei:shift" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="'(' || string-join((tw:label('spoken-' || local-name()), @dur, @feature, @new), ', ') || ')'"/>
    </xsl:call-template>
  </xsl:template>


  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-spoken" as="xs:string" select="'
      annotationBlock'"/>
</xsl:stylesheet>
