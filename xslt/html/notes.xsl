<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: at the foot, in the margin, or in the line. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- At its place a footnote leaves only its mark, and not even that where the source has one that points to it. -->
  <xsl:template match="tei:note[map:contains($tw:footnote-numbers, generate-id())]" mode="tw:render" as="item()*" priority="3">
    <xsl:if test="not(tw:is-pointed-at(.))">
      <h:sup class="made">
        <h:a id="ref-{tw:footnote-id(.)}" href="#{tw:footnote-id(.)}" role="doc-noteref">
          <xsl:value-of select="tw:footnote-mark(.)"/>
        </h:a>
      </h:sup>
    </xsl:if>
  </xsl:template>

  <!-- The mark that the source has: the first of several takes the way back. -->
  <xsl:template match="tei:ref[tw:ids(@target) = $tw:footnotes/@xml:id]" mode="tw:render" as="item()*" priority="2">
    <xsl:variable name="target" as="xs:string" select="tw:ids(@target)[. = $tw:footnotes/@xml:id][1]"/>
    <h:a class="tei-ref noteref" href="#{$target}" role="doc-noteref">
      <xsl:if test=". is key('tw:pointer', $target)[1]">
        <xsl:attribute name="id" select="'ref-' || $target"/>
      </xsl:if>
      <xsl:value-of select="."/>
    </h:a>
  </xsl:template>

  <xsl:template match="tei:note[tw:is-marginal(.)]" mode="tw:render" as="item()*" priority="2">
    <xsl:element name="h:{if (tw:stands-as-block(.)) then 'aside' else tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="not(tw:stands-as-block(.))">
        <xsl:attribute name="role" select="'note'"/>
      </xsl:if>
      <xsl:attribute name="aria-label" select="tw:label('note') || ', ' || tw:place-words(.)"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:note" mode="tw:render" as="item()*" priority="1">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:stands-as-block(.)) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tw:footnotes" as="item()*">
    <xsl:if test="exists($tw:footnotes)">
      <h:section class="footnotes" aria-labelledby="tw-notes" role="doc-endnotes">
        <h:h2 class="made" id="tw-notes"><xsl:value-of select="tw:label('notes')"/></h:h2>
        <h:ol>
          <xsl:for-each select="$tw:footnotes">
            <h:li id="{tw:footnote-id(.)}">
              <h:span class="made number"><xsl:value-of select="tw:footnote-mark(.)"/></h:span>
              <h:div>
                <xsl:apply-templates mode="tw:render"/>
                <xsl:text> </xsl:text>
                <h:a class="made" href="#ref-{tw:footnote-id(.)}" role="doc-backlink" aria-label="{tw:label('back')}">↩</h:a>
              </h:div>
            </h:li>
          </xsl:for-each>
        </h:ol>
      </h:section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
