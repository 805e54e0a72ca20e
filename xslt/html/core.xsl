<?xml version="1.0" encoding="UTF-8"?>
<!-- The module core: what any text may hold. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:p | tei:ab" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading ranks by the divisions around it; of a list, a table or a figure it is only a line above. -->
  <xsl:template match="tei:head" mode="tw:render" as="item()*">
    <xsl:variable name="rank" as="xs:integer" select="1 + count(ancestor::*[starts-with(local-name(), 'div')])"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="
          if (contains($tw:division-names, ' ' || local-name(..) || ' '))
          then (if (exists(*) and tw:has-block(.)) then 'div' else if (preceding-sibling::tei:head) then 'p' else 'h' || max((2, min((6, $rank)))))
          else if (tw:is-block(..) and not(parent::tei:p or parent::tei:ab or parent::tei:l)) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:hi | tei:emph" mode="tw:render" as="item()*">
    <xsl:variable name="rend" as="xs:string*" select="tokenize(@rend)"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div'
        else if ($rend = ('superscript', 'sup', 'super')) then 'sup'
        else if ($rend = ('subscript', 'sub')) then 'sub'
        else if (self::tei:emph) then 'em' else 'span'"/>
    </xsl:call-template>
  </xsl:template>


  <xsl:template match="tei:measure" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="string-join((@quantity, @unit, @commodity), ' ')[. ne '']"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:measure[not(node())] | tei:num[not(node())]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="string-join((@value, @quantity, @unit, @commodity), ' ')"/>
    </xsl:call-template>
  </xsl:template>


  <!-- An address whose parts stand in no lines gets commas between them, where it has none itself. -->
  <xsl:template match="tei:address[not(tei:addrLine or text()[normalize-space()])]" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="*">
        <xsl:if test="position() gt 1">
          <h:span class="made">, </h:span>
        </xsl:if>
        <xsl:apply-templates select="." mode="#current"/>
      </xsl:for-each>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:email" mode="tw:render" as="item()*">
    <h:a class="tei-email" href="mailto:{encode-for-uri(normalize-space()) => replace('%40', '@')}"><xsl:apply-templates mode="#current"/></h:a>
  </xsl:template>

  <!-- What is listed in an index is kept in the page, out of sight: it is no part of what is read here. -->
  <xsl:template match="tei:index" mode="tw:render" as="item()*">
    <h:span class="tei-index" hidden="">
      <xsl:apply-templates mode="#current"/>
    </h:span>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-core" as="xs:string" select="'
      foreign distinct mentioned term gloss num measureGrp unit rs name label headLabel headItem desc title author editor respStmt resp meeting street
      postCode postBox abbr expan sic corr orig reg ruby rb rt address addrLine divGen'"/>
</xsl:stylesheet>
