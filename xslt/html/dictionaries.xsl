<?xml version="1.0" encoding="UTF-8"?>
<!-- The module dictionaries: an entry is a block, its senses are blocks within it, and all else runs on. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:entry | tei:entryFree | tei:superEntry | tei:hom | tei:dictScrap" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:numbered"/>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>
  <xsl:template match="tei:sense" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:numbered"/>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <!-- The number of a sense or a homonym, unless a label of the dictionary has it already. -->
  <xsl:template name="tw:numbered" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="@n and not(tei:lbl[1] or tei:num[1])">
      <h:span class="sense-number made"><xsl:value-of select="@n || (if (matches(@n, '[.)]$')) then ' ' else '. ')"/></h:span>
    </xsl:if>
  </xsl:template>

  <!-- What is said by a value alone is shown by it. -->
  <xsl:template match="tei:gram[not(node())] | tei:pos[not(node())] | tei:gen[not(node())] | tei:number[not(node())] | tei:case[not(node())] | tei:usg[not(node())]
      | tei:pron[not(node())] | tei:orth[not(node())] | tei:lang[not(node())]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="string((@value, @expand, @norm, @orig)[1])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-dictionaries" as="xs:string" select="'
      form orth pron hyph syll stress gramGrp gram pos gen number case per tns mood iType subc colloc def usg etym lang lbl xr re oRef oVar pRef pVar'"/>
</xsl:stylesheet>
