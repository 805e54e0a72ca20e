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

  <xsl:template name="tw:responsibility" as="element(h:section)">
    <xsl:variable name="titles" as="element(tei:titleStmt)*" select="$tw:header/tei:fileDesc/tei:titleStmt"/>
    <xsl:variable name="publication" as="element(tei:publicationStmt)*" select="$tw:header/tei:fileDesc/tei:publicationStmt"/>
    <h:section aria-labelledby="tw-responsibility">
      <h:h3 id="tw-responsibility"><xsl:value-of select="tw:label('people-and-rights')"/></h:h3>
      <h:dl class="facts">
        <xsl:for-each select="'author', 'editor', 'principal', 'funder', 'sponsor'">
          <xsl:sequence select="tw:stated(., $titles/*[local-name() = current()], ())"/>
        </xsl:for-each>
        <xsl:for-each select="$titles/tei:respStmt">
          <xsl:call-template name="tw:fact">
            <xsl:with-param name="label" select="tw:capital(tw:plain(tei:resp))"/>
            <xsl:with-param name="value" as="node()*">
              <xsl:value-of select="(* except (tei:resp, tei:note)) ! tw:plain(.)" separator=", "/>
            </xsl:with-param>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:sequence select="tw:stated('publisher', $publication/(tei:publisher | tei:distributor | tei:authority), $publication/(tei:pubPlace | tei:date))"/>
        <xsl:sequence select="tw:stated('published', $publication/tei:p, ())"/>
        <xsl:sequence select="tw:stated('licence', $publication/tei:availability/tei:licence, ())"/>
        <xsl:sequence select="tw:stated('rights', $publication/tei:availability/(* except tei:licence), ())"/>
      </h:dl>
    </h:section>
  </xsl:template>

  <!-- Each element that states a fact, in a row; what belongs with the first comes after a comma. -->
  <xsl:function name="tw:stated" as="element(h:div)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="further" as="element()*"/>
    <xsl:call-template name="tw:fact">
      <xsl:with-param name="label" select="tw:label($key)"/>
      <xsl:with-param name="value" as="node()*">
        <xsl:for-each select="$elements">
          <h:div>
            <xsl:apply-templates select="." mode="tw:render"/>
            <xsl:if test="position() = last()">
              <xsl:for-each select="$further">
                <xsl:text>, </xsl:text>
                <xsl:apply-templates select="." mode="tw:render"/>
              </xsl:for-each>
            </xsl:if>
          </h:div>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:function>

  <xsl:template match="tei:licence[@target]" mode="tw:render" as="element()">
    <xsl:variable name="address" as="xs:string?" select="tw:safe-address(tokenize(@target)[1])"/>
    <xsl:choose>
      <xsl:when test="empty($address)">
        <xsl:sequence select="tw:wrap(., tw:wrapper(.))"/>
      </xsl:when>
      <xsl:when test="normalize-space()">
        <xsl:sequence select="tw:linked(., $address)"/>
      </xsl:when>
      <xsl:otherwise>
        <h:a class="tei-licence" href="{$address}"><xsl:value-of select="$address"/></h:a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The encoding statement is long and for the few: it opens when asked for. -->
  <xsl:template name="tw:encoding" as="element(h:details)?">
    <xsl:variable name="description" as="element(tei:encodingDesc)*" select="$tw:header/tei:encodingDesc"/>
    <xsl:variable name="changes" as="element(tei:change)*" select="$tw:header/tei:revisionDesc//tei:change"/>
    <xsl:if test="$description/(tei:projectDesc, tei:samplingDecl, tei:editorialDecl) or $changes">
      <h:details class="encoding">
        <h:summary><xsl:value-of select="tw:label('encoding')"/></h:summary>
        <h:dl class="facts">
          <xsl:sequence select="tw:stated('project', $description/tei:projectDesc/*, ())"/>
          <xsl:sequence select="tw:stated('sampling', $description/tei:samplingDecl/*, ())"/>
          <xsl:sequence select="tw:stated('editorial', $description/tei:editorialDecl/(tei:p | */tei:p), ())"/>
          <xsl:call-template name="tw:fact">
            <xsl:with-param name="label" select="tw:label('revisions')"/>
            <xsl:with-param name="value" as="element(h:div)*">
              <xsl:for-each select="$changes">
                <h:div>
                  <xsl:value-of select="string-join((@when, tw:plain(.)), ': ')"/>
                </h:div>
              </xsl:for-each>
            </xsl:with-param>
          </xsl:call-template>
        </h:dl>
      </h:details>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
