<?xml version="1.0" encoding="UTF-8"?>
<!-- What the reader may choose. Both readings of everything are in the page; which are seen, the style decides by these boxes alone, so no script is needed. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- `!` leads to one after the other, and ends with the first that is there; `/` would look for them all and sort them. -->
  <xsl:template name="tw:choices" as="item()*">
    <xsl:variable name="offered" as="xs:string*" select="(
        'original'[exists($tw:text ! descendant::tei:choice[tei:sic or tei:orig])],
        'abbreviated'[exists($tw:text ! (descendant::tei:choice[tei:abbr], descendant::tei:ex, descendant::tei:am))],
        'lines'[exists($tw:text ! descendant::tei:p[descendant::tei:lb])],
        'names'[exists($tw:text ! descendant::*[@ref][tw:is-name(.)])])"/>
    <xsl:if test="exists($offered)">
      <h:fieldset class="choices made">
        <h:legend><xsl:value-of select="tw:label('choices')"/></h:legend>
        <xsl:for-each select="$offered">
          <h:label><h:input type="checkbox" id="choice-{.}"/><xsl:value-of select="' ' || tw:label('choice-' || .)"/></h:label>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </h:fieldset>
    </xsl:if>
  </xsl:template>
  <xsl:variable name="tw:text" as="element(tei:text)*" select="/*/descendant::tei:text[not(ancestor::tei:text)]"/>

  <!-- The texts of a document: its own, or those of all that a corpus holds, each under its title. -->
  <xsl:mode name="tw:texts" on-no-match="shallow-skip"/>
  <xsl:template match="tei:TEI" mode="tw:texts" as="item()*">
    <xsl:apply-templates select="tei:text, tei:sourceDoc, tei:TEI" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:text | tei:sourceDoc" mode="tw:texts" as="item()*">
    <xsl:apply-templates select="." mode="tw:render"/>
  </xsl:template>
  <xsl:template match="tei:teiCorpus" mode="tw:texts" as="item()*">
    <xsl:for-each select="tei:TEI | tei:teiCorpus">
      <h:section class="tei-TEI">
        <h:h2 class="made"><xsl:value-of select="(tw:plain((tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title)[1])[. ne ''], tw:label('untitled'))[1]"/></h:h2>
        <xsl:apply-templates select="." mode="#current"/>
      </h:section>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
