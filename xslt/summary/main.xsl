<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the edition needs to know of one document: a `document` with its title, date and correspondents, an `entry` for
  each person, organisation, place and event that it describes, and its text in a `run` for each part of it, in which `m`
  stands around each name that refers to an entry, `d` around each date, and `b` between blocks.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright"
    xmlns="urn:teiwright">

  <xsl:include href="../common/references.xsl"/>
  <xsl:include href="../common/document.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="excerpt.xsl"/>

  <xsl:output method="xml" omit-xml-declaration="yes" indent="no" encoding="UTF-8"/>

  <!-- The name of the document's page, without a suffix; empty for an authority file, which has none. -->
  <xsl:param name="id" as="xs:string" select="''"/>

  <xsl:template match="/" as="element(tw:document)">
    <xsl:variable name="file" as="element(tei:fileDesc)?" select="$tw:header/tei:fileDesc"/>
    <document id="{$id}" date="{tw:sort-date($tw:date)}" language="{(/*/tei:text/@xml:lang, /*/@xml:lang, $tw:header/tei:profileDesc/tei:langUsage/tei:language/@ident)[1]}">
      <xsl:sequence select="
          tw:fact('title', (tw:plain($tw:title)[. ne ''], $id)[1]),
          tw:fact('when', tw:date-words($tw:date)),
          tw:fact('kind', ($tw:kind[. ne ''], /*/tei:text/@type/string(), $tw:header/tei:profileDesc/tei:textClass/tei:keywords/tei:term[1]/tw:plain(.))[1]),
          tw:fact('shelfmark', $tw:shelfmark),
          tw:fact('abstract', tw:plain($tw:header/tei:profileDesc/tei:abstract)),
          $file/tei:titleStmt/tei:author ! tw:fact('author', tw:plain(.)),
          $file/tei:titleStmt/(tei:editor | tei:respStmt[not(tei:name/@type = 'software')]/(tei:persName | tei:orgName | tei:name)) ! tw:fact('editor', tw:plain(.)),
          $file/tei:publicationStmt/tei:publisher[1] ! tw:fact('publisher', tw:plain(.)),
          $file/tei:publicationStmt/tei:date[1] ! tw:fact('published', (tw:sort-date(.)[. ne ''], tw:plain(.))[1]),
          $file/tei:publicationStmt/tei:availability//tei:licence/@target[matches(., '^https?://')][1] ! tw:fact('licence', string()),
          $tw:header/tei:encodingDesc/tei:editorialDecl/descendant::*[self::tei:p or self::tei:ab or self::tei:item]
            [not(ancestor::tei:p or ancestor::tei:ab or descendant::tei:p or descendant::tei:ab or descendant::tei:item)] ! tw:fact('practice', tw:plain(.))"/>
      <xsl:for-each select="tw:correspondents('sent')">
        <from key="{tw:entries(.)[1]}"><xsl:value-of select="tw:plain(.)"/></from>
      </xsl:for-each>
      <xsl:for-each select="tw:correspondents('received')">
        <to key="{tw:entries(.)[1]}"><xsl:value-of select="tw:plain(.)"/></to>
      </xsl:for-each>
      <xsl:apply-templates select="/*/(tei:standOff | tei:text | tei:teiHeader)/descendant::*[@xml:id][self::tei:person or self::tei:personGrp or self::tei:org or self::tei:place or self::tei:event]"
          mode="tw:entry"/>
      <xsl:apply-templates select="$tw:header/descendant::*[@ref][tw:is-name(.)] except $tw:mentions" mode="tw:header-mention"/>
      <xsl:if test="$id ne ''">
        <run where="title"><xsl:apply-templates select="$tw:title" mode="tw:excerpt"/></run>
        <run where="abstract"><xsl:apply-templates select="$tw:header/tei:profileDesc/tei:abstract" mode="tw:excerpt"/></run>
        <run where="text"><xsl:apply-templates select="/*/tei:text" mode="tw:excerpt"/></run>
      </xsl:if>
    </document>
  </xsl:template>

  <!-- What is stated; nothing where there is nothing to state. -->
  <xsl:function name="tw:fact" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="normalize-space($value) ne ''">
      <xsl:element name="{$name}" namespace="urn:teiwright"><xsl:value-of select="$value"/></xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- Names in the header that no reader of the page can be led to. -->
  <xsl:mode name="tw:header-mention" on-no-match="shallow-skip"/>
  <xsl:template match="*" mode="tw:header-mention" as="element(tw:m)*">
    <xsl:if test="exists(tw:entries(.))">
      <m e="{tw:entries(.)}" w="{(parent::tei:correspAction/@type[. = ('sent', 'received')], 'header')[1]}"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
