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
            <xsl:call-template name="tw:labelled-items"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="tw:items"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:element>
    </h:div>
  </xsl:template>

  <xsl:function name="tw:is-numbered" as="xs:boolean">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:sequence select="tokenize($list/@rend) = 'numbered' or $list/@type = 'ordered'"/>
  </xsl:function>

  <xsl:template name="tw:items" as="element(h:li)*">
    <xsl:context-item as="element(tei:list)" use="required"/>
    <xsl:for-each-group select="* except tei:head" group-ending-with="tei:item">
      <h:li>
        <xsl:call-template name="tw:item">
          <xsl:with-param name="elements" select="current-group()"/>
        </xsl:call-template>
      </h:li>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A label and all that follows it up to the next. -->
  <xsl:template name="tw:labelled-items" as="item()*">
    <xsl:context-item as="element(tei:list)" use="required"/>
    <xsl:for-each-group select="* except tei:head" group-starting-with="tei:label">
      <xsl:variable name="label" as="element(tei:label)?" select="current-group()[self::tei:label]"/>
      <h:div>
        <h:dt>
          <xsl:for-each select="$label">
            <xsl:call-template name="tw:attributes"/>
            <xsl:apply-templates mode="tw:render"/>
          </xsl:for-each>
        </h:dt>
        <xsl:for-each-group select="current-group() except $label" group-ending-with="tei:item">
          <h:dd>
            <xsl:call-template name="tw:item">
              <xsl:with-param name="elements" select="current-group()"/>
            </xsl:call-template>
          </h:dd>
        </xsl:for-each-group>
      </h:div>
    </xsl:for-each-group>
  </xsl:template>

  <!-- An item, and before its content what else stands before it. -->
  <xsl:template name="tw:item" as="item()*">
    <xsl:param name="elements" as="element()+"/>
    <xsl:for-each select="$elements[self::tei:item]">
      <xsl:call-template name="tw:attributes"/>
    </xsl:for-each>
    <xsl:apply-templates select="$elements/(self::tei:item/node() | self::*[not(self::tei:item)])" mode="tw:render"/>
  </xsl:template>

  <xsl:template match="tei:item" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:listBibl" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
