<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of the module core. HTML wants nothing between the items: what TEI has there opens the next item. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:list" mode="tw:render" as="element(h:div)">
    <h:div class="{tw:classes(.)}">
      <xsl:apply-templates select="tei:head" mode="#current"/>
      <xsl:element name="h:{if (tei:label) then 'dl' else if (tw:is-numbered(.)) then 'ol' else 'ul'}">
        <xsl:choose>
          <xsl:when test="tei:label">
            <xsl:sequence select="tw:labelled-items(.)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="tw:items(.)"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:element>
    </h:div>
  </xsl:template>

  <xsl:function name="tw:is-numbered" as="xs:boolean">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:sequence select="tokenize($list/@rend) = 'numbered' or $list/@type = 'ordered'"/>
  </xsl:function>

  <xsl:function name="tw:items" as="element(h:li)*">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:for-each-group select="$list/(* except tei:head)" group-ending-with="tei:item">
      <h:li>
        <xsl:sequence select="tw:attributes(current-group()[last()])"/>
        <xsl:apply-templates select="current-group()/(self::tei:item/node() | self::*[not(self::tei:item)])" mode="tw:render"/>
      </h:li>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A label and all that follows it up to the next. -->
  <xsl:function name="tw:labelled-items" as="element(h:div)*">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:for-each-group select="$list/(* except tei:head)" group-starting-with="tei:label">
      <xsl:variable name="label" as="element(tei:label)?" select="current-group()[self::tei:label]"/>
      <h:div>
        <h:dt>
          <xsl:sequence select="$label ! tw:attributes(.)"/>
          <xsl:apply-templates select="$label/node()" mode="tw:render"/>
        </h:dt>
        <xsl:for-each-group select="current-group() except $label" group-ending-with="tei:item">
          <h:dd>
            <xsl:sequence select="tw:attributes(current-group()[last()])"/>
            <xsl:apply-templates select="current-group()/(self::tei:item/node() | self::*[not(self::tei:item)])" mode="tw:render"/>
          </h:dd>
        </xsl:for-each-group>
      </h:div>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:template match="tei:item" mode="tw:render" as="element(h:div)">
    <xsl:sequence select="tw:wrap(., 'div')"/>
  </xsl:template>
  <xsl:template match="tei:listBibl" mode="tw:render" as="element(h:div)">
    <xsl:sequence select="tw:wrap(., 'div')"/>
  </xsl:template>
</xsl:stylesheet>
