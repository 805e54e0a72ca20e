<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of one document. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/references.xsl"/>
  <xsl:include href="../common/document.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="facts.xsl"/>
  <xsl:include href="head.xsl"/>
  <xsl:include href="render.xsl"/>
  <xsl:include href="core.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="msdescription.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="questions.xsl"/>

  <!-- The name of the page and its files, without a suffix; empty for a page that stands alone. -->
  <xsl:param name="id" as="xs:string" select="''"/>
  <!-- The ids of the entries that the index of names has, of those that this document refers to. -->
  <xsl:param name="entries" as="xs:string" select="''"/>
  <!-- The pages before and after this one, without a suffix. -->
  <xsl:param name="previous" as="xs:string" select="''"/>
  <xsl:param name="next" as="xs:string" select="''"/>

  <xsl:template match="/" as="item()*">
    <xsl:call-template name="tw:page">
      <xsl:with-param name="title" select="tw:page-title()"/>
      <xsl:with-param name="description" select="tw:plain($tw:header/tei:profileDesc/tei:abstract)"/>
      <xsl:with-param name="kind" select="'document'"/>
      <xsl:with-param name="links" as="element(h:link)*">
        <xsl:if test="$id ne ''">
          <h:link rel="alternate" type="text/plain" href="{$id}.txt"/>
          <h:link rel="alternate" type="application/tei+xml" href="{$id}.xml"/>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/" mode="tw:main" as="element(h:main)">
    <h:main id="main">
      <h:article>
        <xsl:call-template name="tw:document-head"/>
        <xsl:apply-templates select="/*/tei:text" mode="tw:render"/>
        <xsl:call-template name="tw:footnotes"/>
        <xsl:call-template name="tw:about"/>
      </h:article>
      <xsl:call-template name="tw:neighbours"/>
    </h:main>
  </xsl:template>

  <xsl:function name="tw:page-title" as="xs:string">
    <xsl:sequence select="(tw:plain($tw:title)[. ne ''], $id[. ne ''], tw:label('untitled'))[1]"/>
  </xsl:function>

  <xsl:template name="tw:neighbours" as="element(h:nav)?">
    <xsl:if test="$previous || $next ne ''">
      <h:nav class="neighbours" aria-label="{tw:label('documents')}">
        <xsl:if test="$previous ne ''">
          <h:a rel="prev" href="{$previous}.html"><xsl:value-of select="'← ' || tw:label('previous')"/></h:a>
        </xsl:if>
        <xsl:if test="$next ne ''">
          <h:a rel="next" href="{$next}.html"><xsl:value-of select="tw:label('next') || ' →'"/></h:a>
        </xsl:if>
      </h:nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
