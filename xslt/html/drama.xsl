<?xml version="1.0" encoding="UTF-8"?>
<!-- The modules drama and spoken: who speaks, and what happens meanwhile. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:sp | tei:u" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:speaker" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:stage | tei:incident | tei:kinesic | tei:vocal" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (parent::tei:sp or parent::tei:div or parent::tei:body) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
