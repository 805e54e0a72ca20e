<?xml version="1.0" encoding="UTF-8"?>
<!-- Languages: which way they are written, and how they quote. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <!-- The language of an element, as it or what it stands in says. -->
  <xsl:function name="tw:language" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
  </xsl:function>

  <!-- Whether a language is written from right to left; its script, where it is named, decides. -->
  <xsl:function name="tw:is-rtl" as="xs:boolean">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="matches($language, '-(Arab|Aran|Hebr|Syr[cejn]|Thaa|Nkoo|Mand|Samr|Adlm|Rohg|Phnx|Avst)(-|$)', 'i')
        or (matches($language, '^(ar|ara|arc|arz|ary|apc|he|heb|iw|yi|yid|ji|fa|fas|per|prs|pes|ur|urd|ps|pus|sd|snd|ug|uig|ckb|syr|syc|dv|div|nqo|ota|jrb|jpr|lad|pal|phn|sam)(-|$)', 'i')
            and not(matches($language, '-[a-z]{4}(-|$)', 'i')))"/>
  </xsl:function>

  <!-- What an element must say of its direction: nothing, where it is that of what it stands in. -->
  <xsl:function name="tw:direction" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="own" as="xs:boolean" select="tw:is-rtl($element/@xml:lang)"/>
    <xsl:variable name="outer" as="attribute()?" select="$element/ancestor::*[@xml:lang][1]/@xml:lang"/>
    <xsl:sequence select="if ($own) then 'rtl' else if ($outer ! tw:is-rtl(.)) then 'ltr' else ()"/>
  </xsl:function>

  <!-- The marks around a quotation, the opening one first. -->
  <xsl:function name="tw:quotation-marks" as="xs:string+">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="primary" as="xs:string" select="(tokenize($language, '-'), '')[1]"/>
    <xsl:choose>
      <xsl:when test="$primary = ('de', 'deu', 'ger', 'cs', 'ces', 'sk', 'sl', 'slv', 'hr', 'sr', 'srp', 'et', 'est', 'lt', 'lv', 'is', 'bg', 'ka', 'nds')"><xsl:sequence select="'„', '“'"/></xsl:when>
      <xsl:when test="$primary = ('fr', 'fra', 'fre')"><xsl:sequence select="'«&#xA0;', '&#xA0;»'"/></xsl:when>
      <xsl:when test="$primary = ('ru', 'rus', 'uk', 'ukr', 'be', 'it', 'ita', 'es', 'spa', 'pt', 'por', 'ca', 'el', 'ell', 'hy', 'ar', 'ara', 'fa', 'fas', 'per', 'ur', 'ps', 'no', 'nb', 'nn')"><xsl:sequence select="'«', '»'"/></xsl:when>
      <xsl:when test="$primary = ('pl', 'pol', 'hu', 'hun', 'ro', 'ron', 'nl', 'yi', 'yid')"><xsl:sequence select="'„', '”'"/></xsl:when>
      <xsl:when test="$primary = ('sv', 'swe', 'fi', 'fin')"><xsl:sequence select="'”', '”'"/></xsl:when>
      <xsl:when test="$primary = ('zh', 'zho', 'chi', 'lzh', 'ja', 'jpn')"><xsl:sequence select="'「', '」'"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="'“', '”'"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether the marks of quotations are to be set: where the transcription has none, neither in them nor around them. -->
  <xsl:function name="tw:lacks-marks" as="xs:boolean">
    <xsl:param name="quotation" as="element()"/>
    <xsl:sequence select="not($tw:keeps-marks) and not(matches($quotation, '^\s*' || $tw:mark))
        and not(matches(string($quotation/preceding-sibling::node()[1]/self::text()), $tw:mark || '$'))"/>
  </xsl:function>
  <xsl:variable name="tw:mark" as="xs:string" select="'[&#34;''“”„‟‘’‚‛«»‹›「」『』《》〈〉〝〞]'"/>
  <!-- The encoding may say that it has left the marks of its source in the text. -->
  <xsl:variable name="tw:keeps-marks" as="xs:boolean" select="exists(/*/tei:teiHeader/tei:encodingDesc/tei:editorialDecl/tei:quotation[@marks = ('all', 'some')])"/>
</xsl:stylesheet>
