<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a document as it is searched and quoted: corrected, expanded, its blocks and its names marked. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright"
    xmlns="urn:teiwright">

  <xsl:mode name="tw:excerpt" on-no-match="text-only-copy"/>

  <xsl:template match="tei:choice" mode="tw:excerpt" as="node()*">
    <xsl:apply-templates select="(tei:corr, tei:reg, tei:expan, *)[1]" mode="#current"/>
  </xsl:template>

  <xsl:template match="tei:lb[@break = 'no'] | tei:pb[@break = 'no']" mode="tw:excerpt" as="node()*" priority="1"/>
  <xsl:template match="tei:lb | tei:pb | tei:cb | tei:gap | tei:space" mode="tw:excerpt" as="node()*">
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Lists of what is described, the marks of pages, and the drawings of figures are no text. -->
  <xsl:template match="tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:fw | tei:binaryObject" mode="tw:excerpt" as="node()*"/>

  <xsl:template mode="tw:excerpt" as="node()*" match="tei:p | tei:ab | tei:l | tei:head | tei:item | tei:cell | tei:note | tei:div | tei:salute
      | tei:signed | tei:dateline | tei:addrLine | tei:speaker | tei:stage | tei:label | tei:figDesc | tei:bibl | tei:postscript | tei:trailer
      | tei:closer | tei:opener | tei:byline | tei:docTitle | tei:titlePart | tei:row | tei:u | tei:entry">
    <b/>
    <xsl:apply-templates mode="#current"/>
    <b/>
  </xsl:template>

  <xsl:template match="*[@ref][tw:is-name(.)]" mode="tw:excerpt" as="node()*">
    <m a="{tw:anchor(.)}" e="{tw:entries(.)}"><xsl:apply-templates mode="#current"/></m>
  </xsl:template>

  <xsl:template match="tei:date" mode="tw:excerpt" as="node()*">
    <d a="{tw:anchor(.)}" v="{tw:sort-date(.)}"><xsl:apply-templates mode="#current"/></d>
  </xsl:template>
</xsl:stylesheet>
