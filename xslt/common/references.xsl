<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and what they refer to. Pages and indexes must agree on both, so both include this module. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- The names that a reader of the page can be led to: in the title, the abstract and the text. -->
  <xsl:variable name="tw:mentions" as="element()*" select="
      ($tw:title,
       /*/tei:teiHeader/tei:profileDesc/tei:abstract,
       /*/tei:text) ! descendant::*[@ref][tw:is-name(.)]"/>

  <!-- The dates that a reader of the page can be led to. -->
  <xsl:variable name="tw:dates" as="element(tei:date)*" select="
      ($tw:title, /*/tei:teiHeader/tei:profileDesc/tei:abstract, /*/tei:text) ! descendant::tei:date"/>

  <!-- The parts of the text that have a heading. -->
  <xsl:variable name="tw:sections" as="element()*" select="/*/tei:text/descendant::tei:head/parent::*[self::tei:div or self::tei:div1 or self::tei:div2 or self::tei:div3]"/>

  <!-- Each of them by its node, with its place in the order of the document. -->
  <xsl:variable name="tw:mention-numbers" as="map(xs:string, xs:integer)" select="
      map:merge((
        for $i in 1 to count($tw:mentions) return map:entry(generate-id($tw:mentions[$i]), $i),
        for $i in 1 to count($tw:dates) return map:entry(generate-id($tw:dates[$i]), $i),
        for $i in 1 to count($tw:sections) return map:entry(generate-id($tw:sections[$i]), $i)))"/>

  <xsl:function name="tw:is-name" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="contains($tw:name-names, ' ' || local-name($element) || ' ')"/>
  </xsl:function>

  <xsl:variable name="tw:name-names" as="xs:string" select="normalize-space('persName orgName placeName rs name roleName geogName settlement country region district eventName objectName repository author editor') ! (' ' || . || ' ')"/>

  <!-- The id that an element has on its page; empty where nothing leads to it. -->
  <xsl:function name="tw:anchor" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/@xml:id">
        <xsl:sequence select="string($element/@xml:id)"/>
      </xsl:when>
      <xsl:when test="$element/self::tei:date">
        <xsl:sequence select="$tw:mention-numbers(generate-id($element)) ! ('date-' || .)"/>
      </xsl:when>
      <xsl:when test="$element/@ref">
        <xsl:sequence select="$tw:mention-numbers(generate-id($element)) ! ('mention-' || .)"/>
      </xsl:when>
      <xsl:when test="$element/tei:head">
        <xsl:sequence select="$tw:mention-numbers(generate-id($element)) ! ('section-' || .)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The ids that the pointers of an attribute end in. -->
  <xsl:function name="tw:ids" as="xs:string*">
    <xsl:param name="pointers" as="xs:string?"/>
    <xsl:sequence select="tokenize($pointers)[contains(., '#')] ! substring-after(., '#')[. ne '']"/>
  </xsl:function>

  <!-- The ids of the entries that an element refers to. -->
  <xsl:function name="tw:entries" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="tw:ids($element/@ref[not(matches(., '^https?:'))])"/>
  </xsl:function>

  <!-- An address that may stand in a link: on the web, by mail, or inside the edition; never a script. -->
  <xsl:function name="tw:safe-address" as="xs:string?">
    <xsl:param name="address" as="xs:string?"/>
    <!-- Browsers read over line ends and tabs, so they must not hide a scheme. -->
    <xsl:variable name="plain" as="xs:string" select="normalize-space(translate($address, '&#9;&#10;&#13;', ''))"/>
    <xsl:sequence select="$plain[. ne ''][matches(., '^(https?:|mailto:)', 'i') or not(matches(., '^[^/?#]*:'))]"/>
  </xsl:function>
</xsl:stylesheet>
