<?xml version="1.0" encoding="UTF-8"?>
<!-- Words that are encoded one by one: where a space stands between them, and where none. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:variable name="tw:has-joins" as="xs:boolean" select="exists(/* ! (descendant::tei:w[@join], descendant::tei:pc[@join]))"/>

  <!-- Whether white space stands where words are joined, which it only does because the file breaks its lines. -->
  <xsl:function name="tw:is-joint" as="xs:boolean">
    <xsl:param name="space" as="text()"/>
    <xsl:sequence select="$space/preceding-sibling::*[1]/@join = ('right', 'both') or $space/following-sibling::*[1]/@join = ('left', 'both')"/>
  </xsl:function>
</xsl:stylesheet>
