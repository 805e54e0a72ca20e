<?xml version="1.0" encoding="UTF-8"?>
<!-- What a page must know of the edition that it belongs to; for a page that stands alone there is nothing to know. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tw="urn:teiwright">

  <!-- An `edition` with its `address`, the address of the page as `canonical`, each `entry` that the page names, and each `link` to another document. -->
  <xsl:variable name="tw:edition" as="element(tw:edition)" select="doc('../edition.xml')/tw:edition"/>

  <xsl:variable name="tw:entry-pages" as="map(xs:string, xs:string)" select="
      map:merge($tw:edition/tw:entry ! map:entry(string(@id), string(@href)))" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <xsl:variable name="tw:page-links" as="map(xs:string, xs:string)" select="
      map:merge($tw:edition/tw:link ! map:entry(string(@target), string(@href)))" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <!-- The page of another document of the edition, by the address that leads to the document. -->
  <xsl:function name="tw:page-link" as="xs:string?">
    <xsl:param name="target" as="xs:string?"/>
    <xsl:sequence select="$target ! $tw:page-links(.)"/>
  </xsl:function>

  <!-- The page of an entry; empty for one that the edition does not have. -->
  <xsl:function name="tw:entry-page" as="xs:string?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$tw:entry-pages($id)"/>
  </xsl:function>
</xsl:stylesheet>
