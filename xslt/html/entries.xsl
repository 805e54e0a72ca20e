<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of persons, organisations, places and events, and the page of each entry with every mention in context. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tw:page[@kind = 'names']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <h:ul class="kinds">
      <xsl:for-each select="tw:kind">
        <h:li>
          <h:a href="{@href}"><xsl:value-of select="tw:label(@type || 's')"/></h:a>
          <xsl:text> </xsl:text>
          <h:span class="number"><xsl:value-of select="@count"/></h:span>
        </h:li>
      </xsl:for-each>
    </h:ul>
    <xsl:if test="not(tw:kind)">
      <h:p class="notice"><xsl:value-of select="tw:label('no-names')"/></h:p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'entries']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head">
      <xsl:with-param name="kicker" as="node()*">
        <h:a href="names.html"><xsl:value-of select="tw:label('names')"/></h:a>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:variable name="initials" as="xs:string*" select="distinct-values(tw:entry/@initial)"/>
    <xsl:if test="count($initials) gt 1 and count(tw:entry) gt 30">
      <h:nav class="initials" aria-label="{tw:label('initials')}">
        <xsl:for-each select="$initials">
          <h:a href="#letter-{position()}"><xsl:value-of select="."/></h:a>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </h:nav>
    </xsl:if>
    <xsl:for-each-group select="tw:entry" group-by="@initial">
      <h:section aria-labelledby="letter-{position()}">
        <h:h2 id="letter-{position()}"><xsl:value-of select="current-grouping-key()"/></h:h2>
        <h:ul class="entries"><xsl:apply-templates select="current-group()" mode="tw:listed"/></h:ul>
      </h:section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="tw:entry" mode="tw:listed" as="element(h:li)">
    <h:li id="{@id}">
      <h:a href="{@href}"><xsl:value-of select="@label"/></h:a>
      <xsl:for-each select="@life"><h:span class="life"><xsl:value-of select="' (' || . || ')'"/></h:span></xsl:for-each>
      <xsl:for-each select="@also"><h:span class="also"><xsl:value-of select="' ' || tw:label('also') || ' ' || ."/></h:span></xsl:for-each>
      <xsl:if test="@count ne '0'">
        <xsl:text> </xsl:text>
        <h:span class="number"><xsl:value-of select="@count"/></h:span>
      </xsl:if>
    </h:li>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'entry']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head">
      <xsl:with-param name="kicker" as="node()*">
        <h:a href="{@type}s.html"><xsl:value-of select="tw:label(@type || 's')"/></h:a>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="tw:life">
      <h:p class="subtitle"><xsl:value-of select="string-join(tw:life, ' – ')"/></h:p>
    </xsl:if>
    <h:div class="entry">
      <xsl:sequence select="tw:name-line('also', tw:name[not(@type = 'candidate')][. ne current()/@name])"/>
      <xsl:sequence select="tw:name-line('perhaps', tw:name[@type = 'candidate'][. ne current()/@name])"/>
      <xsl:for-each select="tw:role">
        <h:p class="role"><xsl:value-of select="."/><xsl:sequence select="tw:certainty(.)"/></h:p>
      </xsl:for-each>
      <xsl:for-each select="tw:note">
        <h:p class="note{' to-do'[current()/@type = 'todo']}"><xsl:value-of select="."/><xsl:sequence select="tw:certainty(.)"/></h:p>
      </xsl:for-each>
      <xsl:for-each select="tw:link">
        <h:p class="link"><h:a href="{.}"><xsl:value-of select="."/></h:a></h:p>
      </xsl:for-each>
    </h:div>
    <h:section aria-labelledby="mentions">
      <h:h2 id="mentions"><xsl:value-of select="tw:label('mentioned-in')"/></h:h2>
      <xsl:choose>
        <xsl:when test="tw:in">
          <h:ul class="mentions"><xsl:apply-templates select="tw:in" mode="tw:quoted"/></h:ul>
        </xsl:when>
        <xsl:otherwise>
          <h:p class="notice"><xsl:value-of select="tw:label('not-mentioned')"/></h:p>
        </xsl:otherwise>
      </xsl:choose>
    </h:section>
  </xsl:template>

  <xsl:mode name="tw:quoted" on-no-match="shallow-skip"/>
  <xsl:template match="tw:in" mode="tw:quoted" as="element(h:li)">
    <h:li>
      <h:a class="source" href="{@href}"><xsl:value-of select="@title"/></h:a>
      <xsl:value-of select="string-join((' ', @when, tokenize(@roles) ! tw:label('in-' || .))[normalize-space()] ! (', ' || .))"/>
      <xsl:apply-templates mode="#current"/>
    </h:li>
  </xsl:template>

  <!-- A place, with the words around it; the words themselves lead to it. -->
  <xsl:template match="tw:place" mode="tw:quoted" as="element(h:p)">
    <h:p class="quoted">
      <xsl:if test="@where = ('title', 'abstract')">
        <h:span class="what"><xsl:value-of select="tw:label('in-' || @where) || ': '"/></h:span>
      </xsl:if>
      <xsl:value-of select="@before"/>
      <h:a href="{@href}"><xsl:value-of select="(string()[normalize-space()], '¶')[1]"/></h:a>
      <xsl:value-of select="@after"/>
    </h:p>
  </xsl:template>

  <xsl:function name="tw:name-line" as="element(h:p)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="names" as="element(tw:name)*"/>
    <xsl:if test="exists($names)">
      <h:p class="variants">
        <h:span class="what"><xsl:value-of select="tw:label($key) || ' '"/></h:span>
        <xsl:for-each select="$names">
          <xsl:if test="position() gt 1">
            <xsl:text>; </xsl:text>
          </xsl:if>
          <xsl:value-of select="."/>
          <xsl:sequence select="tw:certainty(.)"/>
        </xsl:for-each>
      </h:p>
    </xsl:if>
  </xsl:function>

  <xsl:function name="tw:certainty" as="element(h:span)?">
    <xsl:param name="fact" as="element()?"/>
    <xsl:for-each select="$fact/@cert[. ne '']">
      <h:span class="certainty"><xsl:value-of select="' (' || tw:label('certainty-of') || ': ' || tw:label('cert-' || ., .) || ')'"/></h:span>
    </xsl:for-each>
  </xsl:function>
</xsl:stylesheet>
