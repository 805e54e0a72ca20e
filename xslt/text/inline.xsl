<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands in a line: words, and the marks for what words cannot show. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:inline" on-no-match="text-only-copy"/>

  <!-- The notes that the text only marks: those at the foot, and those in the margin of a line. -->
  <xsl:variable name="tw:marked-notes" as="element(tei:note)*"
      select="/*/descendant::tei:note[ancestor::tei:text][tw:is-footnote(.) or (tw:is-marginal(.) and not(tw:stands-as-block(.)))]"/>
  <xsl:variable name="tw:marks" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$tw:marked-notes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- Nodes as one line, its breaks as line separators. -->
  <xsl:function name="tw:inline" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="text()*">
      <xsl:apply-templates select="$nodes" mode="tw:inline"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <!-- The mark of a note, the same in the text and before the note. -->
  <xsl:function name="tw:mark" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:variable name="source" as="element()?" select="$note/@xml:id/key('tw:pointer', ., root($note))[1]"/>
    <xsl:variable name="own" as="xs:string?" select="tw:plain($source)[. ne '']"/>
    <xsl:sequence select="if (matches($own, '^[\[(*†‡§]')) then $own else '[' || ($own, $note/@n, $tw:marks(generate-id($note)))[1] || ']'"/>
  </xsl:function>

  <xsl:template match="tei:note[map:contains($tw:marks, generate-id())]" mode="tw:inline" as="text()?" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
    <xsl:if test="not(tw:is-footnote(.) and tw:is-pointed-at(.))">
      <xsl:value-of select="tw:mark(.)"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:ref[tw:ids(@target) = $tw:marked-notes/@xml:id]" mode="tw:inline" as="text()">
    <xsl:value-of select="tw:mark($tw:marked-notes[@xml:id = tw:ids(current()/@target)][1])"/>
  </xsl:template>

  <!-- The lines of the source are kept where they make the text, or the edition is to have them. -->
  <xsl:template match="tei:lb" mode="tw:inline" as="text()?">
    <xsl:choose>
      <xsl:when test="$tw:is-diplomatic or not(ancestor::tei:p)">
        <xsl:value-of select="if (@break = 'no' and not(matches(string(preceding-sibling::node()[1]/self::text()), $tw:hyphen))) then '-' || $tw:break else $tw:break"/>
      </xsl:when>
      <xsl:when test="not(@break = 'no')">
        <xsl:text> </xsl:text>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
  <xsl:variable name="tw:hyphen" as="xs:string" select="'[-‐¬⸗]\s*$'"/>
  <xsl:variable name="tw:has-broken-words" as="xs:boolean" select="not($tw:is-diplomatic) and exists(/*/descendant::tei:lb[@break = 'no'])"/>

  <!-- White space that is none, and hyphens that go away with the line. -->
  <xsl:template match="text()[$tw:has-joins and not(normalize-space())]" mode="tw:inline" as="text()?" priority="2">
    <xsl:if test="not(tw:is-joint(.))">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>
  <xsl:function name="tw:ends-broken" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="$text/following-sibling::node()[1]/self::tei:lb/@break = 'no'"/>
  </xsl:function>
  <xsl:template match="text()[$tw:has-broken-words and tw:ends-broken(.)]" mode="tw:inline" as="text()" priority="1">
    <xsl:value-of select="if (ancestor::tei:p) then replace(., $tw:hyphen, '') else ."/>
  </xsl:template>

  <xsl:template match="tei:pb" mode="tw:inline" as="text()?">
    <xsl:choose>
      <xsl:when test="$notes = 'page'">
        <xsl:value-of select="$tw:break || '&#xE000;' || $tw:page-numbers(generate-id()) || $tw:break"/>
      </xsl:when>
      <xsl:when test="$page-numbers and not(following-sibling::node()[not(self::text()[not(normalize-space())])][1][self::tei:fw])">
        <xsl:value-of select="if (@n) then '[' || tw:label('page') || ' ' || @n || '] ' else '| '"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>
  <!-- Running heads, signatures and the numbers of pages belong to the page, not to what is read. -->
  <xsl:template match="tei:fw[not($tw:is-diplomatic)][not(@type = 'pageNum' and $page-numbers)]" mode="tw:inline" as="text()?"/>

  <xsl:template match="tei:choice" mode="tw:inline" as="text()*">
    <xsl:apply-templates select="if ($tw:is-diplomatic) then (tei:sic, tei:orig, tei:abbr, *)[1] else (tei:corr, tei:reg, tei:expan, *)[1]" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:app" mode="tw:inline" as="text()*">
    <xsl:apply-templates select="if (ancestor::tei:listApp) then node() else tw:read(.)" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:listApp/tei:app/*" mode="tw:inline" as="text()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:value-of select="string-join((if (self::tei:lem) then ']' else (), tw:siglum-words(.)[. ne ''] ! (' ' || .))) || ' '"/>
  </xsl:template>
  <xsl:template match="tei:q | tei:quote | tei:said | tei:soCalled" mode="tw:inline" as="text()*">
    <xsl:variable name="marks" as="xs:string*" select="if (ancestor::tei:entry or tw:stands-by-itself(.) or not(tw:lacks-marks(.))) then ('', '') else tw:quotation-marks(tw:language(.))"/>
    <xsl:sequence select="tw:bracketed(., $marks[1], $marks[2])"/>
  </xsl:template>
  <xsl:template match="tei:g[not(node())]" mode="tw:inline" as="text()?">
    <xsl:if test="not(starts-with(@ref, 'char:EOL'))">
      <xsl:value-of select="(tokenize(@ref)[1] ! normalize-space(id(replace(., '^[^#]*#', ''), root(current()))[1]/tei:mapping[not(@type = 'PUA')][1])[. ne ''], '{' || replace(@ref, '^[^#:]*[#:]', '') || '}')[1]"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:ptr[not(node())]" mode="tw:inline" as="text()?">
    <xsl:if test="not(starts-with(@target, '#'))">
      <xsl:value-of select="' ' || @target || ' '"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:index | tei:link | tei:linkGrp | tei:graphic/tei:desc | tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent" mode="tw:inline" as="text()?"/>

  <xsl:template match="tei:gap[not(normalize-space())]" mode="tw:inline" as="text()">
    <xsl:text>[…]</xsl:text>
  </xsl:template>
  <xsl:template match="tei:space[not(normalize-space())]" mode="tw:inline" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template match="tei:date[not(node())]" mode="tw:inline" as="text()">
    <xsl:value-of select="tw:date-values(.)"/>
  </xsl:template>

  <!-- For reading, what was struck out, and what is too much, is left out; a doubt or an addition is not marked. -->
  <xsl:template match="tei:del[not($tw:is-diplomatic)] | tei:surplus[not($tw:is-diplomatic)] | tei:am[not($tw:is-diplomatic)] | tei:ex[$tw:is-diplomatic]" mode="tw:inline" as="text()*" priority="2"/>
  <!-- In a diplomatic text the source's want of brackets is made up for by those of the Leiden conventions. -->
  <xsl:template match="tei:del[$tw:is-diplomatic][not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '⟦', '⟧')"/>
  </xsl:template>
  <xsl:template match="tei:supplied[$tw:is-diplomatic][not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '[', ']')"/>
  </xsl:template>
  <xsl:template match="tei:surplus[$tw:is-diplomatic][not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '{', '}')"/>
  </xsl:template>
  <xsl:template match="tei:unclear[$tw:is-diplomatic][not(tei:pc)]" mode="tw:inline" as="text()*">
    <xsl:sequence select="tw:bracketed(., '', '[?]')"/>
  </xsl:template>

  <xsl:function name="tw:bracketed" as="text()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:value-of select="$before"/>
    <xsl:apply-templates select="$element/node()" mode="tw:inline"/>
    <xsl:value-of select="$after"/>
  </xsl:function>

  <!-- Blocks where only a line can be: each ends its line, and a cell its word. -->
  <xsl:template match="tei:p | tei:ab | tei:l | tei:item | tei:row" mode="tw:inline" as="text()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:value-of select="$tw:break"/>
  </xsl:template>
  <xsl:template match="tei:cell | tei:label | tei:form | tei:gramGrp | tei:def | tei:cit | tei:usg | tei:etym | tei:xr | tei:author | tei:editor | tei:title | tei:date[parent::tei:bibl] | tei:biblScope | tei:citedRange | tei:idno | tei:publisher | tei:pubPlace" mode="tw:inline" as="text()*">
    <xsl:apply-templates mode="#current"/>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
