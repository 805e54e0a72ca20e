<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of core: items with bullets, with numbers, or with labels. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:list" mode="tw:render" as="item()*">
    <xsl:variable name="first" as="element()?" select="(tei:item | tei:label | tei:headLabel | tei:headItem)[1]"/>
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates select="if ($first) then $first/preceding-sibling::node()[self::* or normalize-space()] else node()" mode="#current"/>
      <xsl:choose>
        <xsl:when test="empty($first)"/>
        <xsl:when test="tei:label or tei:headLabel">
          <h:dl>
            <xsl:call-template name="tw:labelled-items"/>
          </h:dl>
        </xsl:when>
        <xsl:otherwise>
          <xsl:element name="h:{if (tw:is-numbered(.)) then 'ol' else 'ul'}">
            <xsl:call-template name="tw:items"/>
          </xsl:element>
          <xsl:apply-templates select="tei:item[last()]/following-sibling::node()[self::* or normalize-space()]" mode="#current"/>
        </xsl:otherwise>
      </xsl:choose>
    </h:div>
  </xsl:template>

  <xsl:function name="tw:is-numbered" as="xs:boolean">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:sequence select="tokenize($list/@rend) = ('numbered', 'ordered') or $list/@type = ('ordered', 'numbered')"/>
  </xsl:function>

  <xsl:template name="tw:items" as="item()*">
    <xsl:context-item as="element(tei:list)" use="required"/>
    <xsl:for-each-group select="tei:item | tei:item[1]/following-sibling::node()[self::* or normalize-space()][following-sibling::tei:item]" group-ending-with="tei:item">
      <h:li>
        <xsl:call-template name="tw:item">
          <xsl:with-param name="nodes" select="current-group()"/>
        </xsl:call-template>
      </h:li>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A label and all that follows it up to the next. -->
  <xsl:template name="tw:labelled-items" as="item()*">
    <xsl:context-item as="element(tei:list)" use="required"/>
    <xsl:variable name="first" as="element()" select="(tei:item | tei:label | tei:headLabel | tei:headItem)[1]"/>
    <xsl:for-each-group select="$first, $first/following-sibling::node()[self::* or normalize-space()]" group-starting-with="tei:label | tei:headLabel">
      <xsl:variable name="label" as="element()?" select="current-group()[1][self::tei:label or self::tei:headLabel]"/>
      <h:div>
        <h:dt>
          <xsl:for-each select="$label">
            <xsl:call-template name="tw:attributes"/>
            <xsl:apply-templates mode="tw:render"/>
          </xsl:for-each>
        </h:dt>
        <xsl:for-each-group select="current-group() except $label" group-ending-with="tei:item | tei:headItem">
          <h:dd>
            <xsl:call-template name="tw:item">
              <xsl:with-param name="nodes" select="current-group()"/>
            </xsl:call-template>
          </h:dd>
        </xsl:for-each-group>
      </h:div>
    </xsl:for-each-group>
  </xsl:template>

  <!-- An item, and before its content what else stands before it. -->
  <xsl:template name="tw:item" as="item()*">
    <xsl:param name="nodes" as="node()+"/>
    <xsl:for-each select="$nodes[self::tei:item]">
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="@n[tw:is-numbered(../..)][. castable as xs:integer]">
        <xsl:attribute name="value" select="."/>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:apply-templates select="$nodes/(self::tei:item/node() | self::node()[not(self::tei:item)])" mode="tw:render"/>
  </xsl:template>


  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-lists" as="xs:string" select="'
      item'"/>
</xsl:stylesheet>
