<?xml version="1.0" encoding="UTF-8"?>
<!-- The module transcr: what the transcriber supplied, doubted or left out, and what happened to the sheet. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:supplied | tei:surplus | tei:damage | tei:restore | tei:redo | tei:undo | tei:retrace | tei:secl" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="tw:label(local-name(), local-name())"/>
    </xsl:call-template>
  </xsl:template>


  <!-- What spreads over a stretch that crosses elements leaves a mark at its beginning. -->
  <xsl:template match="tei:addSpan | tei:delSpan | tei:damageSpan | tei:substJoin" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="title" select="tw:label('span-' || local-name(), local-name())"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:space" mode="tw:render" as="item()*">
    <h:span>
      <xsl:call-template name="tw:attributes"/>
      <xsl:attribute name="title" select="string-join((tw:label('space'), string-join((@quantity, @unit), ' ')[. ne '']), ', ')"/>
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(normalize-space())">
        <h:span class="made"><xsl:value-of select="string-join((1 to tw:width-of(.)) ! '&#160;')"/></h:span>
      </xsl:if>
    </h:span>
  </xsl:template>

  <!-- As wide as the encoding says, within bounds. -->
  <xsl:function name="tw:width-of" as="xs:integer">
    <xsl:param name="space" as="element()"/>
    <xsl:variable name="quantity" as="xs:integer" select="if ($space/@quantity castable as xs:integer) then xs:integer($space/@quantity) else 4"/>
    <xsl:sequence select="if ($space/@unit = ('line', 'lines', 'cm', 'mm')) then 4 else max((1, min((12, $quantity))))"/>
  </xsl:function>

  <!-- Where the hand changes the reader is told whose it is now, if the header names it. -->
  <xsl:template match="tei:handShift" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="'[' || string-join((tw:label('hands'), (tw:plain(id(tw:ids(@new)))[. ne ''], @medium, @scribe)[1]), ': ') || ']'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-transcr" as="xs:string" select="'
      subst mod metamark fw line zone ellipsis transpose listTranspose listChange path'"/>
</xsl:stylesheet>
