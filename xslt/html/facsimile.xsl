<?xml version="1.0" encoding="UTF-8"?>
<!-- The module transcr: pictures of the source, and what is transcribed along with them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- The address of the picture that something points at: itself one, or by way of a surface or a zone. -->
  <xsl:function name="tw:picture" as="xs:string?">
    <xsl:param name="facs" as="attribute()?"/>
    <xsl:variable name="pointer" as="xs:string?" select="tokenize($facs)[1]"/>
    <xsl:choose>
      <xsl:when test="starts-with($pointer, '#')">
        <xsl:variable name="target" as="element()?" select="id(substring($pointer, 2), root($facs))[1]"/>
        <xsl:sequence select="tw:safe-address(($target/descendant-or-self::tei:graphic/@url, $target/ancestor::tei:surface[1]/tei:graphic/@url)[1])"/>
      </xsl:when>
      <!-- A word without any sign of an address is the name of a picture, which only the project knows. -->
      <xsl:when test="matches($pointer, '^https?://|\.[a-z]{3,4}$', 'i')">
        <xsl:sequence select="tw:safe-address($pointer)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The address of a smaller picture, where the server is one that makes them (IIIF). -->
  <xsl:function name="tw:smaller" as="xs:string">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="replace($address, '/full/(full|max)/(\d+)/(default|native)\.(jpg|png|webp)$', '/full/!600,900/$2/$3.$4')
        => replace('/info\.json$', '/full/!600,900/0/default.jpg')"/>
  </xsl:function>

  <!-- The pictures of the whole document: a list of them, with what they are said to show. -->
  <xsl:template name="tw:facsimile" as="item()*">
    <xsl:variable name="pictures" as="element()*" select="(/*, /tei:teiCorpus/descendant::tei:TEI)/tei:facsimile/(descendant::tei:graphic | descendant::tei:media)[exists(tw:safe-address(@url)[not(starts-with(., 'mailto:'))])]"/>
    <xsl:if test="exists($pictures)">
      <h:details class="facsimile made">
        <h:summary><xsl:value-of select="tw:label('facsimiles') || ' (' || count($pictures) || ')'"/></h:summary>
        <h:ul>
          <xsl:for-each select="$pictures">
            <xsl:variable name="address" as="xs:string" select="tw:safe-address(@url)"/>
            <xsl:variable name="words" as="xs:string" select="string-join((tw:label('facsimile') || ' ' || (ancestor::tei:surface[1]/@n, position())[1], tw:plain((tei:desc, ../tei:desc)[1])[. ne '']), ': ')"/>
            <h:li>
              <xsl:for-each select="ancestor::tei:surface[@xml:id][1][descendant::tei:graphic[1] is current()]/@xml:id">
                <xsl:attribute name="id" select="."/>
              </xsl:for-each>
              <xsl:choose>
                <xsl:when test="matches($address, '^https?://|/|\.[a-z]{3,4}$', 'i')">
                  <h:a href="{$address}">
                    <xsl:if test="$images">
                      <h:img loading="lazy" src="{tw:smaller($address)}" alt=""/>
                    </xsl:if>
                    <xsl:value-of select="$words"/>
                  </h:a>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:value-of select="$words || ' ' || $address"/>
                </xsl:otherwise>
              </xsl:choose>
            </h:li>
          </xsl:for-each>
        </h:ul>
      </h:details>
    </xsl:if>
  </xsl:template>

  <!-- A transcription by surfaces, zones and lines. -->
  <xsl:template match="tei:sourceDoc | tei:surfaceGrp | tei:surface | tei:sourceDoc//tei:zone | tei:sourceDoc//tei:line | tei:facsimile" mode="tw:render" as="item()*" priority="1">
    <xsl:call-template name="tw:block"/>
  </xsl:template>
</xsl:stylesheet>
