<?xml version="1.0" encoding="UTF-8"?>
<!-- The module core: elements that any text may hold. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tw="urn:teiwright">

  <xsl:template match="tei:p | tei:ab" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:has-block(.)) then 'div' else 'p'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A heading ranks by the divisions around it; of a list or table it is only a line above. -->
  <xsl:template match="tei:head" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:is-block(..) and not(parent::tei:p or parent::tei:ab)) then 'div' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:div/tei:head | tei:body/tei:head | tei:front/tei:head | tei:back/tei:head" mode="tw:render" as="item()*">
    <xsl:variable name="rank" as="xs:integer" select="max((2, min((6, 1 + count(ancestor::tei:div)))))"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:has-block(.)) then 'div' else 'h' || $rank"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:hi | tei:emph" mode="tw:render" as="item()*">
    <xsl:variable name="rend" as="xs:string*" select="tokenize(@rend)"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (tw:has-block(.)) then 'div'
        else if ($rend = ('superscript', 'sup', 'super')) then 'sup'
        else if ($rend = ('subscript', 'sub')) then 'sub'
        else if (self::tei:emph) then 'em' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:quote | tei:cit" mode="tw:render" as="item()*">
    <xsl:variable name="stands-alone" as="xs:boolean" select="tw:has-block(.) or (ancestor-or-self::tei:cit[1], .)[1]/parent::*[self::tei:div or self::tei:body]"/>
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="if (self::tei:quote and $stands-alone) then 'blockquote' else tw:wrapper(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:lb" mode="tw:render" as="element(h:br)">
    <h:br/>
  </xsl:template>

  <!-- The break is marked with its number, unless the page number that follows says it already. -->
  <xsl:template match="tei:pb" mode="tw:render" as="element(h:span)">
    <h:span class="tei-pb" role="doc-pagebreak" aria-label="{normalize-space(tw:label('page-break') || ' ' || @n)}">
      <xsl:for-each select="tw:anchor(.)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
      <xsl:if test="not(following-sibling::node()[not(self::text()[not(normalize-space())])][1][self::tei:fw])">
        <h:span class="made"><xsl:value-of select="if (@n) then '[' || tw:label('page') || ' ' || @n || ']' else '|'"/></h:span>
      </xsl:if>
    </h:span>
  </xsl:template>

  <!-- What is read stands in the line; what it stands for, or stood there before, comes up beside it. -->
  <xsl:template match="tei:choice" mode="tw:render" as="element(h:span)">
    <h:span class="tei-choice" tabindex="0">
      <xsl:apply-templates mode="#current"/>
    </h:span>
  </xsl:template>
  <xsl:template match="tei:choice/text()" mode="tw:render" as="text()?"/>
  <xsl:template match="tei:choice/tei:sic | tei:choice/tei:orig | tei:choice/tei:abbr" mode="tw:render" as="element(h:span)">
    <h:span class="tei-{local-name()} aside-reading">
      <h:span class="made"><xsl:value-of select="tw:label('in-source') || ' '"/></h:span>
      <xsl:apply-templates mode="#current"/>
    </h:span>
  </xsl:template>

  <xsl:template match="tei:ref | tei:ptr" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:linked">
      <xsl:with-param name="address" select="tw:safe-address(tokenize(@target)[1])"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:ptr[not(node())]" mode="tw:render" as="element(h:a)?">
    <xsl:for-each select="tw:safe-address(tokenize(@target)[1])">
      <h:a class="tei-ptr made" href="{.}"><xsl:value-of select="."/></h:a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:email" mode="tw:render" as="element(h:a)">
    <h:a class="tei-email" href="mailto:{normalize-space()}"><xsl:apply-templates mode="#current"/></h:a>
  </xsl:template>

  <xsl:template match="tei:gap" mode="tw:render" as="element(h:span)">
    <h:span class="{tw:classes(.)}" title="{tw:gap-words(.)}">
      <xsl:choose>
        <xsl:when test="normalize-space() ne ''">
          <xsl:apply-templates mode="#current"/>
        </xsl:when>
        <xsl:otherwise>
          <h:span class="made">[…]</h:span>
        </xsl:otherwise>
      </xsl:choose>
    </h:span>
  </xsl:template>

  <!-- What is missing, why, and how much of it. -->
  <xsl:function name="tw:gap-words" as="xs:string">
    <xsl:param name="gap" as="element()"/>
    <xsl:variable name="reason" as="xs:string?" select="tokenize($gap/@reason)[1] ! tw:label('gap-' || ., .)"/>
    <xsl:variable name="extent" as="xs:string" select="normalize-space(($gap/@extent, string-join(($gap/@quantity, $gap/@unit), ' '))[1])"/>
    <xsl:sequence select="string-join((tw:label('gap'), $reason, $extent[. ne '']), ', ')"/>
  </xsl:function>

  <xsl:template match="tei:del" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'del'"/>
      <xsl:with-param name="title" select="tw:label('deleted')"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:add" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'ins'"/>
      <xsl:with-param name="title" select="tw:label('added')"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:unclear" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="title" select="tw:label('unclear')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:lg" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:address" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:addrLine" mode="tw:render" as="item()*">
    <xsl:call-template name="tw:wrap">
      <xsl:with-param name="name" select="'div'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How the encoding speaks of itself. -->
  <xsl:template match="tei:gi" mode="tw:render" as="element(h:code)">
    <h:code><xsl:value-of select="'&lt;' || normalize-space() || '&gt;'"/></h:code>
  </xsl:template>
  <xsl:template match="tei:att" mode="tw:render" as="element(h:code)">
    <h:code><xsl:value-of select="'@' || normalize-space()"/></h:code>
  </xsl:template>
  <xsl:template match="tei:val | tei:code | tei:tag | tei:ident" mode="tw:render" as="element(h:code)">
    <h:code><xsl:apply-templates mode="#current"/></h:code>
  </xsl:template>
</xsl:stylesheet>
