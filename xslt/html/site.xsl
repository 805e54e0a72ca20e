<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of the edition that are no document's: each is made of a `page` element that says what is to be on it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="listing.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="time.xsl"/>
  <xsl:include href="whole.xsl"/>

  <xsl:template match="/" as="item()*">
    <xsl:call-template name="tw:page">
      <xsl:with-param name="title" select="tw:site-title(/tw:page)"/>
      <xsl:with-param name="description" select="string(/tw:page/tw:description)"/>
      <xsl:with-param name="kind" select="'page-' || /tw:page/@kind"/>
      <xsl:with-param name="base" select="string(/tw:page/@base)"/>
      <xsl:with-param name="further" as="element()*">
        <xsl:if test="/tw:page/@kind = 'search'">
          <h:script src="search.js" defer=""></h:script>
          <h:script src="search-parts.js" defer=""></h:script>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/" mode="tw:main" as="element(h:main)">
    <h:main id="main"><xsl:apply-templates mode="tw:site"/></h:main>
  </xsl:template>

  <!-- What each kind of page has. -->
  <xsl:mode name="tw:site" on-no-match="shallow-skip"/>

  <!-- What a page is called. -->
  <xsl:function name="tw:site-title" as="xs:string">
    <xsl:param name="page" as="element(tw:page)"/>
    <xsl:sequence select="
        if ($page/@kind = 'index') then $edition-title
        else if ($page/@kind = 'pair') then $page/@from || ' → ' || $page/@to
        else if ($page/@kind = ('year', 'date-year')) then ($page/@year, tw:label('undated'))[1]
        else if ($page/@kind = 'entries') then tw:label($page/@type || 's')
        else if ($page/@kind = 'about') then tw:label('about-edition')
        else ($page/@name, $page/@title, tw:label($page/@kind))[. ne ''][1] ! string()"/>
  </xsl:function>

  <!-- The heading of a page, and what stands above it. -->
  <xsl:template name="tw:site-head" as="element(h:header)">
    <xsl:param name="kicker" as="node()*"/>
    <h:header class="index-head">
      <xsl:if test="exists($kicker)">
        <h:p class="kicker"><xsl:sequence select="$kicker"/></h:p>
      </xsl:if>
      <h:h1><xsl:value-of select="tw:site-title(ancestor-or-self::tw:page)"/></h:h1>
    </h:header>
  </xsl:template>
</xsl:stylesheet>
