<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons, organisations, places and events as the index of names shows them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright"
    xmlns="urn:teiwright">

  <xsl:mode name="tw:entry" on-no-match="shallow-skip"/>
  <xsl:mode name="tw:fact" on-no-match="shallow-skip"/>

  <xsl:template match="tei:person | tei:personGrp" mode="tw:entry" as="element(tw:entry)">
    <xsl:sequence select="tw:entry(., 'person')"/>
  </xsl:template>
  <xsl:template match="tei:org" mode="tw:entry" as="element(tw:entry)">
    <xsl:sequence select="tw:entry(., 'organisation')"/>
  </xsl:template>
  <xsl:template match="tei:place" mode="tw:entry" as="element(tw:entry)">
    <xsl:sequence select="tw:entry(., 'place')"/>
  </xsl:template>
  <xsl:template match="tei:event" mode="tw:entry" as="element(tw:entry)">
    <xsl:sequence select="tw:entry(., 'event')"/>
  </xsl:template>

  <xsl:function name="tw:entry" as="element(tw:entry)">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <entry id="{$element/@xml:id}" type="{$type}">
      <xsl:apply-templates select="$element/*" mode="tw:fact"/>
    </entry>
  </xsl:function>

  <xsl:template match="tei:persName | tei:orgName | tei:placeName | tei:eventName | tei:geogName | tei:event/tei:label | tei:place/tei:settlement"
      mode="tw:fact" as="element(tw:name)">
    <name type="{@type}" cert="{@cert}" sort="{tw:sort-name(.)}"><xsl:value-of select="tw:plain(.)"/></name>
  </xsl:template>

  <xsl:template match="tei:occupation | tei:affiliation | tei:state | tei:trait | tei:desc | tei:event/tei:p" mode="tw:fact"
      as="element(tw:role)">
    <role cert="{@cert}"><xsl:value-of select="tw:plain(.)"/></role>
  </xsl:template>

  <xsl:template match="tei:birth | tei:death" mode="tw:fact" as="element(tw:life)*">
    <xsl:for-each select="(tw:date-words((tei:date, .)[1]))[. ne '']">
      <life><xsl:value-of select="."/></life>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:note" mode="tw:fact" as="element(tw:note)">
    <note type="{@type}" cert="{@cert}"><xsl:value-of select="tw:plain(node())"/></note>
  </xsl:template>

  <xsl:template match="tei:idno[matches(., '^\s*https?:')] | tei:ptr[matches(@target, '^\s*https?:')]" mode="tw:fact" as="element(tw:link)">
    <link><xsl:value-of select="normalize-space((@target, .)[1])"/></link>
  </xsl:template>

  <!-- Surname first where the name says which part that is. -->
  <xsl:function name="tw:sort-name" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="surname" as="xs:string" select="tw:plain($name/tei:surname)"/>
    <xsl:variable name="rest" as="xs:string" select="tw:plain($name/(tei:forename | tei:addName))"/>
    <xsl:sequence select="if ($surname ne '') then string-join(($surname, $rest[. ne '']), ', ') else tw:plain($name)"/>
  </xsl:function>
</xsl:stylesheet>
