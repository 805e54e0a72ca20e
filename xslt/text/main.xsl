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
  <xsl:include href="lines.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="lists.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- How many characters a line may have. -->
  <xsl:param name="width" as="xs:integer" select="72"/>

  <xsl:template match="/" as="text()">
    <xsl:variable name="body" as="xs:string*">
      <xsl:apply-templates select="/*/tei:text" mode="tw:block"/>
    </xsl:variable>
    <xsl:variable name="lines" as="xs:string*" select="tw:squeezed((tw:head-lines(), '', '', $body, tw:note-lines()))"/>
    <xsl:value-of select="$lines ! (. || '&#10;')" separator=""/>
  </xsl:template>

  <!-- The notes at the foot, each under the mark that it has in the text. -->
  <xsl:function name="tw:note-lines" as="xs:string*">
    <xsl:if test="exists($tw:marked-notes)">
      <xsl:sequence select="'', tw:ruled(tw:label('notes'), '-')"/>
      <xsl:for-each select="$tw:marked-notes">
        <xsl:variable name="place" as="xs:string" select="if (tw:is-marginal(.)) then '(' || tw:place-words(.) || ') ' else ''"/>
        <xsl:sequence select="'', tw:hanging(tw:mark(.) || ' ', $place || tw:inline(node()), 0)"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
