<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands on lines of its own. A block begins with a blank line; too many of them are squeezed at the end. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:mode name="tw:block" on-no-match="fail"/>

  <!-- Whatever is not named below: its phrases in paragraphs, its blocks one after the other. -->
  <xsl:template match="*" mode="tw:block" as="xs:string*">
    <xsl:call-template name="tw:parts">
      <xsl:with-param name="nodes" select="node()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="tw:parts" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:for-each-group select="$nodes" group-adjacent="tw:is-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="tw:block"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="text" as="xs:string" select="tw:inline(current-group())"/>
          <xsl:sequence select="if ($text ne '') then ('', tw:wrapped($text, $indent)) else ()"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="tw:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/self::*) and (contains($tw:block-names, ' ' || local-name($node) || ' ')
        or (contains($tw:perhaps-block-names, ' ' || local-name($node) || ' ') and tw:stands-by-itself($node)))"/>
  </xsl:function>
  <xsl:variable name="tw:block-names" as="xs:string" select="' ' || normalize-space('front body back group text floatingText div div0 div1 div2 div3 div4 div5 div6 div7 p ab head list
      table figure lg l sp spGrp opener closer postscript argument epigraph address addrLine trailer titlePage docTitle titlePart imprimatur castList castGroup castItem set prologue epilogue
      listPerson listOrg listPlace listEvent listRelation listNym listObject listBibl listApp listWit witness biblStruct biblFull u entry entryFree superEntry hom sense
      eg egXML notatedMusic sourceDoc surface surfaceGrp zone line msDesc schemaSpec specGrp elementSpec classSpec macroSpec dataSpec moduleSpec attDef attList valList valItem
      interpGrp spanGrp standOff') || ' '"/>
  <xsl:variable name="tw:perhaps-block-names" as="xs:string" select="' note q quote cit said signed dateline salute byline docAuthor docDate docImprint docEdition stage speaker seg bibl app incident kinesic vocal writing milestone '"/>

  <!-- What is a block in one place and a phrase in another. -->
  <xsl:function name="tw:stands-by-itself" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="in-division" as="xs:boolean" select="contains($tw:division-names, ' ' || local-name($element/..) || ' ')"/>
    <xsl:choose>
      <xsl:when test="$element/self::tei:note">
        <xsl:sequence select="$in-division and not(tw:is-footnote($element))"/>
      </xsl:when>
      <xsl:when test="$element[self::tei:q or self::tei:quote or self::tei:cit or self::tei:said]">
        <xsl:sequence select="$in-division or exists($element/*[tw:is-block(.)])"/>
      </xsl:when>
      <xsl:when test="$element[self::tei:signed or self::tei:dateline or self::tei:salute or self::tei:byline]">
        <xsl:sequence select="empty($element/ancestor::tei:p)"/>
      </xsl:when>
      <xsl:when test="$element[self::tei:seg or self::tei:app]">
        <xsl:sequence select="exists($element[self::tei:seg]/parent::tei:u) or exists($element[self::tei:app]/parent::tei:listApp)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$in-division or exists($element/parent::tei:u)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A part, and at its end its notes, where they are to stand there. -->
  <xsl:template match="tei:div | tei:div0 | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" mode="tw:block" as="xs:string*" priority="1">
    <xsl:next-match/>
    <xsl:sequence select="if ($notes = 'section') then tw:notes-of-section(.) else ()"/>
  </xsl:template>

  <!-- Lists of persons and their like describe the world of the text; they are no part of it. -->
  <xsl:template match="tei:listPerson | tei:listOrg | tei:listPlace | tei:listEvent | tei:listRelation | tei:listNym | tei:listObject | tei:standOff" mode="tw:block" as="xs:string*"/>

  <xsl:template match="tei:head[contains($tw:division-names, ' ' || local-name(..) || ' ')][not(parent::tei:list or parent::tei:lg or parent::tei:sp or parent::tei:listBibl)]" mode="tw:block" as="xs:string*">
    <xsl:sequence select="'', tw:ruled(tw:inline(node()), '-')"/>
  </xsl:template>

  <!-- Date and signature are set off to the right of the text. -->
  <xsl:template match="tei:signed | tei:dateline" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tw:wrapped(tw:inline(node()), $indent + (if ($width gt 0) then $width idiv 2 - 4 else 0))"/>
  </xsl:template>

  <!-- The head of a telegram, a line for each of its parts. -->
  <xsl:template match="tei:opener[tei:idno or tei:seg[@type = 'label']]" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="''"/>
    <xsl:for-each-group select="node()" group-starting-with="tei:idno | tei:seg[@type = 'label'] | tei:dateline | tei:salute | tei:byline">
      <xsl:sequence select="tw:wrapped(tw:inline(current-group()), $indent)"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="tei:note[tw:is-marginal(.)]" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tw:hanging('| ', '(' || tw:place-words(.) || ') ' || tw:inline(node()), $indent) ! replace(., '^( *)  (\S)', '$1| $2')"/>
  </xsl:template>

  <xsl:template match="tei:quote | tei:q | tei:cit | tei:said | tei:epigraph | tei:argument" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:next-match>
      <xsl:with-param name="indent" select="$indent + 4" tunnel="yes"/>
    </xsl:next-match>
  </xsl:template>

  <xsl:template match="tei:sp[tei:speaker]" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tei:speaker ! tw:wrapped(tw:inline(.), $indent)"/>
    <xsl:variable name="speech" as="xs:string*">
      <xsl:call-template name="tw:parts">
        <xsl:with-param name="nodes" select="node()[not(self::tei:speaker)]"/>
        <xsl:with-param name="indent" select="$indent + 4" tunnel="yes"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:sequence select="if (head($speech) eq '') then tail($speech) else $speech"/>
  </xsl:template>

  <!-- Who speaks is said above the speech, where the transcription does not say it itself. -->
  <xsl:template match="tei:u" mode="tw:block" as="xs:string*">
    <xsl:sequence select="'', tw:speaker(.) ! (. || ':')"/>
    <xsl:next-match/>
  </xsl:template>

  <!-- A word that a dictionary explains, and its senses further in. -->
  <xsl:template match="tei:sense | tei:entry//tei:entry" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:next-match>
        <xsl:with-param name="indent" select="$indent + 2" tunnel="yes"/>
      </xsl:next-match>
    </xsl:variable>
    <xsl:sequence select="$lines[. ne '']"/>
  </xsl:template>

  <xsl:template match="tei:l | tei:addrLine | tei:castItem | tei:line" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="tw:wrapped(tw:inline(node()), $indent + 4)"/>
  </xsl:template>
  <xsl:template match="tei:lg | tei:address | tei:castList" mode="tw:block" as="xs:string*">
    <xsl:sequence select="''"/>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="tei:table" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tei:head ! tw:wrapped(tw:inline(node()), $indent)"/>
    <xsl:for-each select="tei:row">
      <xsl:sequence select="preceding-sibling::*[1][self::tei:pb] ! tw:wrapped(tw:inline(.), $indent)"/>
      <xsl:sequence select="tw:hanging('', string-join(tei:cell ! tw:inline(node()), ' | '), $indent)"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
