<?xml version="1.0" encoding="UTF-8"?>
<!-- What the edition says to its readers: out of labels.xml, in the language of the edition. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tw="urn:teiwright">

  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:variable name="tw:labels" as="document-node()" select="doc('../labels.xml')"/>
  <xsl:variable name="tw:label-language" as="xs:string" select="string(tokenize($language, '-')[1])"/>

  <!-- The word for a key; empty where no language has one. Found by its id, `en.skip`: the index of a key would be made anew for each document. -->
  <xsl:function name="tw:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="own" as="element(tw:label)?" select="id($tw:label-language || '.' || $key, $tw:labels)[@key = $key][1]"/>
    <xsl:sequence select="string(if (exists($own)) then $own else id('en.' || $key, $tw:labels)[@key = $key][1])"/>
  </xsl:function>

  <!-- The word for a key, or else what is given. -->
  <xsl:function name="tw:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="otherwise" as="xs:string"/>
    <xsl:sequence select="(tw:label($key)[. ne ''], $otherwise)[1]"/>
  </xsl:function>
</xsl:stylesheet>
