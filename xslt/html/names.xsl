<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of names: every person, organisation, place and event, and where the documents mention it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:include href="../common/labels.xsl"/>
  <xsl:include href="../common/edition.xsl"/>
  <xsl:include href="frame.xsl"/>

  <xsl:key name="tw:mention" match="tw:mention" use="@entry"/>
  <xsl:variable name="tw:source" as="document-node()" select="/"/>

  <xsl:template match="/" as="item()*">
    <xsl:call-template name="tw:page">
      <xsl:with-param name="title" select="tw:label('names')"/>
      <xsl:with-param name="kind" select="'names'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/" mode="tw:main" as="element(h:main)">
    <h:main id="main">
      <h:h1><xsl:value-of select="tw:label('names')"/></h:h1>
      <h:nav class="sections" aria-label="{tw:label('names')}">
        <xsl:for-each select="$tw:types[. = $tw:entries/@type]">
          <h:a href="#{.}s"><xsl:value-of select="tw:label(. || 's')"/></h:a>
          <xsl:text> </xsl:text>
        </xsl:for-each>
      </h:nav>
      <xsl:for-each select="$tw:types[. = $tw:entries/@type]">
        <xsl:call-template name="tw:names-of-type">
          <xsl:with-param name="type" select="."/>
        </xsl:call-template>
      </xsl:for-each>
    </h:main>
  </xsl:template>

  <xsl:template name="tw:names-of-type" as="item()*">
    <xsl:param name="type" as="xs:string"/>
    <h:section class="name-list" aria-labelledby="{$type}s">
      <h:h2 id="{$type}s"><xsl:value-of select="tw:label($type || 's')"/></h:h2>
      <xsl:for-each select="$tw:entries[@type = $type]">
        <xsl:sort select="tw:sort-key((tw:main-name(.)/@sort, @id)[1])" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:sort select="@id" collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
        <xsl:apply-templates select="." mode="tw:index-entry"/>
      </xsl:for-each>
    </h:section>
  </xsl:template>

  <xsl:mode name="tw:index-entry" on-no-match="shallow-skip"/>
  <xsl:template match="tw:entry" mode="tw:index-entry" as="item()*">
    <xsl:variable name="main" as="element(tw:name)?" select="tw:main-name(.)"/>
    <h:article class="entry" id="{@id}">
      <h:h3>
        <h:a class="self" href="#{@id}"><xsl:value-of select="($main/@sort, @id)[1]"/></h:a>
        <xsl:sequence select="tw:certainty($main)"/>
        <xsl:if test="tw:life">
          <h:span class="life"><xsl:value-of select="' (' || string-join(tw:life, ' – ') || ')'"/></h:span>
        </xsl:if>
      </h:h3>
      <xsl:sequence select="tw:name-line('also', (tw:name except $main)[not(@type = 'candidate')])"/>
      <xsl:sequence select="tw:name-line('perhaps', (tw:name except $main)[@type = 'candidate'])"/>
      <xsl:for-each select="tw:role">
        <h:p class="role"><xsl:value-of select="."/><xsl:sequence select="tw:certainty(.)"/></h:p>
      </xsl:for-each>
      <xsl:for-each select="tw:note">
        <h:p class="note{' to-do'[current()/@type = 'todo']}"><xsl:value-of select="."/><xsl:sequence select="tw:certainty(.)"/></h:p>
      </xsl:for-each>
      <xsl:for-each select="tw:link">
        <h:p class="link"><h:a href="{.}"><xsl:value-of select="."/></h:a></h:p>
      </xsl:for-each>
      <xsl:sequence select="tw:mentions(@id)"/>
    </h:article>
  </xsl:template>

  <!-- The name an entry goes by: not a variant, not a proposal, or else whichever is there. -->
  <xsl:function name="tw:main-name" as="element(tw:name)?">
    <xsl:param name="entry" as="element(tw:entry)"/>
    <xsl:sequence select="($entry/tw:name[not(@type = ('variant', 'candidate', 'expan'))], $entry/tw:name)[1]"/>
  </xsl:function>

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

  <!-- Each document that mentions an entry, and the way to each place in it. -->
  <xsl:function name="tw:mentions" as="element()">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="mentions" as="element(tw:mention)*" select="key('tw:mention', $id, $tw:source)[../@id ne '']"/>
    <xsl:choose>
      <xsl:when test="empty($mentions)">
        <h:p class="mentions none"><xsl:value-of select="tw:label('not-mentioned')"/></h:p>
      </xsl:when>
      <xsl:otherwise>
        <h:ul class="mentions" aria-label="{tw:label('mentioned-in')}">
          <xsl:for-each select="$tw:documents[@id = $mentions/../@id]">
            <xsl:sequence select="tw:mentions-in(., $mentions intersect tw:mention)"/>
          </xsl:for-each>
        </h:ul>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="tw:mentions-in" as="element(h:li)">
    <xsl:param name="document" as="element(tw:document)"/>
    <xsl:param name="mentions" as="element(tw:mention)*"/>
    <h:li>
      <h:a href="{$document/@id}.html"><xsl:value-of select="($document/tw:title[. ne ''], $document/@id)[1]"/></h:a>
      <xsl:value-of select="', ' || ($document/tw:when[. ne ''], tw:label('undated'))[1]"/>
      <xsl:for-each select="('sent'[. = $mentions/@where], 'received'[. = $mentions/@where], 'header'[every $where in $mentions/@where satisfies $where = 'header'])">
        <xsl:value-of select="', ' || tw:label('in-' || .)"/>
      </xsl:for-each>
      <xsl:for-each select="$mentions[@where = 'title'][1], $mentions[@where = 'abstract'][1], $mentions[@where = 'text']">
        <xsl:value-of select="if (position() = 1) then ': ' else ' '"/>
        <h:a class="place" href="{$document/@id}.html#{@anchor}">
          <xsl:value-of select="if (@where = 'text') then position() - count($mentions[@where = 'title'][1] | $mentions[@where = 'abstract'][1])
              else tw:label('in-' || @where)"/>
        </h:a>
      </xsl:for-each>
    </h:li>
  </xsl:function>
</xsl:stylesheet>
