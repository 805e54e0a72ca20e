<?xml version="1.0" encoding="UTF-8"?>
<!-- Lines: words set into a measure, labels beside what they label. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- A line break that the source has; it outlives the folding of white space. -->
  <xsl:variable name="tw:break" as="xs:string" select="'&#x2028;'"/>

  <!-- A text in lines, each with so many spaces before it. -->
  <xsl:function name="tw:wrapped" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="indent" as="xs:integer"/>
    <xsl:for-each select="tokenize($text, $tw:break)[normalize-space()]">
      <xsl:variable name="lines" as="xs:string+" select="tw:filled(normalize-space(), $tw:measure - $indent)"/>
      <xsl:sequence select="if ($indent gt 0) then $lines ! (tw:spaces($indent) || .) else $lines"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A text in lines, the first after a label, the others as far in as the label is wide. -->
  <xsl:function name="tw:hanging" as="xs:string*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="indent" as="xs:integer"/>
    <xsl:variable name="lines" as="xs:string*" select="tw:wrapped($text, $indent + string-length($label))"/>
    <xsl:sequence select="tw:trimmed(tw:spaces($indent) || $label || substring(head($lines), $indent + string-length($label) + 1)), tail($lines)"/>
  </xsl:function>

  <!-- Words with one space between them, in lines of at most a width; a word that is wider has a line to itself. -->
  <xsl:function name="tw:filled" as="xs:string*">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="measure" as="xs:integer"/>
    <xsl:sequence select="if (string-length($words) le $measure) then $words
        else tokenize(replace($words, '(.{1,' || max((1, $measure)) || '}|[^ ]+)( |$)', '$1' || $tw:break, 's'), $tw:break)[. ne '']"/>
  </xsl:function>

  <!-- A heading over a line of its own length. -->
  <xsl:function name="tw:ruled" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="rule" as="xs:string"/>
    <xsl:variable name="lines" as="xs:string*" select="tw:wrapped($text, 0)"/>
    <xsl:sequence select="$lines"/>
    <xsl:if test="exists($lines)">
      <xsl:sequence select="string-join((1 to max($lines ! string-length(.))) ! $rule)"/>
    </xsl:if>
  </xsl:function>

  <!-- Labels and texts in two columns; the labels are those at odd, the texts those at even places. -->
  <xsl:function name="tw:columns" as="xs:string*">
    <xsl:param name="pairs" as="xs:string*"/>
    <xsl:param name="indent" as="xs:integer"/>
    <xsl:variable name="column" as="xs:integer" select="min((24, max((0, $pairs[position() mod 2 eq 1] ! string-length(.))))) + 2"/>
    <xsl:sequence select="
        for $i in 1 to count($pairs) idiv 2, $label in $pairs[2 * $i - 1]
        return tw:hanging($label || tw:spaces(max((2, $column - string-length($label)))), $pairs[2 * $i], $indent)"/>
  </xsl:function>

  <xsl:function name="tw:spaces" as="xs:string">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:sequence select="string-join((1 to $count) ! ' ')"/>
  </xsl:function>

  <xsl:function name="tw:trimmed" as="xs:string">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="replace($line, '\s+$', '')"/>
  </xsl:function>

  <!-- Lines without blank ones at the start and the end, and never more than two of them together. -->
  <xsl:function name="tw:squeezed" as="xs:string*">
    <xsl:param name="lines" as="xs:string*"/>
    <xsl:for-each-group select="$lines ! tw:trimmed(.)" group-adjacent=". eq ''">
      <xsl:choose>
        <xsl:when test="not(current-grouping-key())">
          <xsl:sequence select="current-group()"/>
        </xsl:when>
        <xsl:when test="position() ne 1 and position() ne last()">
          <xsl:sequence select="''"/>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>
</xsl:stylesheet>
