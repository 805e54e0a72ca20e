<?xml version="1.0" encoding="UTF-8"?>
<!-- One document as plain text: what it is, its text in lines of a fixed width, its notes. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/document.xsl"/>
  <xsl:include href="../common/references.xsl"/>
  <xsl:include href="../common/notes.xsl"/>
  <xsl:include href="../common/languages.xsl"/>
  <xsl:include href="../common/apparatus.xsl"/>
  <xsl:include href="../common/words.xsl"/>
  <xsl:include href="../common/speech.xsl"/>
  <xsl:include href="lines.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="notes.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- For reading: corrected, expanded, in running lines. Diplomatic: as the source has it, line by line. -->
  <xsl:param name="edition" as="xs:string" select="'reading'"/>
  <!-- How many characters a line may have; without a bound where it is 0. -->
  <xsl:param name="width" as="xs:integer" select="72"/>
  <!-- Whether notes stand at the end of each page, of each section, or of the text. -->
  <xsl:param name="notes" as="xs:string" select="'end'"/>
  <!-- Whether the numbers of pages are kept. -->
  <xsl:param name="page-numbers" as="xs:boolean" select="true()"/>

  <xsl:variable name="tw:is-diplomatic" as="xs:boolean" select="$edition = 'diplomatic'"/>
  <xsl:variable name="tw:measure" as="xs:integer" select="if ($width gt 0) then $width else 1000000000"/>

  <xsl:template match="/" as="text()">
    <xsl:variable name="body" as="xs:string*">
      <xsl:apply-templates select="/*" mode="tw:texts"/>
    </xsl:variable>
    <xsl:variable name="whole" as="xs:string*" select="tw:head-lines(), '', '', $body, tw:apparatus-lines(), tw:notes-at-end()"/>
    <xsl:variable name="lines" as="xs:string*" select="tw:squeezed(if ($notes = 'page') then $whole ! tw:page-lines(.) else $whole)"/>
    <xsl:value-of select="$lines ! (. || '&#10;')" separator=""/>
  </xsl:template>

  <!-- The texts of a document: its own, or those of all that a corpus holds, each under its title. -->
  <xsl:mode name="tw:texts" on-no-match="shallow-skip"/>
  <xsl:template match="tei:TEI" mode="tw:texts" as="xs:string*">
    <xsl:apply-templates select="tei:text, tei:sourceDoc, tei:TEI" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:text | tei:sourceDoc" mode="tw:texts" as="xs:string*">
    <xsl:apply-templates select="." mode="tw:block"/>
  </xsl:template>
  <xsl:template match="tei:teiCorpus" mode="tw:texts" as="xs:string*">
    <xsl:for-each select="tei:TEI | tei:teiCorpus">
      <xsl:sequence select="'', tw:ruled((tw:plain((tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title)[1])[. ne ''], tw:label('untitled'))[1], '=')"/>
      <xsl:apply-templates select="." mode="#current"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
