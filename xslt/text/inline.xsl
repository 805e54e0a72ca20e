<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in a line: words, and the marks for what words cannot show. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:inline" on-no-match="text-only-copy"/>

  <!-- The notes that the text only marks: those at the foot, and those in the margin of a line. -->
  <xsl:variable name="tw:marked-notes" as="element(tei:note)*"
      select="/*/tei:text/descendant::tei:note[tw:is-footnote(.) or (tw:is-marginal(.) and not(tw:stands-as-block(.)))]"/>
  <xsl:variable name="tw:marks" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$tw:marked-notes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Nodes as one line, its breaks as line separators. -->
  <xsl:function name="tw:inline" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="text()*">
      <xsl:apply-templates select="$nodes" mode="tw:inline"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <!-- The mark of a note, the same in the text and before the note. -->
  <xsl:function name="tw:mark" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="source" as="element()?" select="$note/@xml:id/key('tw:pointer', ., root($note))[1]"/>
    <xsl:variable name="own" as="xs:string?" select="tw:plain($source)[. ne '']"/>
    <xsl:sequence select="if (matches($own, '^[\[(*†‡§]')) then $own else '[' || ($own, $note/@n, $tw:marks(generate-id($note)))[1] || ']'"/>
  </xsl:function>

  <xsl:template match="tei:note[map:contains($tw:marks, generate-id())]" mode="tw:inline" as="text()?" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
    <xsl:if test="not(tw:is-footnote(.) and tw:is-pointed-at(.))">
      <xsl:value-of select="tw:mark(.)"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:ref[tw:ids(@target) = $tw:marked-notes/@xml:id]" mode="tw:inline" as="text()">
    <xsl:value-of select="tw:mark($tw:marked-notes[@xml:id = tw:ids(current()/@target)][1])"/>
  </xsl:template>

  <xsl:template match="tei:lb" mode="tw:inline" as="text()">
    <xsl:value-of select="$tw:break"/>
  </xsl:template>
  <xsl:template match="tei:pb" mode="tw:inline" as="text()?">
    <xsl:if test="not(following-sibling::node()[not(self::text()[not(normalize-space())])][1][self::tei:fw])">
      <xsl:value-of select="if (@n) then '[' || tw:label('page') || ' ' || @n || '] ' else '| '"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:choice" mode="tw:inline" as="text()*">
    <xsl:apply-templates select="(tei:corr, tei:reg, tei:expan, *)[1]" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:gap[not(normalize-space())]" mode="tw:inline" as="text()">
    <xsl:text>[…]</xsl:text>
  </xsl:template>
  <xsl:template match="tei:space[not(normalize-space())]" mode="tw:inline" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template match="tei:date[not(node())]" mode="tw:inline" as="text()">
    <xsl:value-of select="tw:date-values(.)"/>
  </xsl:template>

  <!-- What the source has no brackets for gets those of the Leiden conventions. -->
  <xsl:template match="tei:del[not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '⟦', '⟧')"/>
  </xsl:template>
  <xsl:template match="tei:supplied[not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '[', ']')"/>
  </xsl:template>
  <xsl:template match="tei:surplus[not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '{', '}')"/>
  </xsl:template>
  <xsl:template match="tei:ex[not(../tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '(', ')')"/>
  </xsl:template>
  <xsl:template match="tei:unclear[not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '', '[?]')"/>
  </xsl:template>

  <xsl:function name="tw:bracketed" as="text()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:value-of select="$before"/>
    <xsl:apply-templates select="$element/node()" mode="tw:inline"/>
    <xsl:value-of select="$after"/>
  </xsl:function>

  <!-- Blocks where only a line can be: each ends its line, and a cell its word. -->
  <xsl:template match="tei:p | tei:ab | tei:l | tei:item | tei:row" mode="tw:inline" as="text()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:value-of select="$tw:break"/>
  </xsl:template>
  <xsl:template match="tei:cell | tei:list/tei:label" mode="tw:inline" as="text()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
