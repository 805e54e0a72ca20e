<?xml version="1.0" encoding="UTF-8"?>
<!-- The module drama: who speaks, what happens meanwhile, and who is in the play. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">


  <xsl:template match="tei:speaker" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div' else if (tw:is-block(..) and not(parent::tei:p or parent::tei:l)) then 'p' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:stage | tei:caption | tei:sound | tei:move" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (contains($tw:division-names, ' ' || local-name(..) || ' ') or parent::tei:set or parent::tei:spGrp) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The cast: a list, groups within it each with what its members share. -->
  <xsl:template match="tei:castList" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:cast"/>
    </h:div>
  </xsl:template>
  <xsl:template match="tei:castGroup" mode="tw:render" as="item()*">
    <h:div role="listitem">
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:cast"/>
    </h:div>
  </xsl:template>
  <xsl:template name="tw:cast" as="item()*">
    <xsl:for-each-group select="node()[not(self::text()[not(normalize-space())])]" group-adjacent="exists((self::tei:castItem, self::tei:castGroup))">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <h:div class="cast" role="list">
            <xsl:apply-templates select="current-group()" mode="tw:render"/>
          </h:div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="tw:render"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>
  <xsl:template match="tei:castItem" mode="tw:render" as="item()*">
    <h:div role="listitem">
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-drama" as="xs:string" select="'
      role roleDesc actor sp spGrp set prologue epilogue performance view camera tech'"/>
</xsl:stylesheet>
