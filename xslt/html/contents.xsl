<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents of a document that has parts with headings. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template name="tw:contents" as="element(h:nav)?">
    <xsl:if test="count($tw:sections) gt 2">
      <h:nav class="contents" aria-labelledby="tw-contents">
        <h:h2 id="tw-contents"><xsl:value-of select="tw:label('contents')"/></h:h2>
        <xsl:call-template name="tw:contents-of">
          <xsl:with-param name="sections" select="$tw:sections[empty(ancestor::* intersect $tw:sections)]"/>
        </xsl:call-template>
      </h:nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tw:contents-of" as="element(h:ol)?">
    <xsl:param name="sections" as="element()*"/>
    <xsl:if test="exists($sections)">
      <h:ol>
        <xsl:for-each select="$sections">
          <h:li>
            <h:a href="#{tw:anchor(.)}"><xsl:value-of select="string-join(tei:head ! tw:plain(.), ' ')"/></h:a>
            <xsl:call-template name="tw:contents-of">
              <xsl:with-param name="sections" select="(descendant::* intersect $tw:sections)[(ancestor::* intersect $tw:sections)[last()] is current()]"/>
            </xsl:call-template>
          </h:li>
        </xsl:for-each>
      </h:ol>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
