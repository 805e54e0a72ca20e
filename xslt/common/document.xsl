<?xml version="1.0" encoding="UTF-8"?>
<!-- What a document is, in a few plain words: for page heads, indexes and the plain text alike. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:variable name="tw:header" as="element(tei:teiHeader)?" select="/*/tei:teiHeader[1]"/>

  <!-- The title of the document itself, not of its series, as an element: it may hold names and corrections. -->
  <xsl:variable name="tw:title" as="element(tei:title)?"
      select="$tw:header/tei:fileDesc/tei:titleStmt/(tei:title[@type = 'main'], tei:title[@level = 'a'], tei:title[not(@level = 's')], tei:title)[1]"/>

  <!-- The date of writing: as the header has it, else as the letter itself is dated. -->
  <xsl:variable name="tw:date" as="element()?" select="
      ($tw:header/tei:profileDesc/tei:creation/descendant::tei:date,
       $tw:header/tei:profileDesc/tei:correspDesc/tei:correspAction[@type = 'sent']/tei:date,
       /*/tei:text/descendant::tei:dateline/descendant::tei:date,
       $tw:header/tei:fileDesc/tei:sourceDesc/descendant::tei:origDate)[1]"/>

  <xsl:variable name="tw:ms" as="element(tei:msIdentifier)?"
      select="($tw:header/tei:fileDesc/tei:sourceDesc/descendant::tei:msIdentifier)[1]"/>

  <!-- The text of an element as it is meant to be read: corrected, expanded, without notes, in one line. -->
  <xsl:mode name="tw:plain" on-no-match="text-only-copy"/>
  <xsl:template match="tei:choice" mode="tw:plain" as="text()*">
    <xsl:apply-templates select="(tei:corr, tei:reg, tei:expan, *)[1]" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:app" mode="tw:plain" as="text()*">
    <xsl:apply-templates select="(tei:lem, tei:rdgGrp/tei:lem, tei:rdg, tei:rdgGrp/tei:rdg)[1]" mode="#current"/>
  </xsl:template>
  <xsl:template match="tei:note | tei:lb | tei:pb" mode="tw:plain" as="text()*">
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:function name="tw:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="text()*">
      <xsl:apply-templates select="$nodes" mode="tw:plain"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <!-- The day, month or year that a date is sorted by; empty where it names none. -->
  <xsl:function name="tw:sort-date" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="string(($date/@when, $date/@when-iso, $date/@notBefore, $date/@from, $date/@notAfter, $date/@to)[1])"/>
  </xsl:function>

  <!-- A date in words: as written, else as normalised. -->
  <xsl:function name="tw:date-words" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="(tw:plain($date)[. ne ''], tw:date-values($date))[1]"/>
  </xsl:function>

  <!-- The normalised values of a date. -->
  <xsl:function name="tw:date-values" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:sequence select="string-join(
        ($date/@when, $date/@when-iso, $date/@notBefore, $date/@from, $date/@notAfter, $date/@to) ! string(), ' – ')"/>
  </xsl:function>

  <!-- Who sent, or received: the names in the order given. -->
  <xsl:function name="tw:correspondents" as="element()*">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="$tw:header/tei:profileDesc/tei:correspDesc/tei:correspAction[@type = $type]
        /(tei:persName | tei:orgName | tei:name | tei:rs)"/>
  </xsl:function>

  <!-- The kind of document, as its own taxonomy calls it. -->
  <xsl:variable name="tw:kind" as="xs:string" select="
      tw:plain(($tw:header/tei:profileDesc/tei:textClass/tei:catRef
          ! tokenize(@target) ! id(substring-after(., '#'), $tw:header)/tei:catDesc)[1])"/>

  <!-- Repository and shelf-mark in one line. -->
  <xsl:variable name="tw:shelfmark" as="xs:string" select="
      string-join(($tw:ms/tei:repository, ($tw:ms/tei:idno[@type = 'shelfmark'], $tw:ms/tei:idno)[1]) ! tw:plain(.), ', ')"/>
</xsl:stylesheet>
