<?xml version="1.0" encoding="UTF-8"?>
<!-- The chronology, the index of dates, and who wrote to whom. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tw:page[@kind = ('chronology', 'dates')]" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <xsl:call-template name="tw:years">
      <xsl:with-param name="years" select="tw:year"/>
    </xsl:call-template>
    <xsl:for-each select="tw:year[tw:document]">
      <h:section aria-labelledby="year-{@year}">
        <h:h2 id="year-{@year}"><xsl:value-of select="tw:year-name(.)"/></h:h2>
        <xsl:call-template name="tw:documents">
          <xsl:with-param name="documents" select="tw:document"/>
        </xsl:call-template>
      </h:section>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'year']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head">
      <xsl:with-param name="kicker" as="node()*">
        <h:a href="chronology.html"><xsl:value-of select="tw:label('chronology')"/></h:a>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tw:documents">
      <xsl:with-param name="documents" select="tw:document"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'date-year']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head">
      <xsl:with-param name="kicker" as="node()*">
        <h:a href="dates.html"><xsl:value-of select="tw:label('dates')"/></h:a>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:for-each-group select="tw:date" group-adjacent="@value">
      <h:section class="day" aria-labelledby="date-{position()}">
        <h:h2 id="date-{position()}"><xsl:value-of select="@value"/></h:h2>
        <h:ul class="mentions">
          <xsl:for-each-group select="current-group()" group-by="@title">
            <h:li>
              <h:span class="source"><xsl:value-of select="string-join((@title, @when), ', ')"/></h:span>
              <xsl:apply-templates select="current-group()/tw:place" mode="tw:quoted"/>
            </h:li>
          </xsl:for-each-group>
        </h:ul>
      </h:section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'correspondents']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <h:div class="table-frame" tabindex="0" role="region" aria-label="{tw:label('correspondents')}">
      <h:table class="pairs">
        <h:thead>
          <h:tr>
            <xsl:for-each select="'from', 'to', 'letters', 'date'">
              <h:th scope="col"><xsl:value-of select="tw:label(.)"/></h:th>
            </xsl:for-each>
          </h:tr>
        </h:thead>
        <h:tbody>
          <xsl:for-each select="tw:pair">
            <h:tr>
              <h:td><h:a href="{@href}"><xsl:value-of select="@from"/></h:a></h:td>
              <h:td><xsl:value-of select="@to"/></h:td>
              <h:td class="number"><xsl:value-of select="@count"/></h:td>
              <h:td><xsl:value-of select="string-join((@first, @last), ' – ')"/></h:td>
            </h:tr>
          </xsl:for-each>
        </h:tbody>
      </h:table>
    </h:div>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'pair']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head">
      <xsl:with-param name="kicker" as="node()*">
        <h:a href="correspondents.html"><xsl:value-of select="tw:label('correspondents')"/></h:a>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="tw:documents">
      <xsl:with-param name="documents" select="tw:document"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
