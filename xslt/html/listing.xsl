<?xml version="1.0" encoding="UTF-8"?>
<!-- Documents in a list, and years with the number of theirs. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template name="tw:documents" as="element(h:ol)">
    <xsl:param name="documents" as="element(tw:document)*"/>
    <h:ol class="documents">
      <xsl:apply-templates select="$documents" mode="tw:listed"/>
    </h:ol>
  </xsl:template>

  <xsl:mode name="tw:listed" on-no-match="shallow-skip"/>
  <xsl:template match="tw:document" mode="tw:listed" as="element(h:li)">
    <h:li>
      <h:p class="when"><xsl:value-of select="(tw:when, tw:label('undated'))[1]"/></h:p>
      <h:div class="what">
        <h:h3><h:a href="{@href}"><xsl:value-of select="tw:title"/></h:a></h:h3>
        <xsl:variable name="details" as="xs:string*" select="tw:kind, string-join((tw:from, tw:to), ' → ')[. ne ''], tw:shelfmark"/>
        <xsl:if test="exists($details)">
          <h:p class="details"><xsl:value-of select="string-join($details, ' · ')"/></h:p>
        </xsl:if>
        <h:p class="downloads">
          <h:a href="{@id}.txt" type="text/plain"><xsl:value-of select="tw:label('plain-text')"/></h:a>
          <xsl:text> · </xsl:text>
          <h:a href="{@id}.xml" type="application/tei+xml" download=""><xsl:value-of select="tw:label('tei')"/></h:a>
        </h:p>
      </h:div>
    </h:li>
  </xsl:template>

  <!-- Years as bars: as long as there are documents of them. -->
  <xsl:template name="tw:years" as="element(h:ol)">
    <xsl:param name="years" as="element(tw:year)*"/>
    <h:ol class="years">
      <xsl:for-each select="$years">
        <h:li>
          <h:a href="{@href}"><xsl:value-of select="tw:year-name(.)"/></h:a>
          <xsl:text> </xsl:text>
          <h:span class="bar share-{@share}" aria-hidden="true"></h:span>
          <xsl:text> </xsl:text>
          <h:span class="number"><xsl:value-of select="@count"/></h:span>
        </h:li>
      </xsl:for-each>
    </h:ol>
  </xsl:template>

  <xsl:function name="tw:year-name" as="xs:string">
    <xsl:param name="year" as="element(tw:year)"/>
    <xsl:sequence select="if ($year/@year = 'undated') then tw:label('undated') else string($year/@year)"/>
  </xsl:function>
</xsl:stylesheet>
