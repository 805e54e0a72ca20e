<?xml version="1.0" encoding="UTF-8"?>
<!-- The module figures: tables and pictures. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:table" mode="tw:render" as="element(h:div)">
    <h:div class="table-frame" tabindex="0" role="region" aria-label="{(tw:plain(tei:head)[. ne ''], tw:label('text'))[1]}">
      <h:table>
        <xsl:call-template name="tw:attributes"/>
        <xsl:for-each select="tei:head[1]">
          <h:caption><xsl:apply-templates mode="#current"/></h:caption>
        </xsl:for-each>
        <h:tbody>
          <xsl:for-each-group select="* except tei:head[1]" group-ending-with="tei:row">
            <h:tr>
              <xsl:apply-templates select="current-group()[last()][self::tei:row]/tei:cell" mode="#current">
                <xsl:with-param name="before" select="current-group()[not(self::tei:row)]"/>
              </xsl:apply-templates>
            </h:tr>
          </xsl:for-each-group>
        </h:tbody>
      </h:table>
    </h:div>
  </xsl:template>

  <!-- What stands between two rows, a page break say, opens the first cell after it. -->
  <xsl:template match="tei:cell" mode="tw:render" as="item()*">
    <xsl:param name="before" as="element()*"/>
    <xsl:element name="h:{if ((@role, ../@role) = 'label') then 'th' else 'td'}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="@cols[. castable as xs:positiveInteger]">
        <xsl:attribute name="colspan" select="."/>
      </xsl:for-each>
      <xsl:for-each select="@rows[. castable as xs:positiveInteger]">
        <xsl:attribute name="rowspan" select="."/>
      </xsl:for-each>
      <xsl:apply-templates select="$before[not(current()/preceding-sibling::tei:cell)], node()" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:figure" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'figure'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:figDesc" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A picture is linked, not shown: a page of the edition loads nothing from elsewhere. -->
  <xsl:template match="tei:graphic" mode="tw:render" as="element(h:a)?">
    <xsl:for-each select="tw:safe-address(@url)">
      <h:a class="tei-graphic made" href="{.}"><xsl:value-of select="tw:label('image')"/></h:a>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
