<?xml version="1.0" encoding="UTF-8"?>
<!--
  How TEI elements become HTML elements, where nothing more particular is said of them. Two questions come up for all:
  may the element be a span, or must it be a div for what it holds; and which attributes does it bring along.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:render" on-no-match="text-only-copy"/>

  <xsl:template match="*" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap"/>
  </xsl:template>

  <!--
    An HTML element around the content of a TEI element; its title says in words what the layout only hints at. A template,
    not a function: what a function makes is copied once more for each element around it.
  -->
  <xsl:template name="tw:wrap" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="name" as="xs:string" select="tw:wrapper(.)"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:element name="h:{$name}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="exists($title)">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:apply-templates mode="tw:render"/>
    </xsl:element>
  </xsl:template>

  <!-- Class, id and language of the HTML element that stands for a TEI element. -->
  <xsl:template name="tw:attributes" as="attribute()*">
    <xsl:context-item as="element()" use="required"/>
    <!-- Whether this is the one place where the element is to be found; facts about the document only repeat it. -->
    <xsl:param name="anchored" as="xs:boolean" select="true()" tunnel="yes"/>
    <xsl:attribute name="class" select="tw:classes(.)" separator=" "/>
    <xsl:for-each select="tw:anchor(.)[$anchored]">
      <xsl:attribute name="id" select="."/>
    </xsl:for-each>
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang" select="@xml:lang"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="tw:classes" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'tei-' || local-name($element)"/>
    <xsl:sequence select="($element/@type, $element/@subtype) ! ('type-' || tw:class-name(.))"/>
    <xsl:sequence select="tokenize($element/@rend) ! ('rend-' || tw:class-name(.))"/>
    <xsl:sequence select="if (tw:is-marginal($element)) then ('marginal', 'at-left'[tw:is-at-left($element)]) else ()"/>
    <xsl:sequence select="$element/@cert[. ne 'high'] ! ('cert-' || tw:class-name(.))"/>
  </xsl:function>

  <xsl:function name="tw:class-name" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="lower-case(translate($value, ' .:/#()&#x22;', '--------'))"/>
  </xsl:function>

  <!-- What may stand where a phrase stands: a span, or a div if there are blocks inside. -->
  <xsl:function name="tw:wrapper" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (tw:has-block($element) or tw:is-block($element)) then 'div' else 'span'"/>
  </xsl:function>

  <!-- Whether what an element holds cannot stand in an HTML paragraph. A footnote in it is shown elsewhere. -->
  <xsl:function name="tw:has-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="blocks" as="element()*" select="$element//*[map:contains($tw:block-names, local-name())]"/>
    <xsl:sequence select="exists($blocks[not(ancestor::tei:note[ancestor::* intersect $element][tw:is-footnote(.)])])"/>
  </xsl:function>

  <xsl:function name="tw:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($tw:block-names, local-name($element))"/>
  </xsl:function>

  <!-- A map, not a list: this is asked of every element. -->
  <xsl:variable name="tw:block-names" as="map(xs:string, xs:boolean)" select="map:merge((
      'p', 'ab', 'list', 'table', 'figure', 'lg', 'l', 'sp', 'div', 'opener', 'closer', 'postscript', 'floatingText', 'argument',
      'epigraph', 'listBibl', 'address', 'trailer', 'body', 'front', 'back', 'group', 'text', 'titlePage', 'listPerson', 'listPlace',
      'listOrg', 'listEvent', 'castList') ! map:entry(., true()))"/>
</xsl:stylesheet>
