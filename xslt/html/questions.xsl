<?xml version="1.0" encoding="UTF-8"?>
<!-- What is still open: notes that ask an editor for something, and proposals that nobody has confirmed. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:variable name="tw:to-dos" as="element(tei:note)*" select="/*/descendant::tei:note[@type = 'todo']"/>
  <!-- What only the encoder vouches for: certain or not, a person has to say so. -->
  <xsl:variable name="tw:proposals" as="element()*"
      select="/*/descendant::*[@cert][not(self::tei:certainty)][@resp = '#encoder' or @cert = ('low', 'medium')][not(ancestor::tei:note[@type = 'todo'])]"/>
  <xsl:key name="tw:certainty" match="tei:certainty" use="tw:ids(@target)"/>

  <xsl:template name="tw:questions" as="item()*">
    <xsl:if test="exists(($tw:to-dos, $tw:proposals))">
      <h:section class="questions" aria-labelledby="tw-questions">
        <h:h3 id="tw-questions"><xsl:value-of select="tw:label('open-questions')"/></h:h3>
        <h:p class="why"><xsl:value-of select="tw:label('open-questions-why')"/></h:p>
        <xsl:where-populated>
          <h:ul class="to-dos">
            <xsl:for-each select="$tw:to-dos">
              <h:li>
                <xsl:for-each select="tw:subject(.)">
                  <h:span class="subject"><xsl:value-of select=". || ': '"/></h:span>
                </xsl:for-each>
                <xsl:value-of select="tw:plain(node())"/>
              </h:li>
            </xsl:for-each>
          </h:ul>
        </xsl:where-populated>
        <xsl:if test="exists($tw:proposals)">
          <h:div class="table-frame" tabindex="0" role="region" aria-labelledby="tw-questions">
            <h:table class="proposals">
              <h:thead>
                <h:tr>
                  <h:th scope="col"><xsl:value-of select="tw:label('proposed')"/></h:th>
                  <h:th scope="col"><xsl:value-of select="tw:label('certainty')"/></h:th>
                </h:tr>
              </h:thead>
              <h:tbody>
                <xsl:apply-templates select="$tw:proposals" mode="tw:proposal"/>
              </h:tbody>
            </h:table>
          </h:div>
        </xsl:if>
      </h:section>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="tw:proposal" on-no-match="shallow-skip"/>
  <xsl:template match="*" mode="tw:proposal" as="item()*">
    <h:tr>
      <h:td>
        <h:span class="subject">
          <xsl:value-of select="string-join((tw:subject(.), tw:label('what-' || local-name(), local-name())), ', ') || ': '"/>
        </h:span>
        <xsl:value-of select="tw:proposal(.)"/>
        <xsl:for-each select="tw:reasons(.)">
          <h:span class="reason"><xsl:value-of select="."/></h:span>
        </xsl:for-each>
      </h:td>
      <h:td class="cert-{@cert}"><xsl:value-of select="tw:label('cert-' || @cert, @cert)"/></h:td>
    </h:tr>
  </xsl:template>

  <!-- What is proposed, in words, and for dates in numbers too. -->
  <xsl:function name="tw:proposal" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="instead" as="xs:string*" select="$element/self::tei:corr/../tei:sic ! (tw:label('instead-of') || ' ' || tw:plain(.))"/>
    <xsl:variable name="words" as="xs:string?" select="tw:plain($element/node())[. ne '']"/>
    <xsl:variable name="values" as="xs:string?" select="tw:date-values($element)[. ne '']"/>
    <xsl:variable name="extent" as="xs:string?" select="string-join($instead)[. ne '']"/>
    <xsl:sequence select="string-join(($words, $extent, $values ! ('(' || . || ')')), ' ')"/>
  </xsl:function>

  <!-- Whom or what an element is about: the main name of the entry it stands in. -->
  <xsl:function name="tw:subject" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="entry" as="element()?" select="$element/ancestor::*[self::tei:person or self::tei:org or self::tei:place or self::tei:event][1]"/>
    <xsl:variable name="main" as="element()?" select="$entry/(tei:persName | tei:orgName | tei:placeName | tei:label)[1]"/>
    <xsl:sequence select="tw:plain($main[not(. is $element)])[. ne '']"/>
  </xsl:function>

  <xsl:function name="tw:reasons" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@xml:id/key('tw:certainty', .)/tei:desc ! tw:plain(.)"/>
  </xsl:function>
</xsl:stylesheet>
