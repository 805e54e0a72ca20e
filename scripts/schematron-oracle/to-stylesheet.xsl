<?xml version="1.0" encoding="UTF-8"?>
<!-- A Schematron schema, or a RELAX NG schema or an ODD that holds one, as a stylesheet that tells its findings a line each:
     kind, rule, place, words. Written for comparing only: it knows what the schemas in use have, and stops at the rest. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:out="urn:stylesheet"
  xmlns:sch="http://purl.oclc.org/dsdl/schematron" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:own="urn:own" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
  <xsl:output indent="no"/>

  <xsl:variable name="all" as="element()*"
    select="//sch:*[not(ancestor::tei:constraintSpec[@mode = 'delete' or not((@scheme, 'schematron')[1] = ('schematron', 'isoschematron'))])]"/>
  <!-- Rules outside patterns, and in an ODD checks outside rules, are patterns for themselves. -->
  <xsl:variable name="patterns" as="element()*"
    select="$all[self::sch:pattern[not(@abstract = 'true')] or self::sch:rule[not(ancestor::sch:pattern)]
      or (self::sch:assert | self::sch:report)[not(ancestor::sch:rule)][. is (../(sch:assert | sch:report))[1]]]"/>

  <xsl:template match="/">
    <xsl:if test="$all/self::sch:include or $all/self::sch:extends[@href] or //sch:pattern/@is-a or //sch:pattern/@documents or //sch:schema/@defaultPhase">
      <xsl:message terminate="yes">the schema has what this stylesheet does not know</xsl:message>
    </xsl:if>
    <out:stylesheet version="3.0" exclude-result-prefixes="#all">
      <xsl:namespace name="xs" select="'http://www.w3.org/2001/XMLSchema'"/>
      <xsl:namespace name="own.context" select="'http://www.tei-c.org/ns/1.0'"/>
      <xsl:for-each-group select="$all/self::sch:ns[not(@prefix = ('xs', 'xml'))]" group-by="@prefix">
        <xsl:namespace name="{@prefix}" select="string(@uri)"/>
      </xsl:for-each-group>
      <xsl:if test="/tei:* and not($all/self::sch:ns/@prefix = 'tei')">
        <xsl:namespace name="tei" select="'http://www.tei-c.org/ns/1.0'"/>
      </xsl:if>
      <xsl:copy-of select="//sch:schema/xsl:*"/>
      <xsl:apply-templates select="//sch:schema/sch:let | $patterns/sch:let[not(parent::sch:rule)]"/>
      <out:output method="text"/>
      <out:mode on-no-match="shallow-skip"/>
      <out:function name="own:place" as="xs:string">
        <xsl:namespace name="own" select="'urn:own'"/>
        <out:param name="n" as="node()"/>
        <out:sequence select="{$place}"/>
      </out:function>
      <out:template match="/">
        <xsl:for-each select="$patterns">
          <out:apply-templates select="." mode="p{position()}"/>
        </xsl:for-each>
      </out:template>
      <xsl:for-each select="$patterns">
        <xsl:variable name="number" select="position()"/>
        <out:mode name="p{$number}" on-no-match="shallow-skip"/>
        <xsl:variable name="rules" select="self::sch:pattern/sch:rule[not(@abstract = 'true')] | self::sch:rule"/>
        <xsl:for-each select="$rules">
          <xsl:call-template name="rule">
            <xsl:with-param name="mode" select="'p' || $number"/>
            <xsl:with-param name="priority" select="1000 - position()"/>
            <xsl:with-param name="context" select="string(@context)"/>
            <xsl:with-param name="content" select="own:content(.)"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:if test="self::sch:assert | self::sch:report">
          <xsl:variable name="element" select="'own.context:' || ancestor::tei:elementSpec[1]/@ident"/>
          <xsl:call-template name="rule">
            <xsl:with-param name="mode" select="'p' || $number"/>
            <xsl:with-param name="priority" select="1"/>
            <xsl:with-param name="context"
              select="string-join(($element, ancestor::tei:attDef[1]/('@' || @ident)), '/')"/>
            <xsl:with-param name="content" select="../(sch:assert | sch:report)"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
    </out:stylesheet>
  </xsl:template>

  <xsl:function name="own:content" as="element()*">
    <xsl:param name="rule" as="element(sch:rule)"/>
    <xsl:for-each select="$rule/(sch:let | sch:assert | sch:report | sch:extends)">
      <xsl:sequence select="if (self::sch:extends)
        then own:content(($rule/ancestor::sch:pattern/sch:rule, //sch:rules/sch:rule)[@id = current()/@rule][1]) else ."/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="rule">
    <xsl:param name="mode"/>
    <xsl:param name="priority"/>
    <xsl:param name="context"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="of" select="(ancestor-or-self::sch:rule, ancestor-or-self::sch:pattern)/@id"/>
    <out:template match="{$context}" mode="{$mode}" priority="{$priority}">
      <xsl:sequence select="own:bound(.)"/>
      <xsl:for-each select="$content">
        <xsl:choose>
          <xsl:when test="self::sch:let"><xsl:apply-templates select="."/></xsl:when>
          <xsl:otherwise>
            <xsl:variable name="said">
              <out:text>{if (self::sch:report) then 'report' else 'assert'}&#9;{(@id, $of)[1]}&#9;</out:text>
              <out:value-of select="own:place(.)"/>
              <out:text>{'&#9;'}</out:text>
              <out:variable name="own.words"><xsl:apply-templates select="." mode="words"/></out:variable>
              <out:value-of select="normalize-space($own.words)"/>
              <out:text>{'&#10;'}</out:text>
            </xsl:variable>
            <out:try>
              <out:choose>
                <out:when test="{@test}">
                  <xsl:if test="self::sch:report"><xsl:copy-of select="$said"/></xsl:if>
                </out:when>
                <out:otherwise>
                  <xsl:if test="self::sch:assert"><xsl:copy-of select="$said"/></xsl:if>
                </out:otherwise>
              </out:choose>
              <out:catch>
                <out:text>failed&#9;{(@id, $of)[1]}&#9;</out:text>
                <out:value-of select="own:place(.)"/>
                <out:text>{'&#9;&#10;'}</out:text>
              </out:catch>
            </out:try>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <out:apply-templates select="@* | node()" mode="#current"/>
    </out:template>
  </xsl:template>

  <xsl:function name="own:bound" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:namespace name="own" select="'urn:own'"/>
    <xsl:for-each select="in-scope-prefixes($element)[not(. = ('', 'xml', 'xs', 'own'))]">
      <xsl:if test="not($all/self::sch:ns/@prefix = .)">
        <xsl:namespace name="{.}" select="namespace-uri-for-prefix(., $element)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="sch:let">
    <out:variable name="{@name}">
      <xsl:sequence select="own:bound(.)"/>
      <xsl:copy-of select="@as"/>
      <xsl:attribute name="select" select="@value"/>
    </out:variable>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" mode="words">
    <xsl:apply-templates mode="words"/>
    <xsl:for-each select="tokenize(@diagnostics, '\s+')[. != '']">
      <out:text>{' '}</out:text>
      <xsl:apply-templates select="$all/self::sch:diagnostic[@id = current()]/node()" mode="words"/>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="sch:value-of" mode="words"><out:value-of select="{@select}"/></xsl:template>
  <xsl:template match="sch:name" mode="words"><out:value-of select="{(@path, 'name(.)')[1]}"/></xsl:template>
  <xsl:template match="text()" mode="words"><out:text>{.}</out:text></xsl:template>

  <xsl:variable name="place" as="xs:string">
    string-join(for $o in $n/ancestor-or-self::node() return
      if ($o instance of element()) then '/' || name($o) || '[' || (1 + count($o/preceding-sibling::*[name() = name($o)])) || ']'
      else if ($o instance of attribute()) then '/@' || name($o)
      else if ($o instance of text()) then '/text()[' || (1 + count($o/preceding-sibling::text())) || ']'
      else if ($o instance of comment()) then '/comment()[' || (1 + count($o/preceding-sibling::comment())) || ']'
      else if ($o instance of processing-instruction()) then '/processing-instruction()[' || (1 + count($o/preceding-sibling::processing-instruction())) || ']'
      else if (empty(($n except $o))) then '/' else '')
  </xsl:variable>
</xsl:stylesheet>
