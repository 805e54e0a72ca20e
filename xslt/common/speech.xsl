<?xml version="1.0" encoding="UTF-8"?>
<!-- Who speaks, where only a pointer says it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:function name="tw:speaker" as="xs:string?">
    <xsl:param name="speech" as="element(tei:u)"/>
    <xsl:variable name="before" as="element()?" select="$speech/preceding-sibling::*[1]"/>
    <xsl:variable name="person" as="element()?" select="tokenize($speech/@who)[1] ! id(replace(., '^[^#]*#', ''), root($speech))[1]"/>
    <xsl:if test="$speech/@who and not($before/self::tei:note/@type = 'speaker' or $before/self::tei:u/@who = $speech/@who)">
      <xsl:sequence select="(tw:plain(($person/tei:persName, $person/tei:orgName, $person/tei:name)[1])[. ne ''], replace(tokenize($speech/@who)[1], '^[^#]*#', ''))[1]"/>
    </xsl:if>
  </xsl:function>
</xsl:stylesheet>
