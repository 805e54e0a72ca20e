<?xml version="1.0" encoding="UTF-8"?>
<!-- What the document is, in lines above its text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:function name="tw:head-lines" as="xs:string*">
    <xsl:sequence select="tw:ruled((tw:plain($tw:title)[. ne ''], tw:label('untitled'))[1], '=')"/>
    <xsl:variable name="pairs" as="xs:string*">
      <xsl:sequence select="tw:pair(tw:label('from'), string-join(tw:correspondents('sent') ! tw:plain(.), ', '))"/>
      <xsl:sequence select="tw:pair(tw:label('to'), string-join(tw:correspondents('received') ! tw:plain(.), ', '))"/>
      <xsl:sequence select="tw:pair(tw:label('date'), tw:date-words($tw:date))"/>
      <xsl:sequence select="tw:pair(tw:label('held-at'), $tw:shelfmark)"/>
      <xsl:for-each-group select="$tw:header/tei:fileDesc/tei:titleStmt/tei:respStmt[not(tei:name/@type = 'software')]"
          group-by="tw:plain(tei:resp)">
        <xsl:sequence select="tw:pair(upper-case(substring(current-grouping-key(), 1, 1)) || substring(current-grouping-key(), 2),
            string-join(current-group()/(tei:persName | tei:orgName | tei:name) ! tw:plain(.), ', '))"/>
      </xsl:for-each-group>
      <xsl:sequence select="$tw:header/tei:revisionDesc/@status ! tw:pair(tw:label('status'), tw:label('status-' || ., .))"/>
    </xsl:variable>
    <xsl:sequence select="if (exists($pairs)) then ('', tw:columns($pairs, 0)) else ()"/>
  </xsl:function>

  <xsl:function name="tw:pair" as="xs:string*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if ($text ne '') then ($label || ':', $text) else ()"/>
  </xsl:function>
</xsl:stylesheet>
