<?xml version="1.0" encoding="UTF-8"?>
<!-- The module textcrit: the reading of the text in its line, the others in the apparatus below. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- Whether an element of an entry stands in the apparatus rather than in the text. -->
  <xsl:function name="tw:is-in-apparatus" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="app" as="element(tei:app)" select="$reading/parent::tei:app"/>
    <xsl:sequence select="map:contains($tw:apparatus-numbers, generate-id($app)) and empty(tw:read($app)/ancestor-or-self::* intersect $reading)"/>
  </xsl:function>

  <xsl:template match="tei:app" mode="tw:render" as="item()*">
    <xsl:variable name="number" as="xs:integer?" select="$tw:apparatus-numbers(generate-id())"/>
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates select="tw:read(.)" mode="#current"/>
      <h:a class="made reading-mark" href="#app-{$number}" role="doc-noteref" aria-label="{tw:label('apparatus')} {$number}">
        <xsl:if test="empty(ancestor::tei:note)">
          <xsl:attribute name="id" select="'reading-' || $number"/>
        </xsl:if>
        <xsl:value-of select="$number"/>
      </h:a>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="'[' || string-join((tw:label('mark-' || local-name()), tw:siglum-words(.)[. ne '']), ' ') || ']'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:listApp/tei:app" mode="tw:render" as="item()*" priority="1">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="@loc">
        <h:span class="made where"><xsl:value-of select="."/></h:span>
        <xsl:text> </xsl:text>
      </xsl:for-each>
      <xsl:apply-templates mode="tw:variant"/>
    </h:div>
  </xsl:template>

  <!-- Below the text: each entry with the line it belongs to, its lemma, and the readings with their witnesses. -->
  <xsl:template name="tw:apparatus" as="item()*">
    <xsl:if test="exists($tw:apparatus)">
      <h:section class="apparatus" aria-labelledby="tw-apparatus">
        <h:h2 class="made" id="tw-apparatus"><xsl:value-of select="tw:label('apparatus')"/></h:h2>
        <xsl:for-each select="$tw:apparatus">
          <xsl:variable name="number" as="xs:string" select="string(position())"/>
          <xsl:variable name="read" as="element()?" select="tw:read(.)"/>
          <h:div class="entry-of-apparatus" id="app-{$number}">
            <h:a class="made reading-mark" href="#reading-{$number}" role="doc-backlink" aria-label="{tw:label('back')}"><xsl:value-of select="$number"/></h:a>
            <h:span class="made">
              <xsl:for-each select="ancestor::tei:l[@n][1]/@n">
                <h:span class="where"><xsl:value-of select="."/></h:span>
              </xsl:for-each>
              <h:span class="lemma"><xsl:value-of select="tw:plain($read)"/></h:span>
              <xsl:text>] </xsl:text>
              <xsl:call-template name="tw:sigla">
                <xsl:with-param name="reading" select="$read"/>
              </xsl:call-template>
            </h:span>
            <xsl:apply-templates select="* except $read" mode="tw:variant"/>
          </h:div>
        </xsl:for-each>
      </h:section>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="tw:variant" on-no-match="text-only-copy"/>
  <xsl:template match="*" mode="tw:variant" as="item()*">
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="tw:render"/>
  </xsl:template>
  <xsl:template match="tei:rdgGrp" mode="tw:variant" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates select="* except tw:read(ancestor::tei:app[1])" mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="tei:rdg | tei:lem | tei:witDetail" mode="tw:variant" as="item()*">
    <xsl:text> </xsl:text>
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates mode="tw:render"/>
      <xsl:if test="not(node())">
        <h:span class="made omitted"><xsl:value-of select="tw:label('omitted')"/></h:span>
      </xsl:if>
      <xsl:if test="@type or @cause or @wit or @source or @resp">
      <h:span class="made">
        <xsl:if test="@type or @cause">
          <h:span class="kind"><xsl:value-of select="' (' || string-join((@type, @cause) ! replace(., '^#', ''), ', ') || ')'"/></h:span>
        </xsl:if>
        <xsl:call-template name="tw:sigla">
          <xsl:with-param name="reading" select="."/>
        </xsl:call-template>
      </h:span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- Sigla that lead to the witnesses, where the page describes them. -->
  <xsl:template name="tw:sigla" as="item()*">
    <xsl:param name="reading" as="element()?"/>
    <xsl:for-each select="$reading ! (tokenize(@wit), tokenize(@source), tokenize(@resp)) ! replace(., '^[^#]*#', '')">
      <xsl:variable name="id" as="xs:string" select="."/>
      <xsl:variable name="found" as="element()?" select="id(., root($reading))[1]"/>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="$found[self::tei:witness or ancestor::tei:text]">
          <h:a class="siglum" href="#{$id}"><xsl:value-of select="tw:siglum-of($found, $id)"/></h:a>
        </xsl:when>
        <xsl:otherwise>
          <h:span class="siglum"><xsl:value-of select="if ($found) then tw:siglum-of($found, $id) else $id"/></h:span>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:witness" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="not(tei:abbr[@type = 'siglum'])">
        <h:span class="made siglum"><xsl:value-of select="tw:siglum-of(., string(@xml:id))"/></h:span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-textcrit" as="xs:string" select="'
      lem rdg rdgGrp wit witDetail listApp listWit'"/>
</xsl:stylesheet>
