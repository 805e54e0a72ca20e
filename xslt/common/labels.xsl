<?xml version="1.0" encoding="UTF-8"?>
<!-- What the edition says to its readers: out of labels.xml, in the language of the edition. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tw="urn:teiwright">

  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:variable name="tw:labels" as="document-node()" select="doc('../labels.xml')"/>
  <xsl:key name="tw:label" match="tw:label" use="@key"/>

  <!-- The word for a key; empty where no language has one. -->
  <xsl:function name="tw:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="found" as="element(tw:label)*" select="key('tw:label', $key, $tw:labels)"/>
    <xsl:variable name="primary" as="xs:string" select="tokenize($language, '-')[1]"/>
    <xsl:sequence select="string(($found[../@code = $primary], $found[../@code = 'en'])[1])"/>
  </xsl:function>

  <!-- The word for a key, or else what is given. -->
  <xsl:function name="tw:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="otherwise" as="xs:string"/>
    <xsl:sequence select="(tw:label($key)[. ne ''], $otherwise)[1]"/>
  </xsl:function>
</xsl:stylesheet>
