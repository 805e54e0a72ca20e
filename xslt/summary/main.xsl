<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the indexes need to know of one document: a `document` with its title, date and correspondents, an `entry` for
  each person, organisation, place and event that it describes, and a `mention` for each name that refers to one.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright"
    xmlns="urn:teiwright">

  <xsl:include href="../common/references.xsl"/>
  <xsl:include href="../common/document.xsl"/>
  <xsl:include href="entries.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no" encoding="UTF-8"/>

  <!-- The name of the document's page, without a suffix; empty for an authority file, which has none. -->
  <xsl:param name="id" as="xs:string" select="''"/>

  <xsl:template match="/" as="element(tw:document)">
    <document id="{$id}" date="{tw:sort-date($tw:date)}">
      <title><xsl:value-of select="(tw:plain($tw:title)[. ne ''], $id)[1]"/></title>
      <when><xsl:value-of select="tw:date-words($tw:date)"/></when>
      <xsl:for-each select="tw:correspondents('sent')">
        <from><xsl:value-of select="tw:plain(.)"/></from>
      </xsl:for-each>
      <xsl:for-each select="tw:correspondents('received')">
        <to><xsl:value-of select="tw:plain(.)"/></to>
      </xsl:for-each>
      <kind><xsl:value-of select="$tw:kind"/></kind>
      <shelfmark><xsl:value-of select="$tw:shelfmark"/></shelfmark>
      <xsl:apply-templates select="/*/(tei:standOff | tei:text | tei:teiHeader)//(tei:person | tei:personGrp | tei:org | tei:place | tei:event)[@xml:id]"
          mode="tw:entry"/>
      <xsl:for-each select="$tw:mentions">
        <xsl:call-template name="tw:mention">
          <xsl:with-param name="where" select="local-name(ancestor::*[self::tei:title | self::tei:abstract | self::tei:text][last()])"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="$tw:header//*[@ref][tw:is-name(.)] except $tw:mentions">
        <xsl:call-template name="tw:mention">
          <xsl:with-param name="where" select="(parent::tei:correspAction/@type[. = ('sent', 'received')], 'header')[1]"/>
        </xsl:call-template>
      </xsl:for-each>
    </document>
  </xsl:template>

  <xsl:template name="tw:mention" as="element(tw:mention)*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="where" as="xs:string"/>
    <xsl:variable name="anchor" as="xs:string?" select="tw:anchor(.)"/>
    <xsl:for-each select="tw:entries(.)">
      <mention entry="{.}" where="{$where}" anchor="{$anchor}"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
