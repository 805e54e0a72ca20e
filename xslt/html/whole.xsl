<?xml version="1.0" encoding="UTF-8"?>
<!-- The first page, that about the edition, that of the search, the one for addresses that lead nowhere, and a project's own. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tw:page[@kind = 'index']" mode="tw:site" as="element()*">
    <h:header class="index-head">
      <h:h1><xsl:value-of select="$edition-title"/></h:h1>
      <xsl:for-each select="tw:description">
        <h:p class="description"><xsl:value-of select="."/></h:p>
      </xsl:for-each>
      <h:ul class="counts">
        <xsl:for-each select="tw:count">
          <h:li>
            <xsl:choose>
              <xsl:when test="@href">
                <h:a href="{@href}"><xsl:call-template name="tw:count"/></h:a>
              </xsl:when>
              <xsl:otherwise>
                <xsl:call-template name="tw:count"/>
              </xsl:otherwise>
            </xsl:choose>
          </h:li>
        </xsl:for-each>
      </h:ul>
    </h:header>
    <h:section aria-labelledby="documents">
      <h:h2 id="documents"><xsl:value-of select="tw:label('documents')"/></h:h2>
      <xsl:choose>
        <xsl:when test="tw:year">
          <xsl:call-template name="tw:years">
            <xsl:with-param name="years" select="tw:year"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="tw:documents">
            <xsl:with-param name="documents" select="tw:document"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </h:section>
  </xsl:template>

  <xsl:template name="tw:count" as="item()*">
    <xsl:context-item as="element(tw:count)" use="required"/>
    <h:span class="count"><xsl:value-of select="@count"/></h:span>
    <xsl:value-of select="' ' || tw:label(@label)"/>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'about']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <xsl:for-each select="tw:description">
      <h:p class="description"><xsl:value-of select="."/></h:p>
    </xsl:for-each>
    <h:dl class="facts">
      <xsl:for-each-group select="tw:documents, tw:period, tw:editor, tw:publisher, tw:language, tw:licence, tw:address" group-by="local-name()">
        <h:div>
          <h:dt><xsl:value-of select="tw:label(('about-' || current-grouping-key()))"/></h:dt>
          <h:dd>
            <xsl:for-each select="current-group()">
              <h:div>
                <xsl:choose>
                  <xsl:when test="self::tw:licence or self::tw:address">
                    <h:a href="{.}"><xsl:value-of select="."/></h:a>
                  </xsl:when>
                  <xsl:otherwise>
                    <xsl:value-of select="if (self::tw:language) then tw:label('language-' || ., .) else ."/>
                  </xsl:otherwise>
                </xsl:choose>
              </h:div>
            </xsl:for-each>
          </h:dd>
        </h:div>
      </xsl:for-each-group>
    </h:dl>
    <xsl:if test="tw:practice">
      <h:section class="practice" aria-labelledby="practice">
        <h:h2 id="practice"><xsl:value-of select="tw:label('about-practice')"/></h:h2>
        <xsl:for-each select="tw:practice">
          <h:p><xsl:value-of select="."/></h:p>
        </xsl:for-each>
      </h:section>
    </xsl:if>
  </xsl:template>

  <!-- Without JavaScript a reader is told what else leads to documents; the form shows when it works. -->
  <xsl:template match="tw:page[@kind = 'search']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <h:noscript><h:p class="notice"><xsl:value-of select="tw:label('search-needs-script')"/></h:p></h:noscript>
    <h:form id="search" role="search" hidden="" action="search.html"
        data-none="{tw:label('search-none')}" data-one="{tw:label('search-one')}" data-many="{tw:label('search-many')}"
        data-any="{tw:label('search-any')}" data-more="{tw:label('search-more')}" data-undated="{tw:label('undated')}">
      <h:p class="query">
        <h:label for="q"><xsl:value-of select="tw:label('search-words')"/></h:label>
        <h:input id="q" name="q" type="search" autocomplete="off"/>
        <h:button type="submit"><xsl:value-of select="tw:label('search')"/></h:button>
      </h:p>
      <h:fieldset class="facets">
        <h:legend><xsl:value-of select="tw:label('search-only')"/></h:legend>
        <xsl:for-each select="'year', 'person', 'place', 'kind', 'language'">
          <h:p>
            <h:label for="{.}"><xsl:value-of select="tw:label('facet-' || .)"/></h:label>
            <h:select id="{.}" name="{.}"><h:option value=""><xsl:value-of select="tw:label('search-any')"/></h:option></h:select>
          </h:p>
        </xsl:for-each>
      </h:fieldset>
    </h:form>
    <h:p id="found" class="found" role="status"></h:p>
    <h:ol id="results" class="documents results"></h:ol>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'missing']" mode="tw:site" as="element()*">
    <xsl:call-template name="tw:site-head"/>
    <h:p class="notice"><xsl:value-of select="tw:label('missing-why')"/></h:p>
    <h:p><h:a href="index.html"><xsl:value-of select="tw:label('documents')"/></h:a></h:p>
  </xsl:template>

  <xsl:template match="tw:page[@kind = 'own']" mode="tw:site" as="element(h:div)">
    <h:div class="own"><xsl:sequence select="tw:slot('content')"/></h:div>
  </xsl:template>
</xsl:stylesheet>
