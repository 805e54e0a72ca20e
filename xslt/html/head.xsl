<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of a document: its title, who wrote to whom and when, where the sheet lies, what it is about. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

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
      <xsl:call-template name="tw:line">
        <xsl:with-param name="label" select="tw:label('from')"/>
        <xsl:with-param name="elements" select="tw:correspondents('sent')"/>
      </xsl:call-template>
      <xsl:call-template name="tw:line">
        <xsl:with-param name="label" select="tw:label('to')"/>
        <xsl:with-param name="elements" select="tw:correspondents('received')"/>
      </xsl:call-template>
      <xsl:call-template name="tw:line">
        <xsl:with-param name="label" select="tw:label('date')"/>
        <xsl:with-param name="elements" select="$tw:date"/>
      </xsl:call-template>
      <xsl:call-template name="tw:words">
        <xsl:with-param name="label" select="tw:label('held-at')"/>
        <xsl:with-param name="words" select="$tw:shelfmark"/>
      </xsl:call-template>
      <xsl:for-each-group select="$tw:header/tei:fileDesc/tei:titleStmt/tei:respStmt[not(tei:name/@type = 'software')]"
          group-by="tw:plain(tei:resp)">
        <xsl:call-template name="tw:words">
          <xsl:with-param name="label" select="tw:capital(current-grouping-key())"/>
          <xsl:with-param name="words" select="string-join(current-group()/(tei:persName | tei:orgName | tei:name) ! tw:plain(.), ', ')"/>
        </xsl:call-template>
      </xsl:for-each-group>
      <xsl:call-template name="tw:words">
        <xsl:with-param name="label" select="tw:label('status')"/>
        <xsl:with-param name="words" select="$tw:header/tei:revisionDesc/@status ! tw:label('status-' || ., .)"/>
      </xsl:call-template>
    </h:dl>
  </xsl:template>

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

  <xsl:function name="tw:capital" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($text, 1, 1)) || substring($text, 2)"/>
  </xsl:function>
</xsl:stylesheet>
