<?xml version="1.0" encoding="UTF-8"?>
<!-- Which notes stand where, and what they are called. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- Every note that stands at the foot of the page, or at the end of the text. -->
  <xsl:variable name="tw:footnotes" as="element(tei:note)*"
      select="/*/descendant::tei:note[not(ancestor::tei:teiHeader) or ancestor::tei:abstract][tw:belongs-at-foot(.)]"/>
  <xsl:key name="tw:pointer" match="tei:ref | tei:ptr" use="tw:ids(@target)"/>

  <!-- Their numbers, by node. -->
  <xsl:variable name="tw:footnote-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$tw:footnotes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="tw:is-footnote" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="map:contains($tw:footnote-numbers, generate-id($note))"/>
  </xsl:function>

  <xsl:function name="tw:belongs-at-foot" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="place" as="xs:string*" select="tokenize($note/@place)"/>
    <xsl:sequence select="if (exists($place))
        then $place = ('bottom', 'foot', 'end', 'footer', 'page-end', 'div-end', 'comment') and (tw:is-pointed-at($note) or not(tw:stands-as-block($note)))
        else tw:interrupts($note)"/>
  </xsl:function>

  <!--
    A note of which nothing says where it stands, in the middle of a text that is to be read: it goes to the foot. What a
    transcriber, a dictionary, an apparatus or a description says in notes belongs where it is.
  -->
  <xsl:function name="tw:interrupts" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="not($note/@type = $tw:types-in-line)
        and exists($note/ancestor::*[self::tei:p or self::tei:ab or self::tei:l or self::tei:head or self::tei:q or self::tei:quote or self::tei:item
            or self::tei:cell or self::tei:opener or self::tei:closer or self::tei:dateline or self::tei:titlePart or self::tei:stage or self::tei:speaker])
        and not(tw:stands-as-block($note))
        and empty($note/ancestor::*[self::tei:app or self::tei:entry or self::tei:entryFree or self::tei:superEntry or self::tei:u or self::tei:bibl or self::tei:biblStruct
            or self::tei:person or self::tei:personGrp or self::tei:place or self::tei:org or self::tei:event or self::tei:msDesc or self::tei:figure
            or self::tei:stamp or self::tei:witness or self::tei:object])"/>
  </xsl:function>
  <xsl:variable name="tw:types-in-line" as="xs:string+" select="'editorial', 'translation', 'identification', 'distribution', 'speaker', 'time', 'todo'"/>

  <xsl:function name="tw:is-pointed-at" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="exists($note/@xml:id) and exists(key('tw:pointer', $note/@xml:id, root($note)))"/>
  </xsl:function>

  <xsl:function name="tw:stands-as-block" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="contains($tw:division-names, ' ' || local-name($note/..) || ' ')"/>
  </xsl:function>
  <xsl:variable name="tw:division-names" as="xs:string" select="normalize-space('div div0 div1 div2 div3 div4 div5 div6 div7 body text front back group floatingText lg sp list castList listBibl titlePage') ! (' ' || . || ' ')"/>

  <xsl:function name="tw:is-marginal" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node instance of element(tei:note)
        and tokenize($node/@place) ! matches(., '^(marg|margin.*|mleft|mright|left|right|inner|outer|opposite)$') = true()"/>
  </xsl:function>

  <xsl:function name="tw:is-at-left" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="tokenize($note/@place) = ('left', 'margin-left', 'marginleft', 'mleft', 'margin(left)')"/>
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

  <!-- What marks a note in the text and beside the note: as the source has it, else its number. -->
  <xsl:function name="tw:footnote-mark" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="string(($note/@n[normalize-space()], tw:footnote-number($note))[1])"/>
  </xsl:function>

  <!-- Where a note stands, in words. -->
  <xsl:function name="tw:place-words" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="place" as="xs:string" select="(tokenize($note/@place)[not(. = ('margin', 'marg'))], 'margin')[1]"/>
    <xsl:sequence select="tw:label('place-' || $place, tw:label('margin'))"/>
  </xsl:function>
</xsl:stylesheet>
