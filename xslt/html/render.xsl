<?xml version="1.0" encoding="UTF-8"?>
<!--
  How TEI elements become HTML elements, where nothing more particular is said of them. Two questions come up for all:
  may the element be a span, or must it be a div for what it holds; and which attributes does it bring along.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:render" on-no-match="text-only-copy"/>

  <xsl:template match="*" mode="tw:render" as="element()">
    <xsl:sequence select="tw:wrap(., tw:wrapper(.))"/>
  </xsl:template>

  <!-- An HTML element of a name around the content of a TEI element. -->
  <xsl:function name="tw:wrap" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:element name="h:{$name}">
      <xsl:sequence select="tw:attributes($element)"/>
      <xsl:apply-templates select="$element/node()" mode="tw:render"/>
    </xsl:element>
  </xsl:function>

  <!-- The same with a title, which says in words what the layout only hints at. -->
  <xsl:function name="tw:wrap" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:element name="h:{$name}">
      <xsl:sequence select="tw:attributes($element)"/>
      <xsl:attribute name="title" select="$title"/>
      <xsl:apply-templates select="$element/node()" mode="tw:render"/>
    </xsl:element>
  </xsl:function>

  <!-- Class, id and language of the HTML element that stands for a TEI element. -->
  <xsl:function name="tw:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:attribute name="class" select="tw:classes($element)" separator=" "/>
    <xsl:for-each select="tw:anchor($element)">
      <xsl:attribute name="id" select="."/>
    </xsl:for-each>
    <xsl:if test="$element/@xml:lang">
      <xsl:attribute name="lang" select="$element/@xml:lang"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="tw:classes" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'tei-' || local-name($element)"/>
    <xsl:sequence select="($element/@type, $element/@subtype) ! ('type-' || tw:class-name(.))"/>
    <xsl:sequence select="tokenize($element/@rend) ! ('rend-' || tw:class-name(.))"/>
    <xsl:sequence select="$element/@cert[. ne 'high'] ! ('cert-' || tw:class-name(.))"/>
  </xsl:function>

  <xsl:function name="tw:class-name" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="lower-case(replace($value, '[^\p{L}\p{N}]+', '-'))"/>
  </xsl:function>

  <!-- What may stand where a phrase stands: a span, or a div if there are blocks inside. -->
  <xsl:function name="tw:wrapper" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (tw:has-block($element) or tw:is-block($element)) then 'div' else 'span'"/>
  </xsl:function>

  <!-- Whether what an element holds cannot stand in an HTML paragraph. -->
  <xsl:function name="tw:has-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $each in $element//* satisfies tw:is-block($each) and not(tw:is-footnoted($each))"/>
  </xsl:function>

  <xsl:function name="tw:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = ('p', 'ab', 'list', 'table', 'figure', 'lg', 'l', 'sp', 'div', 'div1', 'div2',
        'div3', 'opener', 'closer', 'postscript', 'floatingText', 'argument', 'epigraph', 'listBibl', 'address', 'trailer', 'body',
        'front', 'back', 'group', 'text', 'titlePage', 'listPerson', 'listPlace', 'listOrg', 'listEvent', 'castList')"/>
  </xsl:function>

  <!-- Whether an element stands in a footnote, and so is shown with it and not here. -->
  <xsl:function name="tw:is-footnoted" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $note in $element/ancestor::tei:note satisfies tw:is-footnote($note)"/>
  </xsl:function>
</xsl:stylesheet>
