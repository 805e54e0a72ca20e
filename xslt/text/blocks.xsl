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
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:for-each-group select="node()" group-adjacent="tw:is-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="#current"/>
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
    <xsl:sequence select="local-name($node) = ('front', 'body', 'back', 'group', 'text', 'floatingText', 'div', 'p', 'ab', 'head', 'list',
        'table', 'figure', 'lg', 'l', 'sp', 'opener', 'closer', 'postscript', 'argument', 'epigraph', 'address', 'addrLine', 'trailer',
        'listPerson', 'listOrg', 'listPlace', 'listEvent', 'listRelation', 'listBibl')
        or $node[self::tei:note][tw:stands-as-block(.) and not(tw:is-footnote(.))]
        or $node[self::tei:quote][*[tw:is-block(.)] or parent::tei:div]
        or $node[self::tei:signed or self::tei:dateline or self::tei:salute or self::tei:byline][not(ancestor::tei:p)]"/>
  </xsl:function>

  <!-- Lists of persons and their like describe the world of the text; they are no part of it. -->
  <xsl:template match="tei:listPerson | tei:listOrg | tei:listPlace | tei:listEvent | tei:listRelation" mode="tw:block" as="xs:string*"/>

  <xsl:template match="tei:div/tei:head | tei:body/tei:head" mode="tw:block" as="xs:string*">
    <xsl:sequence select="'', tw:ruled(tw:inline(node()), '-')"/>
  </xsl:template>

  <!-- Date and signature are set off to the right of the text. -->
  <xsl:template match="tei:signed | tei:dateline" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tw:wrapped(tw:inline(node()), $indent + $width idiv 2 - 4)"/>
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

  <xsl:template match="tei:quote | tei:epigraph | tei:argument" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:next-match>
      <xsl:with-param name="indent" select="$indent + 4" tunnel="yes"/>
    </xsl:next-match>
  </xsl:template>

  <xsl:template match="tei:sp" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tw:wrapped(tw:inline(tei:speaker), $indent)"/>
    <xsl:variable name="speech" as="xs:string*">
      <xsl:apply-templates select="* except tei:speaker" mode="#current">
        <xsl:with-param name="indent" select="$indent + 4" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="if (head($speech) eq '') then tail($speech) else $speech"/>
  </xsl:template>

  <xsl:template match="tei:l | tei:addrLine" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="tw:wrapped(tw:inline(node()), $indent + 4)"/>
  </xsl:template>
  <xsl:template match="tei:lg | tei:address" mode="tw:block" as="xs:string*">
    <xsl:sequence select="''"/>
    <xsl:next-match/>
  </xsl:template>

  <xsl:template match="tei:table" mode="tw:block" as="xs:string*">
    <xsl:param name="indent" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:sequence select="'', tei:head ! tw:wrapped(tw:inline(node()), $indent)"/>
    <xsl:for-each select="tei:row">
      <xsl:sequence select="tw:hanging('', string-join(tei:cell ! tw:inline(node()), ' | '), $indent)"/>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
