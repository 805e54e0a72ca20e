<?xml version="1.0" encoding="UTF-8"?>
<!-- The module transcr: what the transcriber supplied, doubted or left out. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:supplied" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="tw:label('supplied')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:surplus" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="tw:label('surplus')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:space" mode="tw:render" as="element(h:span)">
    <h:span class="{tw:classes(.)}" title="{tw:label('space')}">
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(normalize-space())">
        <h:span class="made">&#160;&#160;&#160;&#160;</h:span>
      </xsl:if>
    </h:span>
  </xsl:template>

  <!-- Where the hand changes the reader is told whose it is now, if the header names it. -->
  <xsl:template match="tei:handShift" mode="tw:render" as="element(h:span)">
    <h:span class="tei-handShift made">
      <xsl:value-of select="'[' || string-join((tw:label('hands'), tw:plain(id(tw:ids(@new)))[. ne '']), ': ') || ']'"/>
    </h:span>
  </xsl:template>
</xsl:stylesheet>
