const letter = (n: number, title: string, body: string, more = ""): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt>
<publicationStmt><publisher>The Office</publisher><date when="2026">2026</date><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability></publicationStmt><sourceDesc><p>A letter.</p></sourceDesc></fileDesc>
<profileDesc><creation><date when="190${n}-05-0${n}">${n} May 190${n}</date></creation><correspDesc><correspAction type="sent"><persName ref="../authority/persons.xml#kask">Anna Kask</persName></correspAction>
<correspAction type="received"><persName ref="../authority/persons.xml#berg">Otto Berg</persName></correspAction></correspDesc></profileDesc></teiHeader>
<text${more}><body>${body}</body></text></TEI>`;

/** A small edition with what pages find hard: notes in the margin, right to left, long words, what would like to be a script. */
export const FILES: Readonly<Record<string, string>> = {
  "teiwright.config.json": JSON.stringify({
    documents: ["tei/*.xml"],
    authority: ["authority/*.xml"],
    schema: "any.rng",
    edition: {
      title: "Letters of Kask",
      description: "A few letters.",
      pages: "pages/*.md",
      css: "own.css",
      labels: "labels.xml",
    },
    exchange: { url: "https://letters.example.org/" },
  }),
  "any.rng":
    `<element xmlns="http://relaxng.org/ns/structure/1.0"><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>`.replace(
      /^.*$/s,
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>',
    ),
  "own.css": ".site-title { letter-spacing: 0.01em; }\n",
  "labels.xml":
    '<labels xmlns="urn:teiwright"><language code="en"><label key="chronology">Through the years</label></language></labels>',
  "pages/guide.md":
    "# How to read\n\nSee [the letters](index.html). <script>alert(1)</script> [bad](javascript:alert(1))\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
  "authority/persons.xml": `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Persons</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
<standOff><listPerson><person xml:id="kask"><persName><forename>Anna</forename> <surname>Kask</surname></persName><birth when="1870"/><idno>https://d-nb.info/gnd/1</idno></person>
<person xml:id="berg"><persName><forename>Otto</forename> <surname>Berg</surname></persName></person></listPerson></standOff></TEI>`,
  "tei/a.xml": letter(
    1,
    "First letter",
    `<div><head>Opening</head><p>Dear <persName ref="../authority/persons.xml#berg">Berg</persName>, the <choice><sic>hous</sic><corr>house</corr></choice> by the sea is sold.<note place="margin">In pencil.</note> We saw the lighthouse on <date when="1901-04-30">the last of April</date>.</p></div>
<div><head>News</head><p>${"Nothing else has come to pass in these long and quiet weeks. ".repeat(12)}</p></div><div><head>Farewell</head><p>Yours, Kask</p></div>`,
  ),
  "tei/b.xml": letter(
    2,
    "Second letter &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    `<p>The lighthouse keeper wrote: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and &lt;img src=x onerror=alert(1)&gt;. <ref target="javascript:alert(1)">here</ref></p>`,
  ),
  "tei/c.xml": letter(
    3,
    "Third letter",
    '<p xml:lang="ar">كتبت إليك من دمشق في الربيع.</p><p>And an English line.</p>',
    ' xml:lang="ar"',
  ),
  "tei/d.xml": letter(
    4,
    "Fourth letter",
    `<p>The <choice><orig>hous</orig><reg>house</reg></choice> of <choice><abbr>St.</abbr><expan>Saint</expan></choice> Olav was unfin<lb break="no"/>ished,<note place="bottom">So the deed of 1880.</note> wrote <persName ref="../authority/persons.xml#berg">Berg</persName>.</p>`,
  ),
};
