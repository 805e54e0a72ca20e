<?xml version="1.0" encoding="UTF-8"?>
<!-- Rows of a list of facts: what is stated, and what of it; no row where there is nothing to state. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">


  <!-- A fact in words. -->
  <xsl:template name="tw:words" as="item()*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="words" as="xs:string?"/>
    <xsl:if test="normalize-space($words) ne ''">
      <h:div>
        <h:dt><xsl:value-of select="$label"/></h:dt>
        <h:dd><xsl:value-of select="$words"/></h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>

  <!-- Elements as they are rendered, in one line. -->
  <xsl:template name="tw:line" as="item()*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:if test="normalize-space(string-join($elements)) ne ''">
      <h:div>
        <h:dt><xsl:value-of select="$label"/></h:dt>
        <h:dd>
          <xsl:for-each select="$elements">
            <xsl:if test="position() gt 1">
              <xsl:text>, </xsl:text>
            </xsl:if>
            <xsl:call-template name="tw:repeated"/>
          </xsl:for-each>
        </h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>

  <!-- Elements as they are rendered, one below the other; what belongs with the last comes after it. -->
  <xsl:template name="tw:stack" as="item()*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="further" as="element()*"/>
    <xsl:if test="normalize-space(string-join(($elements, $elements/@target))) ne ''">
      <h:div>
        <h:dt><xsl:value-of select="$label"/></h:dt>
        <h:dd>
          <xsl:for-each select="$elements">
            <h:div>
              <xsl:call-template name="tw:repeated"/>
              <xsl:if test="position() = last()">
                <xsl:for-each select="$further">
                  <xsl:text>, </xsl:text>
                  <xsl:call-template name="tw:repeated"/>
                </xsl:for-each>
              </xsl:if>
            </h:div>
          </xsl:for-each>
        </h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>

  <!-- An element that the page may show elsewhere as well: it takes no id here. -->
  <xsl:template name="tw:repeated" as="item()*">
    <xsl:apply-templates select="." mode="tw:render">
      <xsl:with-param name="anchored" select="false()" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
