<?xml version="1.0" encoding="UTF-8"?>
<!-- The module msdescription: the source, in rows under the name of each thing that is said of it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- Measures: height by width by depth, with their unit. -->
  <xsl:template match="tei:dimensions[not(text()[normalize-space()])]" mode="tw:render" as="item()*">
    <h:span>
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="*[normalize-space() or @quantity]">
        <xsl:if test="position() gt 1">
          <h:span class="made"> × </h:span>
        </xsl:if>
        <xsl:apply-templates select="." mode="#current"/>
        <xsl:if test="not(normalize-space())">
          <h:span class="made"><xsl:value-of select="@quantity"/></h:span>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="(@unit, */@unit)[1]">
        <h:span class="made"><xsl:value-of select="' ' || ."/></h:span>
      </xsl:for-each>
      <xsl:for-each select="@type">
        <h:span class="made"><xsl:value-of select="' (' || . || ')'"/></h:span>
      </xsl:for-each>
    </h:span>
  </xsl:template>

  <!-- A description within the text stands there with its rows. -->
  <xsl:template match="tei:msDesc" mode="tw:render" as="item()*">
    <h:dl>
      <xsl:call-template name="tw:attributes"/>
      <xsl:apply-templates mode="tw:described"/>
    </h:dl>
  </xsl:template>

  <!--
    What the header says in parts, whatever they are: those that hold only further parts open a list of their own, all
    others are a row under their name. What labels.xml has no name for goes by that of its element.
  -->
  <xsl:mode name="tw:described" on-no-match="shallow-skip"/>
  <xsl:template match="text()" mode="tw:described" as="item()*">
    <xsl:if test="normalize-space()">
      <h:div>
        <h:dt/>
        <h:dd><xsl:value-of select="."/></h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="tw:described" as="item()*">
    <xsl:if test="normalize-space() or @target or @url or @when or @key or @ident or @value">
      <h:div class="about-{local-name()}">
        <h:dt><xsl:value-of select="tw:name-of(.)"/></h:dt>
        <h:dd>
          <xsl:call-template name="tw:repeated"/>
        </h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>

  <!-- Parts that hold parts. -->
  <xsl:template match="*[count(*) gt 1 and not(text()[normalize-space()]) and tw:is-compound(.)]" mode="tw:described" as="item()*" priority="1">
    <xsl:if test="normalize-space()">
      <h:div class="compound about-{local-name()}">
        <h:dt><xsl:value-of select="tw:name-of(.)"/></h:dt>
        <h:dd>
          <h:dl>
            <xsl:apply-templates mode="#current"/>
          </h:dl>
        </h:dd>
      </h:div>
    </xsl:if>
  </xsl:template>
  <!-- Containers whose name says nothing that their parts do not say. -->
  <xsl:template match="tei:physDesc | tei:objectDesc | tei:supportDesc | tei:layoutDesc | tei:handDesc | tei:decoDesc | tei:bindingDesc | tei:sealDesc | tei:typeDesc | tei:scriptDesc
      | tei:msContents | tei:history | tei:additional | tei:adminInfo | tei:msIdentifier | tei:recordHist | tei:langUsage | tei:textClass | tei:editorialDecl | tei:encodingDesc
      | tei:profileDesc | tei:fileDesc | tei:correspDesc | tei:origin[not(text()[normalize-space()])]" mode="tw:described" as="item()*" priority="2">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:function name="tw:is-compound" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="contains($tw:compound-names, ' ' || local-name($element) || ' ')"/>
  </xsl:function>
  <xsl:variable name="tw:compound-names" as="xs:string" select="normalize-space('msPart msFrag msItem msItemStruct altIdentifier surrogates custodialHist accMat correspAction correspContext settingDesc particDesc textDesc
      projectDesc samplingDecl classDecl taxonomy category refsDecl charDecl glyph char tagsDecl namespace listPrefixDef appInfo seriesStmt
      editionStmt notesStmt extent recordingStmt broadcast recording equipment scriptStmt calendarDesc listChange handNotes keywords creation setting
      langKnowledge person availability correction normalization quotation hyphenation segmentation stdVals interpretation punctuation variantEncoding
      geoDecl metDecl fsdDecl schemaRef') ! (' ' || . || ' ')"/>

  <xsl:function name="tw:name-of" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="tw:label('name-' || local-name($element), replace(local-name($element), '([a-z])([A-Z])', '$1 $2') => lower-case() => tw:capital())"/>
    <xsl:sequence select="string-join(($name, ($element/@n, $element/@type, $element/@scheme ! replace(., '^.*[#/]', ''))[. ne ''][1] ! ('(' || . || ')')), ' ')"/>
  </xsl:function>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-msdescription" as="xs:string" select="'
      stamp heraldry watermark material objectType locus locusGrp dimensions height width depth dim catchwords signatures secFol msName collection
      altIdentifier incipit explicit rubric finalRubric colophon filiation msItem handNote typeNote scriptNote decoNote'"/>
</xsl:stylesheet>
