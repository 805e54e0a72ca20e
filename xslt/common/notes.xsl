<?xml version="1.0" encoding="UTF-8"?>
<!-- Which notes stand at the foot of the text, which in the margin, and how they are numbered. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- Every note that stands at the foot of the page, or at the end of the text. -->
  <xsl:variable name="tw:footnotes" as="element(tei:note)*" select="/*//tei:note[ancestor::tei:text or ancestor::tei:abstract][tw:is-footnote(.)]"/>
  <xsl:key name="tw:pointer" match="tei:ref | tei:ptr" use="tw:ids(@target)"/>

  <xsl:function name="tw:is-footnote" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="tokenize($note/@place) = ('bottom', 'foot', 'end', 'footer')
        and (tw:is-pointed-at($note) or not(tw:stands-as-block($note)))"/>
  </xsl:function>

  <xsl:function name="tw:is-pointed-at" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="exists($note/@xml:id) and exists(key('tw:pointer', $note/@xml:id, root($note)))"/>
  </xsl:function>

  <xsl:function name="tw:stands-as-block" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="exists($note/parent::*[self::tei:div or self::tei:body or self::tei:text or self::tei:front or self::tei:back])"/>
  </xsl:function>

  <xsl:function name="tw:is-marginal" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node instance of element(tei:note)
        and tokenize($node/@place) = ('margin', 'left', 'right', 'margin-left', 'margin-right', 'marginleft', 'marginright', 'inner', 'outer', 'opposite')"/>
  </xsl:function>

  <xsl:function name="tw:is-at-left" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="tokenize($note/@place) = ('left', 'margin-left', 'marginleft')"/>
  </xsl:function>

  <!-- The id of a note among those at the foot. -->
  <xsl:function name="tw:footnote-id" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="string(($note/@xml:id, 'note-' || tw:footnote-number($note))[1])"/>
  </xsl:function>

  <xsl:function name="tw:footnote-number" as="xs:integer">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="$tw:footnote-numbers(generate-id($note))"/>
  </xsl:function>
  <xsl:variable name="tw:footnote-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$tw:footnotes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Where a note stands, in words. -->
  <xsl:function name="tw:place-words" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="place" as="xs:string" select="(tokenize($note/@place)[. ne 'margin'], 'margin')[1]"/>
    <xsl:sequence select="tw:label('place-' || $place, tw:label('margin'))"/>
  </xsl:function>

</xsl:stylesheet>
