<?xml version="1.0" encoding="UTF-8"?>
<!-- Core and linking: what leads elsewhere, and what can be led to. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:ref | tei:ptr" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:linked">
      <xsl:with-param name="address" select="tw:target(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A pointer has no words: it shows what it leads to, or its address. -->
  <xsl:template match="tei:ptr[not(node())]" mode="tw:render" as="item()*">
    <xsl:variable name="address" as="xs:string?" select="tw:target(.)"/>
    <xsl:variable name="target" as="element()?" select="tw:ids(@target)[1] ! id(., root(current()))[1]"/>
    <xsl:choose>
      <xsl:when test="exists($address) and empty(ancestor::tei:ref)">
        <h:a class="tei-ptr made" href="{$address}">
          <xsl:value-of select="(tw:plain($target/(tei:head, tei:label, tei:title, self::tei:bibl)[1])[. ne ''], '→'[exists($target)], replace(@target, '^https?://(www\.)?|/$', ''))[1]"/>
        </h:a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tw:mark">
          <xsl:with-param name="words" select="string(@target)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where a reference leads: to the web, to another page, or to an element that this page shows. -->
  <xsl:function name="tw:target" as="xs:string?">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="target" as="xs:string?" select="tokenize($reference/@target)[1]"/>
    <xsl:sequence select="if (starts-with($target, '#'))
        then $target[id(substring(., 2), root($reference))[not(ancestor::tei:teiHeader) or self::tei:witness]]
        else (tw:page-link($target), tw:safe-address($target))[1]"/>
  </xsl:function>

  <xsl:template match="tei:anchor" mode="tw:render" as="item()*">
    <h:span class="tei-anchor">
      <xsl:for-each select="tw:anchor(.)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
    </h:span>
  </xsl:template>


  <!-- What only relates elements to each other has no words to show; it keeps its place. -->
  <xsl:template match="tei:link | tei:join | tei:alt | tei:when | tei:annotation | tei:relation[not(normalize-space())] | tei:listPrefixDef | tei:interp[not(node())] | tei:span[not(node())]"
      mode="tw:render" as="item()*">
    <xsl:if test="@xml:id">
      <h:span class="tei-{local-name()}" id="{@xml:id}"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:linkGrp | tei:joinGrp | tei:altGrp | tei:timeline | tei:listAnnotation" mode="tw:render" as="item()*">
    <xsl:if test="normalize-space() or @xml:id">
      <xsl:call-template name="tw:block"/>
    </xsl:if>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-pointers" as="xs:string" select="'
      seg'"/>
</xsl:stylesheet>
