<?xml version="1.0" encoding="UTF-8"?>
<!-- How a document is cited: in words, and in the forms that programs for bibliographies read. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template name="tw:cite" as="element(h:section)?">
    <xsl:if test="exists($tw:edition/tw:citation)">
      <h:section class="cite" aria-labelledby="tw-cite">
        <h:h2 id="tw-cite"><xsl:value-of select="tw:label('cite')"/></h:h2>
        <h:p class="cited">
          <xsl:value-of select="string-join((tw:page-title(), tw:date-words($tw:date))[. ne ''], ', ') || '. '"/>
          <xsl:value-of select="tw:label('in-edition') || ' '"/>
          <h:cite><xsl:value-of select="$edition-title"/></h:cite>
          <xsl:value-of select="$publisher[. ne ''] ! (', ' || .)"/>
          <xsl:text>.</xsl:text>
          <xsl:for-each select="$tw:edition/@canonical[. ne '']">
            <xsl:text> </xsl:text>
            <h:a href="{.}"><xsl:value-of select="."/></h:a>
          </xsl:for-each>
        </h:p>
        <xsl:for-each select="$tw:edition/tw:citation">
          <h:details>
            <h:summary><xsl:value-of select="tw:citation-form(@path)"/></h:summary>
            <h:pre tabindex="0"><h:code><xsl:value-of select="translate(., '&#13;', '')"/></h:code></h:pre>
            <h:p><h:a href="{@path}" download=""><xsl:value-of select="tw:label('download') || ' (' || tw:citation-form(@path) || ')'"/></h:a></h:p>
          </h:details>
        </xsl:for-each>
      </h:section>
    </xsl:if>
  </xsl:template>

  <!-- The name of a form, by the suffix of the file. -->
  <xsl:function name="tw:citation-form" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="if (ends-with($path, '.bib')) then 'BibTeX' else if (ends-with($path, '.ris')) then 'RIS' else 'CSL-JSON'"/>
  </xsl:function>
</xsl:stylesheet>
