<?xml version="1.0" encoding="UTF-8"?>
<!-- The module msdescription: stamps in the text, and the sheet that the text was taken from. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:stamp" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap"/>
  </xsl:template>

  <xsl:template name="tw:source" as="item()*">
    <xsl:variable name="source" as="element(tei:sourceDesc)*" select="$tw:header/tei:fileDesc/tei:sourceDesc"/>
    <xsl:variable name="profile" as="element(tei:profileDesc)*" select="$tw:header/tei:profileDesc"/>
    <h:section aria-labelledby="tw-source">
      <h:h3 id="tw-source"><xsl:value-of select="tw:label('source')"/></h:h3>
      <h:dl class="facts">
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('repository')"/>
          <xsl:with-param name="elements" select="$tw:ms/(tei:repository, tei:institution)[1]"/>
          <xsl:with-param name="further" select="$tw:ms/(tei:settlement, tei:country)"/>
        </xsl:call-template>
        <xsl:apply-templates select="$tw:ms/tei:idno" mode="tw:shelfmark"/>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('collection')"/>
          <xsl:with-param name="elements" select="$tw:ms/tei:collection"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('surrogate')"/>
          <xsl:with-param name="elements" select="$source//tei:surrogates/*"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('physical')"/>
          <xsl:with-param name="elements" select="$source//tei:physDesc/*"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('hands')"/>
          <xsl:with-param name="elements" select="$profile/tei:handNotes/tei:handNote"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('languages')"/>
          <xsl:with-param name="elements" select="$profile/tei:langUsage/tei:language"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('original-language')"/>
          <xsl:with-param name="elements" select="$source//tei:msItem/tei:textLang"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('citation')"/>
          <xsl:with-param name="elements" select="$source/tei:bibl[@type = 'citation']"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('bibl')"/>
          <xsl:with-param name="elements" select="$source/(tei:bibl[not(@type = 'citation')] | tei:biblStruct | tei:biblFull | tei:listBibl | tei:p)"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('source-notes')"/>
          <xsl:with-param name="elements" select="$tw:header/tei:fileDesc/tei:notesStmt/tei:note[not(@type = 'todo')]"/>
        </xsl:call-template>
      </h:dl>
    </h:section>
  </xsl:template>

  <!-- The shelf-mark as it is quoted, and beneath it each part with its name. -->
  <xsl:mode name="tw:shelfmark" on-no-match="shallow-skip"/>
  <xsl:template match="tei:idno" mode="tw:shelfmark" as="element(h:div)">
    <h:div>
      <h:dt><xsl:value-of select="tw:label('shelfmark')"/></h:dt>
      <h:dd>
        <h:span class="shelfmark"><xsl:value-of select="tw:plain(.)"/></h:span>
        <xsl:where-populated>
          <h:ul class="parts">
            <xsl:for-each select=".//tei:idno[@type]">
              <h:li>
                <h:span class="part"><xsl:value-of select="tw:label('idno-' || @type, @type)"/></h:span>
                <xsl:value-of select="' ' || tw:plain(.)"/>
              </h:li>
            </xsl:for-each>
          </h:ul>
        </xsl:where-populated>
      </h:dd>
    </h:div>
  </xsl:template>
</xsl:stylesheet>
