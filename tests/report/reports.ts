import { diagnostic } from "../../src/core/diagnostic.js";
import { Source } from "../../src/core/source.js";
import type { ValidatedDocument, Validation } from "../../src/core/validation.js";
import { type Report, sourcesOf, type Told, told } from "../../src/report/index.js";

const long = `<p>${"word ".repeat(60)}<bad/>${" word".repeat(60)}</p>`;
const text = `<list>\r\n\t<p>\u{10380}\u202e\u0007</p>\r\n${long}\r\n</list>\r\n`;
const source = new Source("tei/b.xml", text);
const at = (written: string) => ({ start: text.indexOf(written), end: text.indexOf(written) + written.length });

/** A document with a slip of each kind that is hard to tell. */
export const wrong: ValidatedDocument = {
  path: "tei/b.xml",
  source,
  document: undefined,
  schemas: ["schemas/archival.rng"],
  valid: false,
  diagnostics: [
    diagnostic(
      "relaxng/element-not-allowed",
      "tei/b.xml",
      "element `p` is not allowed in `list`; `item` or 2 more may stand there",
      {
        range: at("<p>"),
        xpath: "/list[1]/p[1]",
        actual: "p",
        expected: ["item", "head", "label"],
        documentation: "`p`: marks a \u202eparagraph.",
      },
    ),
    diagnostic("encode/name-ambiguous", "tei/b.xml", "a \u202emessage\u0007 with a mark of direction", {
      range: at("\u{10380}"),
    }),
    diagnostic("relaxng/element-unknown", "tei/b.xml", "element `bad` is not one that the schema knows", {
      range: at("<bad/>"),
    }),
    diagnostic("xml/not-well-formed", "tei/b.xml", "over the end of a line", { range: at("</p>\r\n</list>") }),
  ],
};
const right: ValidatedDocument = {
  ...wrong,
  path: "tei/a.xml",
  source: new Source("tei/a.xml", ""),
  valid: true,
  diagnostics: [],
};
const unread: ValidatedDocument = {
  ...wrong,
  path: "tei/c.xml",
  source: undefined,
  schemas: [],
  diagnostics: [diagnostic("xml/encoding", "tei/c.xml", "byte 0xE9 is no UTF-8")],
};

const chinese = new Source("tei/d.xml", "<p>東京 が\u3099 😀 <b/></p>\n");

/** A document that follows two schemas, both in one file, with a finding of a rule and one that is about two places. */
const twofold: ValidatedDocument = {
  ...wrong,
  path: "tei/d.xml",
  source: chinese,
  schemas: ["schemas/both.rng"],
  verdicts: [
    { schema: "schemas/both.rng", language: "relaxng", valid: true, judged: true },
    { schema: "schemas/both.rng", language: "schematron", valid: false, judged: true },
  ],
  diagnostics: [
    diagnostic("schematron/failed-assert", "tei/d.xml", "A paragraph has no b.", {
      range: { start: chinese.text.indexOf("<b/>"), end: chinese.text.indexOf("<b/>") + 4 },
      rule: "no-b",
      role: "warning",
      flag: "house",
      properties: [{ id: "count", text: "1" }],
      schema: "schemas/both.rng",
    }),
    diagnostic("tei/id-duplicate-in-corpus", "tei/d.xml", "the `xml:id` stands in `tei/b.xml` too", {
      range: { start: 0, end: 3 },
      related: [{ path: "tei/b.xml", range: at("<p>"), message: "the other one" }],
    }),
  ],
};

/** A document with findings of a project's own rules. */
const ruled: ValidatedDocument = {
  ...wrong,
  schemas: ["schemas/archival.rng", "schemas/house, rules.sch"],
  verdicts: [
    { schema: "schemas/archival.rng", language: "relaxng", valid: true, judged: true },
    { schema: "schemas/house, rules.sch", language: "schematron", valid: false, judged: true },
  ],
  diagnostics: [
    diagnostic("schematron/failed-assert", "tei/b.xml", "a list has items", {
      range: at("<list>"),
      xpath: "/list[1]",
      rule: "list-\u202eitems",
      role: "error",
      flag: "structure",
      properties: [{ id: "count", text: "0" }],
      schema: "schemas/house, rules.sch",
    }),
    diagnostic("schematron/failed-assert", "tei/b.xml", "no paragraph", { range: at("<p>"), rule: "no-p" }),
  ],
};

/** Validations that are told in tests. */
export const CASES: Readonly<Record<string, Validation>> = {
  rules: { documents: [ruled], diagnostics: [], sources: new Map() },
  clean: { documents: [right], diagnostics: [], sources: new Map() },
  mixed: { documents: [right, wrong, unread], diagnostics: [], sources: new Map() },
  twofold: { documents: [wrong, twofold], diagnostics: [], sources: new Map() },
  nothing: {
    documents: [],
    diagnostics: [diagnostic("config/no-documents", ".", "no document matches")],
    sources: new Map(),
  },
  schema: {
    documents: [{ ...right, valid: false }],
    diagnostics: [
      diagnostic("relaxng/schema-unusable", "s.rng", "the schema is no schema", { range: { start: 4, end: 7 } }),
    ],
    sources: new Map([["s.rng", new Source("s.rng", "<a>\n<b/></a>")]]),
  },
};

/** What a reporter is given for a validation. */
export function reportOf(
  validation: Validation | undefined,
  {
    version = "1.2.3",
    durationMs = 41.3,
    ...changes
  }: Partial<Report> & Partial<Pick<Told, "version" | "durationMs">> = {},
): Report {
  if (!validation) throw new Error("there is no such case");
  return {
    told: told(validation, { version, durationMs }),
    sourceOf: sourcesOf(validation),
    pageOf: () => undefined,
    folder: ".",
    colour: false,
    quiet: false,
    ...changes,
  };
}

/** Whatever a format could stumble over: in paths, messages, texts and the names that are expected. */
const NASTY = [
  "]]> <![CDATA[ --> <!-- &amp; &#0; <script>alert(1)</script> <img src=x onerror=alert(2)>",
  "100% of: this, that; %0A %25 ::error::",
  "over\r\ntwo\nlines\tand a tab",
  "\u0000\u0001\u000b\u001f\u007f\u0085\u2028\u202e\ufffe\uffff\ufeff",
  "half a character: \ud800 and \udc00, and a whole one: \u{10380}",
  "`code` and ` alone | pipe | *star* _under_ [link](http://example.org) @name #1 {0} \\",
];

/** A validation of such documents. */
export function nasty(): Validation {
  const paths = [
    "tei/<img src=x onerror=alert(1)>\"'&.xml",
    "tei/lettres à Zürich/50 %, a:b#c?d.xml",
    "tei/\u0007\ud800\n.xml",
    "../outside/a.xml",
  ].sort();
  const documents = paths.map((path): ValidatedDocument => {
    const document = new Source(path, NASTY.join("\n"));
    const diagnostics = NASTY.map((each, i) =>
      diagnostic(i % 3 === 0 ? "relaxng/invalid" : i % 3 === 1 ? "publish/id-taken" : "publish/message", path, each, {
        range: { start: document.text.indexOf(each), end: document.text.indexOf(each) + each.length },
        xpath: "/TEI[1]/text[1]",
        actual: each,
        expected: NASTY,
        rule: each,
        schema: each,
        documentation: each,
        related: [{ path: each, message: each }],
      }),
    );
    return { path, source: document, document: undefined, schemas: ["a b.rng"], valid: false, diagnostics };
  });
  const top = NASTY.map((each) => diagnostic("config/no-file", each, each));
  return { documents, diagnostics: top, sources: new Map() };
}
