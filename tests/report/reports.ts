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

/** Validations that are told in tests. */
export const CASES: Readonly<Record<string, Validation>> = {
  clean: { documents: [right], diagnostics: [], sources: new Map() },
  mixed: { documents: [right, wrong, unread], diagnostics: [], sources: new Map() },
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
