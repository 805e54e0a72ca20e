<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus: which reading stands in the text, and who has the others. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- The entries of the apparatus that belong to a place in the text; those of a list stand in that list. -->
  <xsl:variable name="tw:apparatus" as="element(tei:app)*" select="/*/descendant::tei:app[ancestor::tei:text][not(ancestor::tei:listApp)]"/>
  <xsl:variable name="tw:apparatus-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$tw:apparatus">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The reading in the text: the lemma, else the first that there is. -->
  <xsl:function name="tw:read" as="element()?">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="($app/tei:lem, $app/tei:rdgGrp/tei:lem, $app/tei:rdg, $app/tei:rdgGrp/tei:rdg)[1]"/>
  </xsl:function>

  <!-- The witnesses and scholars of a reading: by their sigla, else by the ids that point to them. -->
  <xsl:function name="tw:siglum-words" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="ids" as="xs:string*" select="(tokenize($reading/@wit), tokenize($reading/@source), tokenize($reading/@resp)) ! replace(., '^[^#]*#', '')"/>
    <xsl:sequence select="string-join(for $id in $ids return (id($id, root($reading))[1] ! tw:siglum-of(., $id), $id)[1], ' ')"/>
  </xsl:function>

  <xsl:function name="tw:siglum-of" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="($witness/tei:abbr[@type = 'siglum'][1] ! normalize-space(.), $witness/@n ! string(.), $id)[. ne ''][1]"/>
  </xsl:function>
</xsl:stylesheet>
