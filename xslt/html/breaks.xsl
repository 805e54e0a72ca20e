<?xml version="1.0" encoding="UTF-8"?>
<!-- Core: where the source begins a line, a column, a page. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!--
    In verse, headings, addresses and the like the lines of the source are those of the page. In prose they are kept when
    the reader wishes: until then a space stands for the break, and nothing where it goes through a word.
  -->
  <xsl:template match="tei:lb" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:line-break"/>
  </xsl:template>
  <xsl:template match="tei:lb[ancestor::tei:p]" mode="tw:render" as="item()*">
    <xsl:choose>
      <xsl:when test="@break = 'no'">
        <h:span class="source-hyphen made">-</h:span>
        <h:br class="source-break"/>
      </xsl:when>
      <xsl:otherwise>
        <h:br class="source-break"/>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- A first line needs no break before it; in an inscription the fifth, the tenth and so on are numbered. -->
  <xsl:template match="tei:lb[@n][ancestor::tei:ab]" mode="tw:render" as="item()*" priority="1">
    <xsl:if test="@break = 'no'">
      <h:span class="made">-</h:span>
    </xsl:if>
    <xsl:if test="preceding-sibling::node()[self::* or normalize-space()] or not(parent::tei:ab)">
      <h:br/>
    </xsl:if>
    <h:span class="line-number made"><xsl:value-of select="@n"/></h:span>
  </xsl:template>

  <xsl:template name="tw:line-break" as="item()*">
    <xsl:if test="@break = 'no' and not(matches(string(preceding::text()[1]), '[-‐¬⸗]\s*$'))">
      <h:span class="made">-</h:span>
    </xsl:if>
    <h:br/>
  </xsl:template>

  <!-- A hyphen of the source at the end of its line goes away with the line. -->
  <xsl:template match="text()[$tw:has-broken-words and tw:ends-broken(.)]" mode="tw:render" as="item()*">
    <xsl:value-of select="replace(., '[-‐¬⸗]\s*$', '')"/>
    <h:span class="source-hyphen"><xsl:value-of select="replace(., '^.*?([-‐¬⸗])\s*$', '$1', 's')"/></h:span>
  </xsl:template>
  <xsl:template match="tei:lb[@break = 'no'][ancestor::tei:p][matches(string(preceding-sibling::node()[1]/self::text()), '[-‐¬⸗]\s*$')]" mode="tw:render" as="item()*" priority="1">
    <h:br class="source-break"/>
  </xsl:template>
  <xsl:function name="tw:ends-broken" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="$text/following-sibling::node()[1]/self::tei:lb/@break = 'no' and matches($text, '[-‐¬⸗]\s*$')"/>
  </xsl:function>
  <xsl:variable name="tw:has-broken-words" as="xs:boolean" select="exists(/*/descendant::tei:lb[@break = 'no'])"/>

  <!-- The break is marked with its number, unless the page number that follows says it already; it leads to the picture of the page. -->
  <xsl:template match="tei:pb" mode="tw:render" as="item()*">
    <xsl:variable name="numbered" as="xs:boolean" select="not(following-sibling::node()[not(self::text()[not(normalize-space())])][1][self::tei:fw])"/>
    <xsl:variable name="words" as="xs:string" select="if ($numbered) then (if (@n) then '[' || tw:label('page') || ' ' || @n || ']' else '|') else ''"/>
    <xsl:variable name="picture" as="xs:string?" select="tw:picture(@facs)"/>
    <h:span class="tei-pb" role="doc-pagebreak" aria-label="{normalize-space(tw:label('page-break') || ' ' || @n)}">
      <xsl:for-each select="tw:anchor(.)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
      <xsl:choose>
        <xsl:when test="exists($picture) and empty(ancestor::tei:ref)">
          <h:a class="made facsimile-link" href="{$picture}" title="{normalize-space(tw:label('facsimile') || ' ' || @n)}"><xsl:value-of select="($words[. ne ''], tw:label('facsimile'))[1]"/></h:a>
        </xsl:when>
        <xsl:when test="$words ne ''">
          <h:span class="made"><xsl:value-of select="$words"/></h:span>
        </xsl:when>
      </xsl:choose>
    </h:span>
    <xsl:if test="$images and exists($picture)">
      <h:span class="facsimile-beside made">
        <h:a href="{$picture}"><h:img loading="lazy" src="{tw:smaller($picture)}" alt="{normalize-space(tw:label('facsimile') || ' ' || tw:label('page') || ' ' || @n)}"/></h:a>
      </h:span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:cb | tei:gb" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="'[' || normalize-space(tw:label('break-' || local-name()) || ' ' || @n) || ']'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The break that the printer made with stars or a rule, between blocks; else what begins here, with its number. -->
  <xsl:template match="tei:milestone" mode="tw:render" as="item()*">
    <xsl:variable name="sign" as="xs:string?" select="(@rend, @n)[matches(., '^[\s*⁂—–~.+·•-]+$')][1]"/>
    <xsl:choose>
      <xsl:when test="contains($tw:division-names, ' ' || local-name(..) || ' ')">
        <h:div class="tei-milestone">
          <xsl:for-each select="tw:anchor(.)">
            <xsl:attribute name="id" select="."/>
          </xsl:for-each>
          <h:span class="made"><xsl:value-of select="($sign, @n, '* * *')[1]"/></h:span>
        </h:div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="tw:mark">
          <xsl:with-param name="words" select="string(($sign, @n ! ('[' || . || ']'))[1])"/>
          <xsl:with-param name="title" select="@unit ! string()"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
