import type { Adoption, NamedSchema, OtherKind, PointerHabit, Tally } from "../core/adoption.js";
import { escapeInvisible } from "./escape.js";
import { counted } from "./summary.js";

/** What is told of the taking in of a folder. */
export interface AdoptionReport {
  readonly version: string;
  readonly adoption: Adoption;
  readonly state: "written" | "kept" | "shown";
  readonly file: string;
}

/** The report for programs. */
export function adoptionJson({ version, adoption, state, file }: AdoptionReport): string {
  const told = { version: 1, tool: { name: "teiwright", version }, configuration: { file, state }, ...adoption };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}

/** The report for people: a section for each thing that was looked at, and at the end what to do. */
export function adoptionText({ adoption, state, file }: AdoptionReport): string {
  const { documents, files, authority, others, validity, advice, ids } = adoption;
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      "Documents",
      [
        `${counted(documents.length, "TEI document")} among ${counted(files, "file")}: ${tally(adoption.kinds)}`,
        ...authority.map(
          ({ path, entries }) => `authority file ${path}: ${entries} ${entries === 1 ? "entry" : "entries"}`,
        ),
        ...KINDS.flatMap(({ is, words }) => {
          const paths = others.filter((each) => each.is === is).map(({ path }) => path);
          return paths.length > 0 ? [`left out, ${words}: ${some(paths)}`] : [];
        }),
      ],
    ],
    ["Schemas", schemaLines(adoption)],
    ["Encodings", [tally(adoption.encodings)]],
    ["Languages", [tally(adoption.languages, "none is said", 12)]],
    [
      "Ids",
      [
        ids.total === 0
          ? "no element has an xml:id"
          : `${counted(ids.total, "xml:id")} in ${counted(ids.documents, "document")}${ids.repeated > 0 ? `, ${ids.repeated} repeated within a document` : ""}; ${sharedWords(adoption)}`,
      ],
    ],
    ["Pointers", adoption.pointers.length === 0 ? ["none"] : adoption.pointers.slice(0, 12).map(pointerLine)],
    ["Elements", [`${adoption.elements.length} different; ${tally(adoption.elements, "none", 15)}`]],
    [
      "Validity",
      [
        `${validity.valid} valid, ${validity.invalid} not valid${validity.unjudged > 0 ? `, ${validity.unjudged} checked against no schema` : ""}`,
        ...validity.codes.slice(0, 8).map(({ name, count }) => `${count} × ${name}`),
      ],
    ],
    ...(advice.length > 0 ? ([["What you may want to do", advice]] as const) : []),
  ];
  const text = sections
    .map(([heading, lines]) => `${heading}\n${lines.map((each) => `  ${each}\n`).join("")}`)
    .join("\n");
  const end = {
    written: `wrote ${file}; \`teiwright validate\` checks the documents, \`teiwright build\` makes the edition`,
    kept: `${file} was there and is kept; nothing was written`,
    shown: `this would be ${file}:\n${JSON.stringify(adoption.config, undefined, 2)}`,
  } as const;
  return `${escapeInvisible(text)}\n${escapeInvisible(end[state])}\n`;
}

const KINDS: readonly { readonly is: OtherKind; readonly words: string }[] = [
  { is: "odd", words: "customisations of TEI" },
  { is: "p4", words: "TEI P4, or TEI without its namespace" },
  { is: "part", words: "parts of TEI that are no documents" },
  { is: "records", words: "records of OAI-PMH" },
  { is: "other", words: "XML that is not TEI" },
  { is: "unreadable", words: "not readable as XML" },
];

function schemaLines({ schemas }: Adoption): readonly string[] {
  const unused = schemas.files.filter((each) => each.documents === 0).map((each) => each.path);
  return [
    ...schemas.named.map(namedLine),
    ...(schemas.unnamed > 0 ? [`${counted(schemas.unnamed, "document")} without an xml-model for a grammar`] : []),
    ...schemas.files
      .filter((each) => each.documents > 0)
      .map(({ path, documents }) => `${path} is used for ${counted(documents, "document")}`),
    ...(unused.length > 0 ? [`in the folder and not used: ${some(unused)}`] : []),
  ];
}

function namedLine({ href, by, language, documents, state, file }: NamedSchema): string {
  const end = {
    there: file === undefined || file === href ? "is there" : `is ${file}`,
    pinned: `is the schema named ${file}`,
    found: `is taken to be ${file}`,
    replaced: `is not here; ${file} is used instead`,
    missing: "is not here",
    "not-followed": "is not followed",
  } as const;
  const what =
    by === "xml-model" ? `xml-model (${LANGUAGES[language]})` : by === "DOCTYPE" ? "DOCTYPE" : "xsi:schemaLocation";
  return `${what} ${href} in ${counted(documents, "document")}: ${end[state]}`;
}

const LANGUAGES = {
  relaxng: "RELAX NG",
  schematron: "Schematron",
  xsd: "XML Schema",
  dtd: "DTD",
  odd: "ODD",
  other: "another language",
} as const;

function sharedWords({ ids, config }: Adoption): string {
  if (ids.shared === 0) {
    const all = ids.documents > 1 ? "none stands in two documents" : "all in one document";
    return config.ids === "global" ? `${all}, so they must stay unique in the whole corpus` : all;
  }
  return `${ids.shared} stand in several documents (such as ${ids.examples.slice(0, 3).join(", ")}), so they are unique in a document only`;
}

function pointerLine({ scheme, count, documents, example, declared }: PointerHabit): string {
  const said =
    declared === undefined
      ? ""
      : {
          document: "; declared",
          "other-file": "; declared in another file",
          nowhere: "; no prefixDef says what it means",
        }[declared];
  return `${scheme.padEnd(8)} ${count} in ${counted(documents, "document")}, such as ${cut(example)}${said}`;
}

function tally(all: readonly Tally[], none = "none", most = 8): string {
  if (all.length === 0) return none;
  const shown = all.slice(0, most).map(({ name, count }) => `${cut(name)} (${count})`);
  return [...shown, ...(all.length > most ? [`${all.length - most} more`] : [])].join(", ");
}

function some(paths: readonly string[], most = 4): string {
  return [...paths.slice(0, most), ...(paths.length > most ? [`${paths.length - most} more`] : [])].join(", ");
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
