<?xml version="1.0" encoding="UTF-8"?>
<!-- The edition as a whole: an `edition` of the documents' summaries, its documents in order, its entries merged. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tw="urn:teiwright">

  <xsl:variable name="tw:types" as="xs:string+" select="'person', 'organisation', 'place', 'event'"/>

  <!-- Documents that have a page; they come in order of date. -->
  <xsl:variable name="tw:documents" as="element(tw:document)*" select="/tw:edition/tw:document[@id ne '']"/>

  <!--
    One entry for each id. Where several files describe it, authority files speak first, then documents in order; what
    the later ones add is kept after what the first one says.
  -->
  <xsl:variable name="tw:entries" as="element(tw:entry)*">
    <xsl:for-each-group select="/tw:edition/tw:document[@id = '']/tw:entry, $tw:documents/tw:entry" group-by="@id">
      <tw:entry id="{current-grouping-key()}" type="{current-group()[1]/@type}">
        <xsl:sequence select="tw:distinct(current-group()/tw:name)"/>
        <xsl:sequence select="tw:distinct(current-group()/tw:life)"/>
        <xsl:sequence select="tw:distinct(current-group()/tw:role)"/>
        <xsl:sequence select="tw:distinct(current-group()/tw:note)"/>
        <xsl:sequence select="tw:distinct(current-group()/tw:link)"/>
      </tw:entry>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- The first of each set of elements that say the same, in the order given. -->
  <xsl:function name="tw:distinct" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements[normalize-space()]" group-by="string()">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What a name is sorted by: without case and accents, so that the order is the same on every machine. -->
  <xsl:function name="tw:sort-key" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="normalize-unicode($name, 'NFKD') => replace('[&#x300;-&#x36F;]', '') => replace('[ -/:-@\[-`{-~–—‘’“”„«»]+', ' ') => lower-case()"/>
  </xsl:function>
</xsl:stylesheet>
