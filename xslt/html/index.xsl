<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page of the edition: what it is, and every document in order of date. Its source is the summaries. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="frame.xsl"/>

  <!-- A sentence or two under the title of the edition. -->
  <xsl:param name="description" as="xs:string" select="''"/>

  <xsl:template match="/" as="item()*">
    <xsl:call-template name="tw:page">
      <xsl:with-param name="title" select="$edition-title"/>
      <xsl:with-param name="description" select="$description"/>
      <xsl:with-param name="kind" select="'index'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/" mode="tw:main" as="element(h:main)">
    <h:main id="main">
      <h:header class="index-head">
        <h:h1><xsl:value-of select="$edition-title"/></h:h1>
        <xsl:if test="$description ne ''">
          <h:p class="description"><xsl:value-of select="$description"/></h:p>
        </xsl:if>
        <xsl:call-template name="tw:counts"/>
      </h:header>
      <h:section aria-labelledby="documents">
        <h:h2 id="documents"><xsl:value-of select="tw:label('documents')"/></h:h2>
        <h:ol class="documents">
          <xsl:apply-templates select="$tw:documents" mode="tw:listed"/>
        </h:ol>
      </h:section>
    </h:main>
  </xsl:template>

  <xsl:template name="tw:counts" as="element(h:ul)">
    <h:ul class="counts">
      <h:li>
        <h:span class="count"><xsl:value-of select="count($tw:documents)"/></h:span>
        <xsl:value-of select="' ' || tw:label('documents')"/>
      </h:li>
      <xsl:for-each select="$tw:types">
        <xsl:variable name="count" as="xs:integer" select="count($tw:entries[@type = current()])"/>
        <xsl:if test="$count gt 0">
          <h:li>
            <h:a href="names.html#{.}s">
              <h:span class="count"><xsl:value-of select="$count"/></h:span>
              <xsl:value-of select="' ' || tw:label(. || 's')"/>
            </h:a>
          </h:li>
        </xsl:if>
      </xsl:for-each>
    </h:ul>
  </xsl:template>

  <xsl:mode name="tw:listed" on-no-match="shallow-skip"/>
  <xsl:template match="tw:document" mode="tw:listed" as="element(h:li)">
    <h:li>
      <h:p class="when">
        <xsl:value-of select="(tw:when[. ne ''], tw:label('undated'))[1]"/>
      </h:p>
      <h:div class="what">
        <h:h3><h:a href="{@id}.html"><xsl:value-of select="(tw:title[. ne ''], @id)[1]"/></h:a></h:h3>
        <h:p class="details">
          <xsl:value-of select="string-join((tw:kind[. ne ''], tw:correspondence(.)[. ne ''], tw:shelfmark[. ne '']), ' · ')"/>
        </h:p>
        <h:p class="downloads">
          <h:a href="{@id}.txt" type="text/plain"><xsl:value-of select="tw:label('plain-text')"/></h:a>
          <xsl:text> · </xsl:text>
          <h:a href="{@id}.xml" type="application/tei+xml" download=""><xsl:value-of select="tw:label('tei')"/></h:a>
        </h:p>
      </h:div>
    </h:li>
  </xsl:template>

  <xsl:function name="tw:correspondence" as="xs:string">
    <xsl:param name="document" as="element(tw:document)"/>
    <xsl:variable name="from" as="xs:string" select="string-join($document/tw:from, ', ')"/>
    <xsl:variable name="to" as="xs:string" select="string-join($document/tw:to, ', ')"/>
    <xsl:sequence select="string-join(($from, $to[. ne '']), ' → ')"/>
  </xsl:function>
</xsl:stylesheet>
