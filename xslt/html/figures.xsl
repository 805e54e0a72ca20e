<?xml version="1.0" encoding="UTF-8"?>
<!-- The module figures: tables, pictures, formulae, music. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:table" mode="tw:render" as="item()*">
    <h:div class="table-frame" tabindex="0" role="region" aria-label="{(tw:plain(tei:head)[. ne ''], tw:label('table'))[1]}">
      <h:table>
        <xsl:call-template name="tw:attributes"/>
        <xsl:for-each select="tei:head[1]">
          <h:caption>
            <xsl:apply-templates mode="#current"/>
          </h:caption>
        </xsl:for-each>
        <h:tbody>
          <xsl:for-each-group select="node()[self::* or normalize-space()] except tei:head[1]" group-ending-with="tei:row">
            <xsl:for-each select="current-group()[last()][self::tei:row]">
              <h:tr>
                <xsl:call-template name="tw:attributes"/>
                <xsl:apply-templates select="tei:cell | tei:table" mode="#current">
                  <xsl:with-param name="before" select="current-group()[not(self::tei:row)]"/>
                </xsl:apply-templates>
              </h:tr>
            </xsl:for-each>
          </xsl:for-each-group>
        </h:tbody>
      </h:table>
      <xsl:apply-templates select="(tei:row[last()]/following-sibling::node(), .[not(tei:row)]/(* except tei:head[1]))" mode="#current"/>
    </h:div>
  </xsl:template>

  <!-- What stands between two rows, a page break say, opens the first cell after it. -->
  <xsl:template match="tei:cell | tei:row/tei:table" mode="tw:render" as="item()*">
    <xsl:param name="before" as="node()*"/>
    <xsl:variable name="label" as="xs:boolean" select="(@role, ../@role) = 'label'"/>
    <xsl:element name="h:{if ($label) then 'th' else 'td'}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="$label">
        <xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/>
      </xsl:if>
      <xsl:for-each select="@cols[. castable as xs:positiveInteger][xs:integer(.) gt 1]">
        <xsl:attribute name="colspan" select="min((1000, xs:integer(.)))"/>
      </xsl:for-each>
      <xsl:for-each select="@rows[. castable as xs:positiveInteger][xs:integer(.) gt 1]">
        <xsl:attribute name="rowspan" select="min((65534, xs:integer(.)))"/>
      </xsl:for-each>
      <xsl:apply-templates select="$before[not(current()/preceding-sibling::tei:cell)], node()" mode="#current"/>
    </xsl:element>
  </xsl:template>

  <!-- A figure in a line of text stays in it. -->
  <xsl:template match="tei:figure" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'figure'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:figDesc" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A picture is linked; it is shown where the project allows its pages to load pictures. -->
  <xsl:template match="tei:graphic | tei:media" mode="tw:render" as="item()*">
    <xsl:variable name="address" as="xs:string?" select="tw:safe-address(@url)[not(starts-with(., 'mailto:'))]"/>
    <xsl:variable name="words" as="xs:string" select="(tw:plain((tei:desc, ../tei:figDesc, ../tei:head, tei:desc)[1])[. ne ''], tw:label('image'))[1]"/>
    <xsl:choose>
      <xsl:when test="exists($address) and $images and not(self::tei:media)">
        <h:a class="tei-graphic" href="{$address}"><h:img loading="lazy" src="{tw:smaller($address)}" alt="{$words}"/></h:a>
      </xsl:when>
      <xsl:when test="exists($address)">
        <h:a class="tei-{local-name()} made" href="{$address}"><xsl:value-of select="tw:label(local-name())"/></h:a>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
  <!-- What a picture is said to show stands below it. -->
  <xsl:template match="tei:graphic[tei:desc] | tei:media[tei:desc]" mode="tw:render" as="item()*" priority="1">
    <xsl:next-match/>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="tei:desc" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:binaryObject" mode="tw:render" as="item()*">
    <h:span class="tei-binaryObject"><h:span class="made">[<xsl:value-of select="tw:label('image')"/>]</h:span></h:span>
  </xsl:template>

  <xsl:template match="tei:notatedMusic" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <h:span class="made">[<xsl:value-of select="tw:label('music')"/>]</h:span>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-figures" as="xs:string" select="'
      formula'"/>
</xsl:stylesheet>
