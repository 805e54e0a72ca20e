<?xml version="1.0" encoding="UTF-8"?>
<!-- How TEI elements become HTML elements. Two questions come up for all: may the element be a span, or must it be a div for what it holds; and which attributes does it bring along. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:render" on-no-match="text-only-copy"/>

  <!-- What needs no template of its own; and what no module knows: that shows its text, and says what it is, so nothing vanishes. -->
  <xsl:template match="*" mode="tw:render" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="not(self::tei:* and contains($tw:plain-names, ' ' || local-name() || ' '))">
        <xsl:attribute name="data-tei" select="local-name()"/>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:variable name="tw:plain-names" as="xs:string" select="normalize-space(string-join((
      $tw:plain-analysis, $tw:plain-bibliography, $tw:plain-core, $tw:plain-dictionaries, $tw:plain-drama, $tw:plain-editing, $tw:plain-listings, $tw:plain-figures, $tw:plain-header, $tw:plain-lists, $tw:plain-msdescription, $tw:plain-namesdates, $tw:plain-pointers, $tw:plain-spoken, $tw:plain-tagdocs, $tw:plain-textcrit, $tw:plain-textstructure, $tw:plain-transcr, $tw:plain-verse), ' ')) ! (' ' || . || ' ')"/>

  <!--
    An HTML element around the content of a TEI element; its title says in words what the layout only hints at. A template,
    not a function: what a function makes is copied once more for each element around it.
  -->
  <xsl:template name="tw:wrap" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="name" as="xs:string" select="tw:wrapper(.)"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:element name="h:{$name}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="exists($title)">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:apply-templates mode="tw:render"/>
    </xsl:element>
  </xsl:template>

  <!-- The same for what always stands for itself. -->
  <xsl:template name="tw:block" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates mode="tw:render"/>
    </h:div>
  </xsl:template>

  <!-- An element that holds nothing to read leaves only its place, if anything leads there, and what is made of it. -->
  <xsl:template name="tw:mark" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="words" as="xs:string" select="''"/>
    <xsl:param name="title" as="xs:string?"/>
    <h:span>
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="exists($title)">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:if test="$words ne ''">
        <h:span class="made"><xsl:value-of select="$words"/></h:span>
      </xsl:if>
      <xsl:apply-templates mode="tw:render"/>
    </h:span>
  </xsl:template>

  <!-- Class, id, language and direction of the HTML element that stands for a TEI element. -->
  <xsl:template name="tw:attributes" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="@*">
        <xsl:variable name="classes" as="item()*">
          <xsl:apply-templates select="@*" mode="tw:class"/>
        </xsl:variable>
        <xsl:attribute name="class" select="'tei-' || local-name() || string-join($classes)"/>
        <xsl:apply-templates select="@*" mode="tw:attribute"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="class" select="'tei-' || local-name()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The id of what has none of its own and can be led to all the same: a part with a heading, a date. -->
  <xsl:template name="tw:place" as="item()*">
    <xsl:param name="anchored" as="xs:boolean" select="true()" tunnel="yes"/>
    <xsl:if test="$anchored and not(@xml:id)">
      <xsl:for-each select="tw:anchor(.)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- The classes that attributes add. -->
  <xsl:mode name="tw:class" on-no-match="shallow-skip"/>
  <xsl:template match="@type | @subtype" mode="tw:class" as="item()*">
    <xsl:value-of select="' type-' || tw:class-name(.)"/>
  </xsl:template>
  <xsl:template match="@rend" mode="tw:class" as="item()*">
    <xsl:value-of select="tokenize(.) ! (' rend-' || tw:class-name(.))" separator=""/>
  </xsl:template>
  <xsl:template match="@rendition" mode="tw:class" as="item()*">
    <xsl:value-of select="tokenize(.) ! (' rendition-' || tw:class-name(replace(., '^.*#', '')))" separator=""/>
  </xsl:template>
  <xsl:template match="@style" mode="tw:class" as="item()*">
    <xsl:value-of select="tw:style-class(.)"/>
  </xsl:template>
  <xsl:template match="@place" mode="tw:class" as="item()*">
    <xsl:value-of select="tokenize(.) ! (' place-' || tw:class-name(.))" separator=""/>
    <xsl:if test="tw:is-marginal(..)">
      <xsl:value-of select="if (tw:is-at-left(..)) then ' marginal at-left' else ' marginal'"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="@part" mode="tw:class" as="item()*">
    <xsl:value-of select="' part-' || tw:class-name(.)"/>
  </xsl:template>
  <xsl:template match="@cert" mode="tw:class" as="item()*">
    <xsl:if test=". ne 'high'">
      <xsl:value-of select="' cert-' || tw:class-name(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- The attributes that they become. An element that facts about the document only repeat takes no id. -->
  <xsl:mode name="tw:attribute" on-no-match="shallow-skip"/>
  <xsl:template match="@xml:id" mode="tw:attribute" as="item()*">
    <xsl:param name="anchored" as="xs:boolean" select="true()" tunnel="yes"/>
    <xsl:if test="$anchored">
      <xsl:attribute name="id" select="normalize-space()"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="@ref" mode="tw:attribute" as="item()*">
    <xsl:param name="anchored" as="xs:boolean" select="true()" tunnel="yes"/>
    <xsl:if test="$anchored and not(../@xml:id)">
      <xsl:for-each select="tw:anchor(..)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>
  <xsl:template match="@xml:lang" mode="tw:attribute" as="item()*">
    <xsl:attribute name="lang" select="."/>
    <xsl:for-each select="tw:direction(..)">
      <xsl:attribute name="dir" select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="tw:class-name" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="lower-case(translate($value, ' .:/#(&#x22;)', '-------'))"/>
  </xsl:function>

  <!-- What may stand where a phrase stands: a span, or a div if there are blocks inside. -->
  <xsl:function name="tw:wrapper" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (contains($tw:block-names, ' ' || local-name($element) || ' ') or (exists($element/*) and tw:has-block($element))) then 'div' else 'span'"/>
  </xsl:function>

  <!-- Whether what an element holds cannot stand in an HTML paragraph. What is shown elsewhere does not count. -->
  <xsl:function name="tw:has-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="blocks" as="element()*" select="$element/descendant::*[contains($tw:block-names, ' ' || local-name() || ' ')]"/>
    <xsl:sequence select="exists($blocks) and (some $block in $blocks
        satisfies empty($block/ancestor-or-self::*[tw:is-moved(.)][ancestor::* intersect $element]))"/>
  </xsl:function>

  <!-- Whether the page shows an element in another place than where it stands. -->
  <xsl:function name="tw:is-moved" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/self::tei:note and tw:is-footnote($element)) then true()
        else exists($element/parent::tei:app) and tw:is-in-apparatus($element)"/>
  </xsl:function>

  <xsl:function name="tw:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="contains($tw:block-names, ' ' || local-name($element) || ' ')"/>
  </xsl:function>

  <!-- A map, not a list: this is asked of every element. -->
  <xsl:variable name="tw:block-names" as="xs:string" select="normalize-space('TEI teiCorpus text front body back group floatingText div div0 div1 div2 div3 div4 div5 div6 div7 titlePage docTitle titlePart imprimatur p ab opener
      closer postscript argument epigraph trailer address addrLine list table figure notatedMusic lg l sp spGrp castList castGroup castItem set
      prologue epilogue performance view camera tech listBibl biblStruct biblFull listPerson listPlace listOrg listEvent listRelation listNym
      listObject listApp listWit standOff person personGrp place org event relation nym object witness u annotationBlock entry entryFree superEntry
      hom sense dictScrap egXML eg msDesc msPart msItem msContents physDesc history additional summary schemaSpec specGrp elementSpec classSpec
      macroSpec dataSpec moduleSpec paramSpec constraintSpec attDef attList valList valItem specList exemplum interpGrp spanGrp linkGrp joinGrp altGrp
      timeline fsdDecl fs sourceDoc surface surfaceGrp facsimile line zone') ! (' ' || . || ' ')"/>
</xsl:stylesheet>
