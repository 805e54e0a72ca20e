<?xml version="1.0" encoding="UTF-8"?>
<!-- The module textstructure: divisions, and what opens and closes them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:text" mode="tw:render" as="element(h:div)">
    <h:div class="text">
      <xsl:if test="(@xml:lang, ../@xml:lang)[1]">
        <xsl:attribute name="lang" select="(@xml:lang, ../@xml:lang)[1]"/>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:div | tei:body | tei:front | tei:back | tei:group | tei:floatingText" mode="tw:render" as="element()">
    <xsl:element name="h:{if (self::tei:div) then 'section' else 'div'}">
      <xsl:sequence select="tw:attributes(.)"/>
      <xsl:sequence select="tw:blocks(node())"/>
    </xsl:element>
  </xsl:template>

  <!-- Blocks one after the other, each together with the marginal notes that follow it, so that they can stand beside it. -->
  <xsl:function name="tw:blocks" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each-group select="$nodes[not(self::text()[not(normalize-space())])]" group-starting-with="node()[not(tw:is-marginal(.))]">
      <xsl:variable name="notes" as="node()*" select="current-group()[tw:is-marginal(.)]"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:choose>
        <xsl:when test="exists($notes) and exists(current-group() except $notes)">
          <h:div class="beside">
            <xsl:apply-templates select="current-group() except $notes" mode="tw:render"/>
            <h:div class="margin{' left'[tokenize($notes[1]/@place) = ('left', 'margin-left', 'marginleft')]}">
              <xsl:apply-templates select="$notes" mode="tw:render"/>
            </h:div>
          </h:div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="tw:render"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Lists of persons and their like describe the world of the text; the index of names shows what they say. -->
  <xsl:template match="tei:listPerson | tei:listOrg | tei:listPlace | tei:listEvent | tei:listRelation | tei:standOff" mode="tw:render"
      as="element()?"/>

  <xsl:template match="tei:opener | tei:closer | tei:postscript | tei:argument | tei:epigraph" mode="tw:render" as="element(h:div)">
    <xsl:sequence select="tw:wrap(., 'div')"/>
  </xsl:template>

  <!-- The head of a telegram: number, subject, place and date each on a line of its own, labels to the left. -->
  <xsl:template match="tei:opener[tei:idno or tei:seg[@type = 'label']]" mode="tw:render" as="element(h:div)" priority="1">
    <h:div class="{tw:classes(.)} telegram">
      <xsl:for-each-group select="node()" group-starting-with="tei:idno | tei:seg[@type = 'label'] | tei:dateline | tei:salute | tei:byline">
        <xsl:if test="normalize-space(string-join(current-group())) ne ''">
          <xsl:sequence select="tw:telegram-row(current-group())"/>
        </xsl:if>
      </xsl:for-each-group>
    </h:div>
  </xsl:template>

  <!-- A label takes the punctuation after it along. -->
  <xsl:function name="tw:telegram-row" as="element(h:div)">
    <xsl:param name="nodes" as="node()+"/>
    <xsl:variable name="label" as="node()*" select="head($nodes)[self::tei:seg], $nodes[2][head($nodes)/self::tei:seg][matches(., '^[\s:.,;–—-]*$')]"/>
    <h:div class="row{' labelled'[exists($label)]}">
      <xsl:where-populated>
        <h:span class="label"><xsl:apply-templates select="$label" mode="tw:render"/></h:span>
      </xsl:where-populated>
      <h:span><xsl:apply-templates select="$nodes except $label" mode="tw:render"/></h:span>
    </h:div>
  </xsl:function>

  <xsl:template match="tei:signed | tei:salute | tei:dateline | tei:byline | tei:trailer" mode="tw:render" as="element()">
    <xsl:variable name="in-line" as="xs:boolean" select="exists(ancestor::tei:p) or exists(parent::tei:opener/tei:idno)"/>
    <xsl:sequence select="tw:wrap(., if ($in-line) then tw:wrapper(.) else 'div')"/>
  </xsl:template>
</xsl:stylesheet>
