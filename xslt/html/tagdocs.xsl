<?xml version="1.0" encoding="UTF-8"?>
<!-- The module tagdocs: how an encoding speaks of itself, and what a schema specifies. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:gi" mode="tw:render" as="item()*">
    <h:code class="tei-gi"><h:span class="made">&lt;</h:span><xsl:apply-templates mode="#current"/><h:span class="made">&gt;</h:span></h:code>
  </xsl:template>
  <xsl:template match="tei:att" mode="tw:render" as="item()*">
    <h:code class="tei-att"><h:span class="made">@</h:span><xsl:apply-templates mode="#current"/></h:code>
  </xsl:template>
  <xsl:template match="tei:val | tei:code | tei:tag | tei:ident" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (exists(*) and tw:has-block(.)) then 'div' else 'code'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An example is shown as it is written, tags and all. -->
  <xsl:template match="tei:eg | eg:egXML" mode="tw:render" as="item()*">
    <h:pre class="tei-{local-name()}" tabindex="0"><h:code>
      <xsl:apply-templates select="node()" mode="tw:written"/>
    </h:code></h:pre>
  </xsl:template>
  <xsl:mode name="tw:written" on-no-match="text-only-copy"/>
  <xsl:template match="*" mode="tw:written" as="item()*">
    <xsl:variable name="start" as="xs:string" select="'&lt;' || name() || string-join(@* ! (' ' || name() || '=&#34;' || . || '&#34;'))"/>
    <xsl:choose>
      <xsl:when test="node()">
        <h:span class="made tag"><xsl:value-of select="$start || '>'"/></h:span>
        <xsl:apply-templates mode="#current"/>
        <h:span class="made tag"><xsl:value-of select="'&lt;/' || name() || '>'"/></h:span>
      </xsl:when>
      <xsl:otherwise>
        <h:span class="made tag"><xsl:value-of select="$start || '/>'"/></h:span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A specification: what is specified, by its name, and below it what is said of it. -->
  <xsl:template match="tei:schemaSpec | tei:specGrp | tei:elementSpec | tei:classSpec | tei:macroSpec | tei:dataSpec | tei:moduleSpec | tei:paramSpec | tei:constraintSpec
      | tei:attDef | tei:valItem | tei:attList | tei:valList | tei:exemplum | tei:specList" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="@ident">
        <h:code class="made spec-name"><xsl:value-of select="local-name(..) || ' ' || ."/></h:code>
      </xsl:for-each>
      <xsl:apply-templates mode="#current"/>
    </h:div>
  </xsl:template>
  <xsl:template match="tei:moduleRef | tei:elementRef | tei:classRef | tei:macroRef | tei:dataRef | tei:attRef | tei:memberOf | tei:specDesc | tei:specGrpRef" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="string-join((@key, @name, @target, @atts), ' ') || ' '"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-tagdocs" as="xs:string" select="'
      content sequence alternate textNode anyElement empty datatype defaultVal classes remarks equiv constraint altIdent listRef model modelGrp
      modelSequence param outputRendition'"/>
</xsl:stylesheet>
