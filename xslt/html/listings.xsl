<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists of persons, places and their like: in the text, or beside it. They open when asked for, as the index of names says the same. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:listPerson | tei:listOrg | tei:listPlace | tei:listEvent | tei:listNym | tei:listObject | tei:listRelation" mode="tw:render" as="item()*">
    <xsl:choose>
      <!-- In a list, an entry or a line of text there is nothing to open. -->
      <xsl:when test="ancestor::*[starts-with(local-name(), 'list') or local-name() = ('person', 'org', 'place', 'event', 'p', 'ab', 'l')]">
        <xsl:call-template name="tw:block"/>
      </xsl:when>
      <xsl:otherwise>
        <h:details>
          <xsl:call-template name="tw:attributes"/>
          <h:summary class="made"><xsl:value-of select="tw:label('entries-' || local-name(), local-name())"/></h:summary>
          <xsl:apply-templates mode="#current"/>
        </h:details>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An entry: its name, and in a row all that is said of it. -->
  <xsl:template match="tei:person | tei:personGrp | tei:org | tei:place | tei:event | tei:nym | tei:object | tei:relation" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="node()[self::* or normalize-space()]">
        <xsl:if test="position() gt 1 and self::*">
          <h:span class="made"> · </h:span>
        </xsl:if>
        <xsl:apply-templates select="." mode="#current"/>
      </xsl:for-each>
      <xsl:if test="self::tei:relation">
        <h:span class="made"><xsl:value-of select="' ' || string-join((@name, (@active, @mutual, @passive) ! replace(., '(^|\s)[^#\s]*#', '$1')), ' ')"/></h:span>
      </xsl:if>
    </h:div>
  </xsl:template>

  <!-- The parts of what is said, in a row as well; a name keeps the spaces that it has. -->
  <xsl:template match="tei:person/tei:birth | tei:person/tei:death | tei:place/tei:location | tei:org/tei:location | tei:org/tei:place | tei:event/tei:place | tei:person/tei:affiliation
      | tei:person/tei:residence | tei:location" mode="tw:render" as="item()*" priority="1">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="self::tei:birth or self::tei:death">
        <h:span class="made"><xsl:value-of select="if (self::tei:birth) then '* ' else '† '"/></h:span>
      </xsl:if>
      <xsl:for-each select="node()[self::* or normalize-space()]">
        <xsl:if test="position() gt 1 and self::*">
          <h:span class="made">, </h:span>
        </xsl:if>
        <xsl:apply-templates select="." mode="#current"/>
      </xsl:for-each>
      <xsl:if test="not(node())">
        <h:span class="made"><xsl:value-of select="tw:date-values(.)"/></h:span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- What stands beside the text is no text, but it is kept. -->
  <xsl:template name="tw:beside-text" as="item()*">
    <xsl:for-each select="/*/descendant-or-self::tei:standOff[*]">
      <h:section class="tei-standOff">
        <xsl:apply-templates mode="tw:render"/>
      </h:section>
    </xsl:for-each>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-listings" as="xs:string" select="'
      standOff'"/>
</xsl:stylesheet>
