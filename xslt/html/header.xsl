<?xml version="1.0" encoding="UTF-8"?>
<!-- The module header: what the header states, as a description that people read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template name="tw:about" as="element(h:section)?">
    <xsl:if test="exists($tw:header)">
      <h:section class="about" aria-labelledby="tw-about">
        <h:h2 id="tw-about"><xsl:value-of select="tw:label('about')"/></h:h2>
        <xsl:call-template name="tw:source"/>
        <xsl:call-template name="tw:responsibility"/>
        <xsl:call-template name="tw:questions"/>
        <xsl:call-template name="tw:encoding"/>
      </h:section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tw:responsibility" as="item()*">
    <xsl:variable name="titles" as="element(tei:titleStmt)*" select="$tw:header/tei:fileDesc/tei:titleStmt"/>
    <xsl:variable name="publication" as="element(tei:publicationStmt)*" select="$tw:header/tei:fileDesc/tei:publicationStmt"/>
    <h:section aria-labelledby="tw-responsibility">
      <h:h3 id="tw-responsibility"><xsl:value-of select="tw:label('people-and-rights')"/></h:h3>
      <h:dl class="facts">
        <xsl:for-each select="'author', 'editor', 'principal', 'funder', 'sponsor'">
          <xsl:call-template name="tw:stack">
            <xsl:with-param name="label" select="tw:label(.)"/>
            <xsl:with-param name="elements" select="$titles/*[local-name() = current()]"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:for-each select="$titles/tei:respStmt">
          <xsl:call-template name="tw:words">
            <xsl:with-param name="label" select="tw:capital(tw:plain(tei:resp))"/>
            <xsl:with-param name="words" select="string-join((* except (tei:resp, tei:note)) ! tw:plain(.), ', ')"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('publisher')"/>
          <xsl:with-param name="elements" select="$publication/(tei:publisher | tei:distributor | tei:authority)"/>
          <xsl:with-param name="further" select="$publication/(tei:pubPlace | tei:date)"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('published')"/>
          <xsl:with-param name="elements" select="$publication/tei:p"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('licence')"/>
          <xsl:with-param name="elements" select="$publication/tei:availability/tei:licence"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('rights')"/>
          <xsl:with-param name="elements" select="$publication/tei:availability/(* except tei:licence)"/>
        </xsl:call-template>
      </h:dl>
    </h:section>
  </xsl:template>

  <xsl:template match="tei:licence[@target]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:linked">
      <xsl:with-param name="address" select="tw:safe-address(tokenize(@target)[1])"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:licence[@target][not(normalize-space())]" mode="tw:render" as="element(h:a)?" priority="1">
    <xsl:for-each select="tw:safe-address(tokenize(@target)[1])">
      <h:a class="tei-licence" href="{.}"><xsl:value-of select="."/></h:a>
    </xsl:for-each>
  </xsl:template>

  <!-- A field of the source under its own name. -->
  <xsl:template match="tei:notesStmt/tei:note[@n][not(@type = 'empty-field')]" mode="tw:render" as="element(h:div)" priority="2">
    <h:div class="{tw:classes(.)}">
      <h:span class="subject"><xsl:value-of select="@n || ': '"/></h:span>
      <xsl:value-of select="tw:plain(node())"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:change" mode="tw:render" as="element(h:span)">
    <h:span class="tei-change"><xsl:value-of select="string-join((@when, tw:plain(.)), ': ')"/></h:span>
  </xsl:template>

  <!-- The encoding statement is long and for the few: it opens when asked for. -->
  <xsl:template name="tw:encoding" as="item()*">
    <xsl:variable name="description" as="element(tei:encodingDesc)*" select="$tw:header/tei:encodingDesc"/>
    <xsl:variable name="changes" as="element(tei:change)*" select="$tw:header/tei:revisionDesc//tei:change"/>
    <xsl:if test="$description/(tei:projectDesc, tei:samplingDecl, tei:editorialDecl) or $changes">
      <h:details class="encoding">
        <h:summary><xsl:value-of select="tw:label('encoding')"/></h:summary>
        <h:dl class="facts">
          <xsl:call-template name="tw:stack">
            <xsl:with-param name="label" select="tw:label('project')"/>
            <xsl:with-param name="elements" select="$description/tei:projectDesc/*"/>
          </xsl:call-template>
          <xsl:call-template name="tw:stack">
            <xsl:with-param name="label" select="tw:label('sampling')"/>
            <xsl:with-param name="elements" select="$description/tei:samplingDecl/*"/>
          </xsl:call-template>
          <xsl:call-template name="tw:stack">
            <xsl:with-param name="label" select="tw:label('editorial')"/>
            <xsl:with-param name="elements" select="$description/tei:editorialDecl/(tei:p | */tei:p)"/>
          </xsl:call-template>
          <xsl:call-template name="tw:stack">
            <xsl:with-param name="label" select="tw:label('revisions')"/>
            <xsl:with-param name="elements" select="$changes"/>
          </xsl:call-template>
        </h:dl>
      </h:details>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
