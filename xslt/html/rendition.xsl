<?xml version="1.0" encoding="UTF-8"?>
<!-- How the source looks, as the encoding tells it in CSS. Only what is known to be harmless gets into the page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- The rules for the renditions that the header declares, and for the styles of elements; they become part of the page. -->
  <xsl:variable name="tw:rendition-rules" as="xs:string" select="
      string-join((
        /*/tei:teiHeader/tei:encodingDesc/tei:tagsDecl/descendant::tei:rendition ! tw:rendition-rule(.),
        for $i in 1 to count($tw:styles) return tw:rule('.style-' || $i, $tw:styles[$i])), '&#10;')"/>

  <xsl:function name="tw:rendition-rule" as="xs:string*">
    <xsl:param name="rendition" as="element(tei:rendition)"/>
    <xsl:variable name="pseudo" as="xs:string" select="string-join($rendition/@scope[. = ('first-line', 'first-letter', 'before', 'after')] ! ('::' || .))"/>
    <xsl:sequence select="if ($rendition/@scheme[. ne 'css']) then () else (
        $rendition/@xml:id ! tw:rule('.rendition-' || tw:class-name(.) || $pseudo, $rendition),
        tokenize($rendition/@selector, '\s*,\s*')[matches(., '^[A-Za-z][A-Za-z0-9]*$')] ! tw:rule('.tei-' || . || $pseudo, $rendition))"/>
  </xsl:function>

  <xsl:function name="tw:rule" as="xs:string?">
    <xsl:param name="selector" as="xs:string"/>
    <xsl:param name="declarations" as="xs:string"/>
    <xsl:variable name="safe" as="xs:string*" select="tokenize($declarations, ';') ! tw:safe-declaration(normalize-space(.))"/>
    <xsl:sequence select="if (matches($selector, '^[.:\p{L}\p{N}_-]+$') and exists($safe)) then '.text ' || $selector || '{' || string-join($safe, ';') || '}' else ()"/>
  </xsl:function>

  <!-- A declaration whose property only sets letters and whose value is words and lengths: no address, no function, no position. -->
  <xsl:function name="tw:safe-declaration" as="xs:string?">
    <xsl:param name="declaration" as="xs:string"/>
    <xsl:sequence select="$declaration[matches(., $tw:safe-property || '\s*:\s*[A-Za-z0-9 .,%#+-]+$')]"/>
  </xsl:function>
  <xsl:variable name="tw:safe-property" as="xs:string" select="'^(font-(style|weight|variant|variant-caps|size|family|stretch)|text-(align|indent|transform|decoration|decoration-line|decoration-style)|letter-spacing|word-spacing|line-height|vertical-align|color|background-color|(margin|padding)(-(left|right|top|bottom))?|border(-(left|right|top|bottom))?|border-(width|style|color)|display|float|clear|white-space|list-style-type|direction|unicode-bidi|hyphens)'"/>

  <!-- Each style that elements carry themselves, once. -->
  <xsl:variable name="tw:styles" as="xs:string*" select="distinct-values($tw:text/descendant::*/@style ! normalize-space(.))"/>
  <xsl:function name="tw:style-class" as="xs:string?">
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="index-of($tw:styles, normalize-space($style)) ! (' style-' || .)"/>
  </xsl:function>
</xsl:stylesheet>
