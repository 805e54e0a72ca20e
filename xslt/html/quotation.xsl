<?xml version="1.0" encoding="UTF-8"?>
<!-- Core: what is quoted, said or only called so. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- The browser sets the marks of the language, where the transcription has none. -->
  <xsl:template match="tei:q | tei:quote | tei:said | tei:soCalled" mode="tw:render" as="item()*">
    <xsl:variable name="block" as="xs:boolean" select="exists(*) and tw:has-block(.)"/>
    <xsl:variable name="apart" as="xs:boolean" select="tw:stands-apart(.)"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (self::tei:quote and ($block or $apart)) then 'blockquote'
        else if ($block or $apart) then 'div' else if (tw:lacks-marks(.)) then 'q' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The quotation of a dictionary or a citation is set off by its letters, not by marks. -->
  <xsl:template match="tei:cit/tei:quote[ancestor::tei:entry or ancestor::tei:entryFree]" mode="tw:render" as="item()*" priority="1">
    <xsl:call-template name="tw:wrap"/>
  </xsl:template>

  <xsl:template match="tei:cit" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:stands-apart(.)) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whether a quotation is a block of its own, as it stands in a division and not in a line. -->
  <xsl:function name="tw:stands-apart" as="xs:boolean">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="contains($tw:division-names, ' ' || local-name(($quotation/ancestor-or-self::tei:cit[1], $quotation)[1]/..) || ' ')"/>
  </xsl:function>
</xsl:stylesheet>
