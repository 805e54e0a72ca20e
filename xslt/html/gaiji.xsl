<?xml version="1.0" encoding="UTF-8"?>
<!-- The module gaiji: characters that have no code, or not one that says enough. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <!-- What stands in g; else the character that its description gives, the plainest first; else its name. -->
  <xsl:template match="tei:g" mode="tw:render" as="item()*">
    <xsl:variable name="described" as="element()?" select="tokenize(@ref)[1] ! id(replace(., '^[^#]*#', ''), root(current()))[1]"/>
    <h:span>
      <xsl:call-template name="tw:attributes">
        <xsl:with-param name="anchored" select="false()" tunnel="yes"/>
      </xsl:call-template>
      <xsl:for-each select="tw:plain(($described/(tei:glyphName, tei:charName, tei:localProp[@name = 'Name'], tei:localProp[@name = 'name'], tei:desc))[1])[. ne '']">
        <xsl:attribute name="title" select="."/>
      </xsl:for-each>
      <xsl:apply-templates mode="#current"/>
      <xsl:if test="not(node())">
        <h:span class="made"><xsl:value-of select="tw:character(., $described)"/></h:span>
      </xsl:if>
    </h:span>
  </xsl:template>

  <!-- Where a line of a printed book ended inside a word, with a hyphen or without: seen only together with the lines. -->
  <xsl:template match="tei:g[@ref = ('char:EOLhyphen', 'char:EOLunhyphen')]" mode="tw:render" as="item()*" priority="1">
    <xsl:if test="@ref = 'char:EOLhyphen'">
      <h:span class="source-hyphen made">-</h:span>
    </xsl:if>
  </xsl:template>

  <xsl:function name="tw:character" as="xs:string">
    <xsl:param name="g" as="element(tei:g)"/>
    <xsl:param name="described" as="element()?"/>
    <xsl:variable name="mappings" as="element(tei:mapping)*" select="$described/tei:mapping[normalize-space() and not(matches(., '^U\+|^[0-9A-F]{4,5}$'))]"/>
    <xsl:sequence select="(
        normalize-space(($mappings[@type = ('Unicode', 'unicode', 'composed')], $mappings[@type = ('simplified', 'normalized', 'standardized', 'standard', 'plain')], $mappings[not(@type = 'PUA')], $mappings)[1])[. ne ''],
        replace($g/@ref, '^[^#:]*[#:]', '')[. ne ''] ! ('{' || . || '}'),
        '�')[1]"/>
  </xsl:function>
</xsl:stylesheet>
