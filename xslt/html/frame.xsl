<?xml version="1.0" encoding="UTF-8"?>
<!-- What every page of the edition has around it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/edition.xsl"/>

  <xsl:output method="html" html-version="5" indent="no" encoding="UTF-8" include-content-type="no"/>

  <!-- The title of the edition; empty for a page that stands alone. -->
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="publisher" as="xs:string" select="''"/>
  <!-- The text of a CSS style sheet that the page is to carry in itself; empty where it links to the edition's. -->
  <xsl:param name="style" as="xs:string" select="''"/>

  <!-- Whether pages may show pictures, which browsers then load from where they lie; without it they are linked. -->
  <xsl:param name="images" as="xs:boolean" select="false()"/>

  <!-- What a page has between its head and its foot. -->
  <xsl:mode name="tw:main" on-no-match="fail"/>

  <!-- What a page may load, run and ask for: only what the site itself has. -->
  <xsl:function name="tw:policy" as="xs:string">
    <xsl:param name="rules" as="xs:string"/>
    <xsl:sequence select="
      'default-src ''none''; script-src ''self''; style-src ''self''' || (if ($style || $rules ne '') then ' ''unsafe-inline''' else '')
      || '; img-src ''self'' data:' || (if ($images) then ' https:' else '') || '; font-src ''self''; media-src ''self''; connect-src ''self''; form-action ''self''; base-uri ''self'''"/>
  </xsl:function>

  <xsl:template name="tw:page" as="item()*">
    <xsl:context-item as="document-node()" use="required"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string" select="''"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="base" as="xs:string" select="''"/>
    <!-- What the document says of its own looks, in rules that are known to be harmless. -->
    <xsl:param name="rules" as="xs:string" select="''"/>
    <!-- What else stands in the head of the page: links, scripts, data. -->
    <xsl:param name="further" as="element()*"/>
    <h:html lang="{$language}">
      <h:head>
        <h:meta charset="utf-8"/>
        <h:meta http-equiv="Content-Security-Policy" content="{tw:policy($rules)}"/>
        <xsl:if test="$base ne ''">
          <h:base href="{$base}"/>
        </xsl:if>
        <h:meta name="viewport" content="width=device-width, initial-scale=1"/>
        <h:meta name="color-scheme" content="light dark"/>
        <!-- Without it browsers ask for a picture that is not there. -->
        <h:link rel="icon" href="data:,"/>
        <h:title><xsl:value-of select="string-join(distinct-values(($title, $edition-title[. ne ''])), ' · ')"/></h:title>
        <xsl:if test="$description ne ''">
          <h:meta name="description" content="{$description}"/>
        </xsl:if>
        <xsl:choose>
          <xsl:when test="$style ne ''">
            <!-- In no namespace: any other, and the serializer would take the text for one that is to be escaped. -->
            <xsl:element name="style" namespace=""><xsl:value-of select="replace($style, '&lt;/', '&lt;\\/')"/></xsl:element>
          </xsl:when>
          <xsl:otherwise>
            <h:link rel="stylesheet" href="edition.css"/>
            <h:script src="edition.js" defer=""></h:script>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:if test="$rules ne ''">
          <h:style><xsl:value-of select="$rules"/></h:style>
        </xsl:if>
        <xsl:sequence select="$further"/>
      </h:head>
      <h:body class="{$kind}">
        <xsl:text>&#10;</xsl:text>
        <h:a class="skip" href="#main"><xsl:value-of select="tw:label('skip')"/></h:a>
        <xsl:if test="$edition-title ne ''">
          <xsl:call-template name="tw:site-header"/>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="." mode="tw:main"/>
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="tw:site-footer"/>
      </h:body>
    </h:html>
  </xsl:template>

  <xsl:template name="tw:site-header" as="element(h:header)">
    <h:header class="site">
      <h:a class="site-title" href="index.html"><xsl:value-of select="$edition-title"/></h:a>
      <h:nav aria-label="{tw:label('site')}"><xsl:sequence select="tw:slot('nav')"/></h:nav>
    </h:header>
  </xsl:template>

  <xsl:template name="tw:site-footer" as="element(h:footer)?">
    <xsl:if test="$publisher ne ''">
      <h:footer class="site-footer"><h:p><xsl:value-of select="$publisher"/></h:p></h:footer>
    </xsl:if>
  </xsl:template>

  <!-- A place that is filled when the whole edition is known: `nav`, `neighbours` or `content`. -->
  <xsl:function name="tw:slot" as="comment()+">
    <xsl:param name="name" as="xs:string"/>
    <xsl:comment select="'tw:' || $name"/>
    <xsl:comment select="'/tw:' || $name"/>
  </xsl:function>
</xsl:stylesheet>
