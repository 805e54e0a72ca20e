import type { SchemaKind } from "./addresses.js";
import { type Diagnostic, diagnostic } from "./diagnostic.js";
import type { XmlDocument, XmlInstruction } from "./document.js";
import { nearest } from "./nearest.js";
import type { Outcome } from "./outcome.js";
import { type PseudoAttributes, readPseudoAttributes } from "./pseudo-attributes.js";
import type { Range } from "./source.js";

/** What an `<?xml-model?>` instruction says (W3C, Associating Schemas with XML documents 1.0; ISO/IEC 19757-11). */
export interface Model {
  /** The address as it is meant: references replaced, escapes kept. */
  readonly href: string;
  /** The language of the schema; a schema in RELAX NG or an ODD may be named for the Schematron in it. */
  readonly language: SchemaKind | "other";
  readonly type?: string;
  readonly schematypens?: string;
  readonly charset?: string;
  readonly title?: string;
  readonly group?: string;
  /** The phase of a Schematron schema that is wanted. */
  readonly phase?: string;
  /** The place of the instruction. */
  readonly range: Range;
}

/** The schemas that a document names before its root element, in their order; what is said wrongly is a warning. */
export function readModels(document: XmlDocument): Outcome<readonly Model[]> {
  const value: Model[] = [];
  const diagnostics: Diagnostic[] = [];
  const { path } = document.source;
  for (const { node, isBeforeRoot } of document.instructions) {
    if (node.target !== "xml-model") continue;
    if (!isBeforeRoot) {
      const message = "`xml-model` stands after the root element and does not count; it must stand before";
      diagnostics.push(diagnostic("config/xml-model", path, message, { range: node.range }));
      continue;
    }
    const said = readInstruction(document, node);
    for (const { message, range } of [...said.faults, ...unknownNames(said)]) {
      diagnostics.push(diagnostic("config/xml-model", path, `in \`xml-model\`, ${message}`, { range }));
    }
    const model = modelOf(said, node.range);
    if (model) value.push(model);
    const message = model ? unknownLanguage(model) : "`xml-model` names no schema; it must have an `href`";
    if (message !== undefined) diagnostics.push(diagnostic("config/xml-model", path, message, { range: node.range }));
  }
  return { value, diagnostics };
}

/** The schemas that a document names before its root element, in their order. */
export function modelsOf(document: XmlDocument): readonly Model[] {
  return readModels(document).value;
}

function unknownLanguage({ language, href, schematypens, type }: Model): string | undefined {
  if (language !== "other") return undefined;
  const said = schematypens || type;
  const by = said ? `the language \`${said}\`` : "no language that can be told";
  return `\`xml-model\` names \`${href}\` as a schema in ${by}, which is not checked; \`schematypens\` may be the namespace of RELAX NG, of Schematron or of XML Schema`;
}

/** From the text as it is written, so that every place is exact. */
function readInstruction({ source }: XmlDocument, { range, target }: XmlInstruction): PseudoAttributes {
  const start = range.start + "<?".length + target.length;
  return readPseudoAttributes(source.text.slice(start, range.end - "?>".length), start);
}

function modelOf({ attributes }: PseudoAttributes, range: Range): Model | undefined {
  const said = Object.fromEntries(
    attributes.filter((each) => isKnown(each.name)).map(({ name, value }) => [name, value.trim()]),
  );
  const { href, type, schematypens } = said;
  if (href === undefined || href === "") return undefined;
  return { ...said, href, language: languageOf({ href, type, schematypens }), range };
}

/** The namespace of the language goes first, then its media type, then the suffix of the address. */
function languageOf({
  href,
  type,
  schematypens,
}: {
  readonly href: string;
  readonly type: string | undefined;
  readonly schematypens: string | undefined;
}): Model["language"] {
  if (schematypens) return LANGUAGES[schematypens] ?? "other";
  const byType = type && MEDIA_TYPES[type.replace(/\s*;.*$/s, "").toLowerCase()];
  if (byType) return byType;
  const suffix = /\.([a-z]+)(?:[?#]|$)/i.exec(href)?.[1]?.toLowerCase();
  return (suffix && SUFFIXES[suffix]) || "other";
}

const LANGUAGES: Readonly<Record<string, SchemaKind>> = {
  "http://relaxng.org/ns/structure/1.0": "relaxng",
  "http://purl.oclc.org/dsdl/schematron": "schematron",
  "http://www.w3.org/2001/XMLSchema": "xsd",
};

const MEDIA_TYPES: Readonly<Record<string, SchemaKind>> = {
  "application/relax-ng-compact-syntax": "relaxng",
  "application/xml-dtd": "dtd",
};

const SUFFIXES: Readonly<Record<string, SchemaKind>> = {
  rng: "relaxng",
  rnc: "relaxng",
  sch: "schematron",
  xsd: "xsd",
  dtd: "dtd",
};

const NAMES = ["href", "type", "schematypens", "charset", "title", "group", "phase"] as const;

function isKnown(name: string): name is (typeof NAMES)[number] {
  return NAMES.some((each) => each === name);
}

function unknownNames({ attributes }: PseudoAttributes): PseudoAttributes["faults"] {
  return attributes
    .filter(({ name }) => !isKnown(name))
    .map(({ name, range }) => {
      const meant = nearest(name, NAMES, 1)[0];
      const hint =
        meant === undefined
          ? `${NAMES.map((each) => `\`${each}\``).join(", ")} may stand there`
          : `did you mean \`${meant}\`?`;
      return { message: `there is no \`${name}\`; ${hint}`, range };
    });
}
