<?xml version="1.0" encoding="UTF-8"?>
<!-- The module textstructure: divisions, and what opens and closes them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:text" mode="tw:render" as="item()*">
    <xsl:variable name="language" as="xs:string" select="tw:language(.)"/>
    <h:div class="text">
      <xsl:for-each select="@xml:id">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
      <xsl:if test="$language ne ''">
        <xsl:attribute name="lang" select="$language"/>
      </xsl:if>
      <!-- Where nothing says what language it is, its letters do. -->
      <xsl:if test="not(normalize-space() or descendant::tei:graphic or descendant::tei:pb)">
        <xsl:attribute name="hidden"/>
      </xsl:if>
      <xsl:attribute name="dir" select="if (tw:is-rtl($language)) then 'rtl' else if ($language ne '') then 'ltr' else 'auto'"/>
      <xsl:call-template name="tw:blocks"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:div | tei:div0 | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" mode="tw:render" as="item()*">
    <h:section>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:place"/>
      <!-- A part that has a number and no heading is called by it. -->
      <xsl:if test="@n and not(tei:head) and string-length(@n) lt 12 and (preceding-sibling::*[1], following-sibling::*[1])[local-name() = local-name(current())]/@n">
        <h:span class="part-number made"><xsl:value-of select="@n"/></h:span>
      </xsl:if>
      <xsl:if test="@type = $tw:parts-by-type and not(tei:head)">
        <h:h2 class="part-name made"><xsl:value-of select="string-join((tw:label('part-' || @type), (@subtype[. ne 'primary'] ! translate(., '-', ' '))), ', ')"/></h:h2>
      </xsl:if>
      <xsl:call-template name="tw:blocks"/>
    </h:section>
  </xsl:template>

  <!-- The parts of an inscription or a papyrus, which have no headings of their own. -->
  <xsl:variable name="tw:parts-by-type" as="xs:string+" select="'edition', 'apparatus', 'translation', 'commentary', 'bibliography'"/>

  <xsl:template match="tei:body | tei:front | tei:back | tei:group | tei:floatingText | tei:titlePage | tei:docTitle | tei:epigraph | tei:argument" mode="tw:render" as="item()*">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <xsl:call-template name="tw:blocks"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:docAuthor | tei:docDate | tei:docImprint | tei:docEdition" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (parent::tei:titlePage or parent::tei:front or contains($tw:division-names, ' ' || local-name(..) || ' ')) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Blocks one after the other, each together with the marginal notes that follow it, so that they can stand beside it. -->
  <xsl:template name="tw:blocks" as="item()*">
    <xsl:choose>
      <xsl:when test="tei:note[tw:is-marginal(.)]">
        <xsl:call-template name="tw:blocks-with-margins"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="node()[self::* or normalize-space()]">
          <xsl:text>&#10;</xsl:text>
          <xsl:apply-templates select="." mode="tw:render"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="tw:blocks-with-margins" as="item()*">
    <xsl:for-each-group select="node()[not(self::text()[not(normalize-space())])]" group-starting-with="node()[not(tw:is-marginal(.))]">
      <xsl:variable name="notes" as="node()*" select="current-group()[tw:is-marginal(.)]"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:choose>
        <xsl:when test="exists($notes) and exists(current-group() except $notes)">
          <h:div class="beside">
            <xsl:apply-templates select="current-group() except $notes" mode="tw:render"/>
            <xsl:call-template name="tw:margins">
              <xsl:with-param name="notes" select="$notes"/>
            </xsl:call-template>
          </h:div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="tw:render"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Notes on each side one below the other; where the sides alternate, they all keep to the first note's. -->
  <xsl:template name="tw:margins" as="item()*">
    <xsl:param name="notes" as="element(tei:note)+"/>
    <xsl:variable name="turns" as="xs:integer" select="count($notes[position() gt 1][tw:is-at-left(.) ne tw:is-at-left(preceding-sibling::tei:note[1])])"/>
    <xsl:for-each-group select="$notes" group-adjacent="if ($turns gt 1) then tw:is-at-left($notes[1]) else tw:is-at-left(.)">
      <h:div class="margin{' left'[current-grouping-key()]}">
        <xsl:apply-templates select="current-group()" mode="tw:render"/>
      </h:div>
    </xsl:for-each-group>
  </xsl:template>


  <!-- The head of a telegram: number, subject, place and date each on a line of its own, labels to the left. -->
  <xsl:template match="tei:opener[tei:idno or tei:seg[@type = 'label']]" mode="tw:render" as="item()*" priority="1">
    <h:div>
      <xsl:attribute name="class">
        <xsl:text>tei-opener telegram</xsl:text>
        <xsl:apply-templates select="@*" mode="tw:class"/>
      </xsl:attribute>
      <xsl:apply-templates select="@*" mode="tw:attribute"/>
      <xsl:for-each-group select="node()" group-starting-with="tei:idno | tei:seg[@type = 'label'] | tei:dateline | tei:salute | tei:byline">
        <xsl:if test="normalize-space(string-join(current-group())) ne ''">
          <xsl:call-template name="tw:telegram-row">
            <xsl:with-param name="nodes" select="current-group()"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each-group>
    </h:div>
  </xsl:template>

  <!-- A label takes the punctuation after it along. -->
  <xsl:template name="tw:telegram-row" as="item()*">
    <xsl:param name="nodes" as="node()+"/>
    <xsl:variable name="label" as="node()*" select="head($nodes)[self::tei:seg], $nodes[2][head($nodes)/self::tei:seg][matches(., '^[\s:.,;–—-]*$')]"/>
    <h:div class="row{' labelled'[exists($label)]}">
      <xsl:where-populated>
        <h:span class="label"><xsl:apply-templates select="$label" mode="tw:render"/></h:span>
      </xsl:where-populated>
      <h:span><xsl:apply-templates select="$nodes except $label" mode="tw:render"/></h:span>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:signed | tei:salute | tei:dateline | tei:byline | tei:trailer" mode="tw:render" as="item()*">
    <xsl:variable name="in-line" as="xs:boolean" select="exists(ancestor::*[self::tei:p or self::tei:ab or self::tei:l or self::tei:head or self::tei:hi or self::tei:cell]) or exists(parent::tei:opener/tei:idno)"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if ($in-line and not(self::tei:trailer)) then tw:wrapper(.) else 'div'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-textstructure" as="xs:string" select="'
      titlePart imprimatur opener closer postscript'"/>
</xsl:stylesheet>
