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
  <xsl:include href="../common/languages.xsl"/>
  <xsl:include href="../common/apparatus.xsl"/>
  <xsl:include href="../common/words.xsl"/>
  <xsl:include href="../common/speech.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="facts.xsl"/>
  <xsl:include href="head.xsl"/>
  <xsl:include href="choices.xsl"/>
  <xsl:include href="render.xsl"/>
  <xsl:include href="rendition.xsl"/>
  <xsl:include href="core.xsl"/>
  <xsl:include href="quotation.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="editing.xsl"/>
  <xsl:include href="pointers.xsl"/>
  <xsl:include href="bibliography.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="listings.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="facsimile.xsl"/>
  <xsl:include href="textcrit.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="spoken.xsl"/>
  <xsl:include href="dictionaries.xsl"/>
  <xsl:include href="analysis.xsl"/>
  <xsl:include href="gaiji.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="mathml.xsl"/>
  <xsl:include href="tagdocs.xsl"/>
  <xsl:include href="msdescription.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="questions.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="citation.xsl"/>

  <!-- The name of the page and its files, without a suffix; empty for a page that stands alone. -->
  <xsl:param name="id" as="xs:string" select="''"/>

  <xsl:template match="/" as="item()*">
    <xsl:call-template name="tw:page">
      <xsl:with-param name="title" select="tw:page-title()"/>
      <xsl:with-param name="description" select="tw:plain($tw:header/tei:profileDesc/tei:abstract)"/>
      <xsl:with-param name="rules" select="$tw:rendition-rules"/>
      <xsl:with-param name="kind" select="'document'"/>
      <xsl:with-param name="further" as="element()*">
        <xsl:if test="$id ne ''">
          <xsl:for-each select="$tw:edition/@canonical[. ne '']">
            <h:link rel="canonical" href="{.}"/>
          </xsl:for-each>
          <h:link rel="alternate" type="text/plain" href="{$id}.txt"/>
          <h:link rel="alternate" type="application/tei+xml" href="{$id}.xml"/>
          <xsl:for-each select="$tw:edition/tw:json-ld">
            <h:script type="application/ld+json"><xsl:value-of select="."/></h:script>
          </xsl:for-each>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/" mode="tw:main" as="item()*">
    <h:main id="main">
      <h:article>
        <xsl:call-template name="tw:document-head"/>
        <xsl:call-template name="tw:contents"/>
        <xsl:call-template name="tw:choices"/>
        <xsl:apply-templates select="/*" mode="tw:texts"/>
        <xsl:call-template name="tw:apparatus"/>
        <xsl:call-template name="tw:footnotes"/>
        <xsl:call-template name="tw:facsimile"/>
        <xsl:call-template name="tw:beside-text"/>
        <xsl:call-template name="tw:about"/>
        <xsl:call-template name="tw:cite"/>
      </h:article>
      <xsl:sequence select="tw:slot('neighbours')"/>
    </h:main>
  </xsl:template>

  <xsl:function name="tw:page-title" as="xs:string">
    <xsl:sequence select="(tw:plain($tw:title)[. ne ''], $id[. ne ''], tw:label('untitled'))[1]"/>
  </xsl:function>
</xsl:stylesheet>
