/** The places of a small letter where a test may put something else. */
export interface Parts {
  readonly language?: string;
  readonly title?: string;
  readonly source?: string;
  readonly encoding?: string;
  readonly profile?: string;
  readonly revision?: string;
  readonly entities?: string;
  readonly images?: string;
  readonly div?: string;
  readonly body?: string;
}

/** A small letter that meets the grammar and every rule, with some of its parts replaced. */
export function letter(parts: Parts = {}): string {
  const part = { ...PARTS, ...parts };
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" ${part.language}>
  <teiHeader>
    <fileDesc>
      <titleStmt>
        ${part.title}
        <respStmt xml:id="editor"><resp>edited by</resp><persName>A. Editor</persName></respStmt>
        <respStmt xml:id="encoder"><resp>encoded by</resp><name type="software">a program</name></respStmt>
      </titleStmt>
      <publicationStmt><publisher>Sample Archive</publisher></publicationStmt>
      <sourceDesc>${part.source}</sourceDesc>
    </fileDesc>
    ${part.encoding}
    <profileDesc>${part.profile}</profileDesc>
    ${part.revision}
  </teiHeader>
  ${part.images}
  <standOff>${part.entities}</standOff>
  <text>
    <body>
      <div ${part.div}>${part.body}</div>
    </body>
  </text>
</TEI>
`;
}

/** The parts of the letter when a test does not say otherwise. */
export const PARTS: Required<Parts> = {
  language: 'xml:lang="en"',
  title: '<title type="main">A letter</title>',
  source: "<p>A typescript.</p>",
  encoding: `<encodingDesc>
      <classDecl>
        <taxonomy xml:id="kinds"><category xml:id="kind-letter"><catDesc>Letter</catDesc></category></taxonomy>
      </classDecl>
    </encodingDesc>`,
  profile: `
      <creation><date when="1955-04-19">19 April 1955</date></creation>
      <langUsage><language ident="en">English</language></langUsage>
      <correspDesc>
        <correspAction type="sent">
          <persName ref="#kozlov">I. Kozlov</persName>
          <date when="1955-04-19">19 April 1955</date>
        </correspAction>
      </correspDesc>
      <handNotes><handNote xml:id="hand">A pencil.</handNote></handNotes>
    `,
  revision: '<revisionDesc status="draft"><change>Begun.</change></revisionDesc>',
  entities: `
    <listPerson><person xml:id="kozlov"><persName>I. Kozlov</persName></person></listPerson>
    <listOrg><org xml:id="ministry"><orgName>Ministry</orgName></org></listOrg>
    <listPlace><place xml:id="baku"><placeName>Baku</placeName></place></listPlace>
    <listEvent><event xml:id="congress"><label>Congress</label></event></listEvent>
  `,
  images: '<facsimile><surface xml:id="side"><graphic url="1.png"/></surface></facsimile>',
  div: 'type="letter"',
  body: '<p xml:id="first">Text.</p>',
};
