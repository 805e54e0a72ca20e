<?xml version="1.0" encoding="UTF-8"?>
<!-- MathML within formulae: the elements and attributes that only set a formula; of others the text stays. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:m="http://www.w3.org/1998/Math/MathML"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:tw="urn:teiwright">

  <xsl:template match="m:*[contains($tw:formula-names, ' ' || local-name() || ' ')]" mode="tw:render" as="item()*">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:copy-of select="@display, @mathvariant, @stretchy, @fence, @separator, @displaystyle, @scriptlevel, @linethickness, @width, @notation, @accent, @columnspan, @rowspan, @form"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:element>
  </xsl:template>
  <xsl:variable name="tw:formula-names" as="xs:string" select="' math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mstyle mpadded mphantom merror menclose mfenced '"/>
</xsl:stylesheet>
