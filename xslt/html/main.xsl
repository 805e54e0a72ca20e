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

  <xsl:template match="/" as="element(h:html)">
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
      <xsl:with-param name="main" as="element(h:main)">
        <h:main id="main">
          <h:article>
            <xsl:call-template name="tw:document-head"/>
            <xsl:apply-templates select="/*/tei:text" mode="tw:render"/>
            <xsl:call-template name="tw:footnotes"/>
            <xsl:call-template name="tw:about"/>
          </h:article>
          <xsl:call-template name="tw:neighbours"/>
        </h:main>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="tw:page-title" as="xs:string">
    <xsl:sequence select="(tw:plain($tw:title)[. ne ''], $id[. ne ''], tw:label('untitled'))[1]"/>
  </xsl:function>

  <xsl:template name="tw:document-head" as="element(h:header)">
    <h:header class="document-head">
      <h:p class="kicker">
        <xsl:value-of select="string-join(($tw:kind, tw:date-words($tw:date))[. ne ''], ' · ')"/>
      </h:p>
      <h:h1>
        <xsl:choose>
          <xsl:when test="tw:plain($tw:title) ne ''">
            <xsl:apply-templates select="$tw:title/node()" mode="tw:render"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="tw:page-title()"/>
          </xsl:otherwise>
        </xsl:choose>
      </h:h1>
      <xsl:for-each select="$tw:title/../tei:title[@type = 'sub']">
        <h:p class="subtitle"><xsl:apply-templates mode="tw:render"/></h:p>
      </xsl:for-each>
      <xsl:call-template name="tw:byline"/>
      <xsl:for-each select="$tw:header/tei:profileDesc/tei:abstract[normalize-space()]">
        <h:section class="abstract" aria-labelledby="tw-summary">
          <h:h2 id="tw-summary"><xsl:value-of select="tw:label('summary')"/></h:h2>
          <xsl:apply-templates mode="tw:render"/>
        </h:section>
      </xsl:for-each>
      <xsl:call-template name="tw:downloads"/>
    </h:header>
  </xsl:template>

  <!-- Who wrote to whom, and where the sheet lies. -->
  <xsl:template name="tw:byline" as="element(h:dl)">
    <h:dl class="facts byline">
      <xsl:call-template name="tw:fact">
        <xsl:with-param name="label" select="tw:label('from')"/>
        <xsl:with-param name="value" select="tw:correspondent-list('sent')"/>
      </xsl:call-template>
      <xsl:call-template name="tw:fact">
        <xsl:with-param name="label" select="tw:label('to')"/>
        <xsl:with-param name="value" select="tw:correspondent-list('received')"/>
      </xsl:call-template>
      <xsl:call-template name="tw:fact">
        <xsl:with-param name="label" select="tw:label('date')"/>
        <xsl:with-param name="value" as="node()*">
          <xsl:apply-templates select="$tw:date" mode="tw:render"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="tw:fact">
        <xsl:with-param name="label" select="tw:label('held-at')"/>
        <xsl:with-param name="value" as="node()*">
          <xsl:value-of select="$tw:shelfmark"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:for-each-group select="$tw:header/tei:fileDesc/tei:titleStmt/tei:respStmt[not(tei:name/@type = 'software')]"
          group-by="tw:plain(tei:resp)">
        <xsl:call-template name="tw:fact">
          <xsl:with-param name="label" select="tw:capital(current-grouping-key())"/>
          <xsl:with-param name="value" as="node()*">
            <xsl:value-of select="current-group()/(tei:persName | tei:orgName | tei:name) ! tw:plain(.)" separator=", "/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each-group>
      <xsl:call-template name="tw:fact">
        <xsl:with-param name="label" select="tw:label('status')"/>
        <xsl:with-param name="value" as="node()*">
          <xsl:for-each select="$tw:header/tei:revisionDesc/@status">
            <xsl:value-of select="tw:label('status-' || ., .)"/>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </h:dl>
  </xsl:template>

  <xsl:function name="tw:correspondent-list" as="node()*">
    <xsl:param name="type" as="xs:string"/>
    <xsl:for-each select="tw:correspondents($type)">
      <xsl:if test="position() gt 1">
        <xsl:text>, </xsl:text>
      </xsl:if>
      <xsl:apply-templates select="." mode="tw:render"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="tw:downloads" as="element(h:p)?">
    <xsl:if test="$id ne ''">
      <h:p class="downloads">
        <xsl:value-of select="tw:label('read-as') || ' '"/>
        <h:a href="{$id}.txt" type="text/plain"><xsl:value-of select="tw:label('plain-text')"/></h:a>
        <xsl:text> · </xsl:text>
        <h:a href="{$id}.xml" type="application/tei+xml" download=""><xsl:value-of select="tw:label('tei')"/></h:a>
      </h:p>
    </xsl:if>
  </xsl:template>

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

  <xsl:function name="tw:capital" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($text, 1, 1)) || substring($text, 2)"/>
  </xsl:function>
</xsl:stylesheet>
