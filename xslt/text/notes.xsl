<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes and the apparatus: under their marks, at the end of the page, the section or the text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- Notes, each under the mark that it has in the text. -->
  <xsl:function name="tw:note-lines" as="xs:string*">
    <xsl:param name="which" as="element(tei:note)*"/>
    <xsl:for-each select="$which">
      <xsl:variable name="place" as="xs:string" select="if (tw:is-marginal(.)) then '(' || tw:place-words(.) || ') ' else ''"/>
      <xsl:sequence select="'', tw:hanging(tw:mark(.) || ' ', $place || tw:inline(node()), 0)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What no page and no section has taken. -->
  <xsl:function name="tw:notes-at-end" as="xs:string*">
    <xsl:variable name="left" as="element(tei:note)*" select="
        if ($notes = 'page') then $tw:notes-of-pages('last')
        else if ($notes = 'section') then $tw:marked-notes[empty(tw:section(.))]
        else $tw:marked-notes"/>
    <xsl:if test="exists($left)">
      <xsl:sequence select="'', (if ($notes = 'end') then tw:ruled(tw:label('notes'), '-') else '-----'), tw:note-lines($left)"/>
    </xsl:if>
  </xsl:function>

  <!-- The section that a note belongs to: the innermost part that it stands in. -->
  <xsl:function name="tw:section" as="element()?">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="$note/ancestor::*[matches(local-name(), '^div[0-7]?$')][1]"/>
  </xsl:function>
  <xsl:function name="tw:notes-of-section" as="xs:string*">
    <xsl:param name="section" as="element()"/>
    <xsl:variable name="own" as="element(tei:note)*" select="$tw:marked-notes[tw:section(.) is $section]"/>
    <xsl:sequence select="if (exists($own)) then ('', '-----', tw:note-lines($own)) else ()"/>
  </xsl:function>

  <!--
    Where pages are told apart, a page break stands on a line of its own, as a sign with its number; when all lines are made,
    the notes of the page that it ends take its place.
  -->
  <xsl:variable name="tw:page-breaks" as="element(tei:pb)*" select="/*/descendant::tei:pb[ancestor::tei:text]"/>
  <xsl:variable name="tw:notes-of-pages" as="map(xs:string, element()*)">
    <xsl:map>
      <xsl:for-each-group select="$tw:page-breaks | $tw:marked-notes" group-ending-with="tei:pb">
        <xsl:map-entry key="(current-group()[last()][self::tei:pb] ! generate-id(), 'last')[1]" select="current-group()[self::tei:note]"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>
  <xsl:variable name="tw:page-numbers" as="map(xs:string, xs:integer)" select="map:merge(for $i in 1 to count($tw:page-breaks) return map:entry(generate-id($tw:page-breaks[$i]), $i))"/>

  <xsl:function name="tw:page-lines" as="xs:string*">
    <xsl:param name="line" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="matches($line, '^\s*&#xE000;\d+\s*$')">
        <xsl:variable name="break" as="element(tei:pb)" select="subsequence($tw:page-breaks, xs:integer(replace($line, '\D', '')), 1)"/>
        <xsl:variable name="own" as="element()*" select="$tw:notes-of-pages(generate-id($break))"/>
        <xsl:sequence select="if (exists($own)) then ('', '-----', tw:note-lines($own), '') else ()"/>
        <xsl:sequence select="if ($page-numbers) then ('', if ($break/@n) then '[' || tw:label('page') || ' ' || $break/@n || ']' else '|', '') else ()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$line"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The readings beside the text: only where the text is not made for reading alone. -->
  <xsl:function name="tw:apparatus-lines" as="xs:string*">
    <xsl:if test="$tw:is-diplomatic and exists($tw:apparatus)">
      <xsl:sequence select="'', tw:ruled(tw:label('apparatus'), '-'), ''"/>
      <xsl:for-each select="$tw:apparatus">
        <xsl:variable name="read" as="element()?" select="tw:read(.)"/>
        <xsl:variable name="others" as="xs:string*" select="(* except $read) ! normalize-space(string-join((if (self::tei:rdgGrp) then tw:inline(* except $read) else tw:inline(node()), tw:siglum-words(.)), ' '))[. ne '']"/>
        <xsl:sequence select="tw:hanging(string-join((ancestor::tei:l[1]/@n || ' ')[. ne ' ']) || tw:plain($read) || '] ', string-join((tw:siglum-words($read)[. ne ''], $others), '; '), 0)"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
