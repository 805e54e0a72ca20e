<?xml version="1.0" encoding="UTF-8"?>
<!-- The module header: what the header states, as a description that people read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template name="tw:about" as="item()*">
    <xsl:if test="exists($tw:header)">
      <h:section class="about" aria-labelledby="tw-about">
        <h:h2 id="tw-about"><xsl:value-of select="tw:label('about')"/></h:h2>
        <xsl:call-template name="tw:source"/>
        <xsl:call-template name="tw:responsibility"/>
        <xsl:call-template name="tw:description"/>
        <xsl:call-template name="tw:questions"/>
        <xsl:call-template name="tw:encoding"/>
      </h:section>
    </xsl:if>
  </xsl:template>

  <!-- Where the text comes from. -->
  <xsl:template name="tw:source" as="item()*">
    <xsl:variable name="source" as="element(tei:sourceDesc)*" select="$tw:header/tei:fileDesc/tei:sourceDesc"/>
    <h:section aria-labelledby="tw-source">
      <h:h3 id="tw-source"><xsl:value-of select="tw:label('source')"/></h:h3>
      <h:dl class="facts">
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('repository')"/>
          <xsl:with-param name="elements" select="$tw:ms/(tei:repository, tei:institution)[1]"/>
          <xsl:with-param name="further" select="$tw:ms/(tei:institution[../tei:repository], tei:settlement, tei:region, tei:country)"/>
        </xsl:call-template>
        <xsl:apply-templates select="$tw:ms/tei:idno" mode="tw:shelfmark"/>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('collection')"/>
          <xsl:with-param name="elements" select="$tw:ms/tei:collection"/>
        </xsl:call-template>
        <xsl:apply-templates select="$tw:ms/(tei:msName, tei:altIdentifier)" mode="tw:described"/>
        <xsl:for-each select="$source/descendant::tei:msDesc[not(ancestor::tei:witness)]">
          <xsl:apply-templates select="tei:msIdentifier[not(. is $tw:ms)], node()[not(self::tei:msIdentifier)]" mode="tw:described"/>
        </xsl:for-each>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('hands')"/>
          <xsl:with-param name="elements" select="$tw:header/tei:profileDesc/tei:handNotes/tei:handNote"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('languages')"/>
          <xsl:with-param name="elements" select="$tw:header/tei:profileDesc/tei:langUsage/(tei:language | tei:p)"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('citation')"/>
          <xsl:with-param name="elements" select="$source/tei:bibl[@type = 'citation']"/>
        </xsl:call-template>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('bibl')"/>
          <xsl:with-param name="elements" select="$source/(tei:bibl[not(@type = 'citation')] | tei:biblStruct | tei:biblFull | tei:listBibl[not(tei:msDesc)] | tei:p | tei:ab | tei:list)"/>
        </xsl:call-template>
        <xsl:apply-templates select="$source/(tei:recordingStmt | tei:scriptStmt | tei:listPerson | tei:listOrg | tei:listPlace | tei:listEvent)" mode="tw:described"/>
        <xsl:call-template name="tw:stack">
          <xsl:with-param name="label" select="tw:label('source-notes')"/>
          <xsl:with-param name="elements" select="$tw:header/tei:fileDesc/tei:notesStmt/(tei:note[not(@type = 'todo')] | tei:relatedItem)"/>
        </xsl:call-template>
      </h:dl>
      <xsl:for-each select="$source/descendant::tei:listWit[not(ancestor::tei:listWit or ancestor::tei:witness)]">
        <h:h4><xsl:value-of select="tw:label('witnesses')"/></h:h4>
        <xsl:apply-templates select="." mode="tw:render"/>
      </xsl:for-each>
    </h:section>
  </xsl:template>

  <!-- The shelf-mark as it is quoted, and beneath it each part with its name. -->
  <xsl:mode name="tw:shelfmark" on-no-match="shallow-skip"/>
  <xsl:template match="tei:idno" mode="tw:shelfmark" as="item()*">
    <h:div>
      <h:dt><xsl:value-of select="tw:label('shelfmark')"/></h:dt>
      <h:dd>
        <h:span class="shelfmark"><xsl:value-of select="tw:plain(.)"/></h:span>
        <xsl:where-populated>
          <h:ul class="parts">
            <xsl:for-each select="./descendant::tei:idno[@type]">
              <h:li>
                <h:span class="part"><xsl:value-of select="tw:label('idno-' || @type, @type)"/></h:span>
                <xsl:value-of select="' ' || tw:plain(.)"/>
              </h:li>
            </xsl:for-each>
          </h:ul>
        </xsl:where-populated>
      </h:dd>
    </h:div>
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
        <xsl:apply-templates select="$tw:header/tei:fileDesc/(tei:editionStmt | tei:extent | tei:seriesStmt), $publication/(tei:idno | tei:address | tei:ab | tei:ptr | tei:ref), $titles/tei:meeting" mode="tw:described"/>
      </h:dl>
    </h:section>
  </xsl:template>

  <!-- What the header says of the text itself: its making, its matter, who takes part in it. -->
  <xsl:template name="tw:description" as="item()*">
    <xsl:variable name="rows" as="element()*">
      <xsl:apply-templates select="$tw:header/tei:profileDesc/(* except (tei:abstract, tei:langUsage, tei:handNotes, tei:correspDesc)), $tw:header/tei:profileDesc/tei:correspDesc/(* except tei:correspAction[@type = ('sent', 'received')])" mode="tw:described"/>
    </xsl:variable>
    <xsl:if test="exists($rows)">
      <h:section aria-labelledby="tw-description">
        <h:h3 id="tw-description"><xsl:value-of select="tw:label('description')"/></h:h3>
        <h:dl class="facts"><xsl:sequence select="$rows"/></h:dl>
      </h:section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:licence[@target]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:linked">
      <xsl:with-param name="address" select="tw:safe-address(tokenize(@target)[1])"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:licence[@target][not(normalize-space())]" mode="tw:render" as="item()*" priority="1">
    <xsl:for-each select="tw:safe-address(tokenize(@target)[1])">
      <h:a class="tei-licence" href="{.}"><xsl:value-of select="."/></h:a>
    </xsl:for-each>
  </xsl:template>

  <!-- A field of the source under its own name. -->
  <xsl:template match="tei:notesStmt/tei:note[@n][not(@type = 'empty-field')]" mode="tw:render" as="item()*" priority="2">
    <h:div>
      <xsl:call-template name="tw:attributes"/>
      <h:span class="subject"><xsl:value-of select="@n || ': '"/></h:span>
      <xsl:value-of select="tw:plain(node())"/>
    </h:div>
  </xsl:template>

  <xsl:template match="tei:change" mode="tw:render" as="item()*">
    <xsl:element name="h:{tw:wrapper(.)}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:for-each select="(@when, string-join((@from, @to), ' – ')[. ne ''])[1]">
        <h:span class="made"><xsl:value-of select=". || ': '"/></h:span>
      </xsl:for-each>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="tei:language[not(normalize-space())] | tei:catRef | tei:tagUsage[not(normalize-space())] | tei:rendition[not(normalize-space())]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="string-join((@ident, tokenize(@target) ! (tw:plain(id(substring-after(., '#'), root(current()))/tei:catDesc)[. ne ''], .)[1], @gi, @occurs), ' ')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The encoding statement is long and for the few: it opens when asked for. -->
  <xsl:template name="tw:encoding" as="item()*">
    <xsl:variable name="rows" as="element()*">
      <xsl:apply-templates select="$tw:header/tei:encodingDesc" mode="tw:described"/>
      <xsl:call-template name="tw:stack">
        <xsl:with-param name="label" select="tw:label('revisions')"/>
        <xsl:with-param name="elements" select="$tw:header/tei:revisionDesc/(tei:change | tei:listChange/descendant::tei:change | tei:list/descendant::tei:item | tei:desc)"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:if test="exists($rows)">
      <h:details class="encoding">
        <h:summary><xsl:value-of select="tw:label('encoding')"/></h:summary>
        <h:dl class="facts"><xsl:sequence select="$rows"/></h:dl>
      </h:details>
    </xsl:if>
  </xsl:template>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-header" as="xs:string" select="'
      language catDesc category taxonomy keywords classCode creation projectDesc samplingDecl editorialDecl abstract correction normalization
      quotation hyphenation segmentation interpretation punctuation stdVals channel constitution derivation domain factuality interaction preparedness
      purpose setting settingDesc particDesc activity locale textDesc correspDesc correspAction correspContext calendar application rendition tagUsage
      namespace prefixDef refState cRefPattern citeStructure support condition foliation collation layout binding accMat additions origin provenance
      acquisition summary source surrogates custEvent seal musicNotation equipment recording broadcast docStatus mapping glyphName charName localName
      value glyph char listChange editorialDesc certainty precision respons classDecl refsDecl tagsDecl charDecl appInfo calendarDesc textClass
      langUsage fileDesc encodingDesc profileDesc revisionDesc teiHeader sourceDesc msIdentifier msContents msPart physDesc objectDesc supportDesc
      layoutDesc handDesc typeDesc scriptDesc decoDesc bindingDesc sealDesc history additional adminInfo recordHist custodialHist variantEncoding
      xenoData'"/>
</xsl:stylesheet>
