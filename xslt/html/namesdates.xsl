<?xml version="1.0" encoding="UTF-8"?>
<!-- The module namesdates: names lead to the index of names, dates say which day they mean. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="*[@ref][tw:is-name(.)]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:linked">
      <xsl:with-param name="address" select="tw:name-address(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What a value alone says is shown by it. -->
  <xsl:template match="tei:sex[not(node())] | tei:gender[not(node())] | tei:age[not(node())] | tei:langKnown[not(node())] | tei:birth[not(node())] | tei:death[not(node())]" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:mark">
      <xsl:with-param name="words" select="(tw:date-values(.)[. ne ''], @value, @tag, '')[1]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The entry of a name in the index; for one that has none there, its page in an authority file on the web. -->
  <xsl:function name="tw:name-address" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="page" as="xs:string?" select="(tw:entries($name) ! tw:entry-page(.))[1]"/>
    <xsl:sequence select="if (exists($page)) then $page
        else tokenize($name/@ref)[matches(., '^https?://')][1]"/>
  </xsl:function>

  <!--
    An element as a link, if there is somewhere to lead to. HTML allows no link in a link, so an element that holds further
    links becomes a span in which the stretches between those are linked: every word leads to the innermost thing it is
    part of.
  -->
  <xsl:template name="tw:linked" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:choose>
      <xsl:when test="empty($address)">
        <xsl:call-template name="tw:wrap"/>
      </xsl:when>
      <xsl:when test="node() ! tw:has-link(.) = true()">
        <xsl:element name="h:{tw:wrapper(.)}">
          <xsl:call-template name="tw:attributes"/>
          <xsl:for-each-group select="node()" group-adjacent="tw:has-link(.) or not(normalize-space())">
            <xsl:choose>
              <xsl:when test="current-grouping-key()">
                <xsl:apply-templates select="current-group()" mode="tw:render"/>
              </xsl:when>
              <xsl:otherwise>
                <h:a href="{$address}">
                  <xsl:apply-templates select="current-group()" mode="tw:render"/>
                </h:a>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:for-each-group>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <h:a href="{$address}">
          <xsl:call-template name="tw:attributes"/>
          <xsl:apply-templates mode="tw:render"/>
        </h:a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether a node is, or holds, what becomes a link. -->
  <xsl:function name="tw:has-link" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/descendant-or-self::*[
        self::tei:ref or self::tei:ptr or self::tei:note or self::tei:email or self::tei:graphic or self::tei:media or self::tei:app
        or self::tei:pb[@facs] or self::tei:idno[matches(., '^\s*https?:')] or (exists(@ref) and tw:is-name(.) and exists(tw:name-address(.)))])"/>
  </xsl:function>

  <xsl:template match="tei:date | tei:time" mode="tw:render" as="item()*">
    <xsl:variable name="value" as="xs:string?" select="string((@when, @when-iso)[1])[tw:is-html-date(.)]"/>
    <xsl:element name="h:{if (exists(*) and tw:has-block(.)) then 'div' else if (exists($value)) then 'time' else 'span'}">
      <xsl:call-template name="tw:attributes"/>
      <xsl:if test="self::tei:date">
        <xsl:call-template name="tw:place"/>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="exists($value) and not(exists(*) and tw:has-block(.))">
          <xsl:attribute name="datetime" select="$value"/>
        </xsl:when>
        <xsl:when test="tw:date-values(.) ne ''">
          <xsl:attribute name="title" select="tw:date-values(.)"/>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(node())">
        <h:span class="made"><xsl:value-of select="tw:date-values(.)"/></h:span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- HTML's dates are fewer than TEI's: no year before 1, no day without its month. -->
  <xsl:function name="tw:is-html-date" as="xs:boolean">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="matches($value, '^[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?(Z|[+\-][0-9]{2}:[0-9]{2})?)?)?)?$')"/>
  </xsl:function>

  <!-- What is shown as it is, as a phrase or a block: the style of the page says how. -->
  <xsl:variable name="tw:plain-namesdates" as="xs:string" select="'
      persName orgName placeName surname forename roleName addName genName nameLink persPronouns geogName geogFeat settlement district region country
      bloc offset eventName objectName repository institution birth death sex gender age faith nationality occupation residence education floruit
      socecStatus langKnowledge langKnown affiliation state trait population climate terrain persona location origDate origPlace geo'"/>
</xsl:stylesheet>
