import { hasErrors } from "../../../core/diagnostic.js";
import type { XmlEngine } from "../../../core/engines.js";
import { suffixOf } from "../../../core/path.js";
import { Source } from "../../../core/source.js";
import type { TableReader } from "../../../core/table.js";
import { readCompactForm } from "./compact/file.js";
import { type Reading, say } from "./reading.js";
import type { PatternNode, Reference } from "./syntax.js";
import { RELAX_NG, type SchemaElement, SchemaTable } from "./xml/element.js";
import { readXmlForm, rootOf } from "./xml/file.js";
import { isPattern } from "./xml/shape.js";

/** How a schema reaches its files. */
export interface Access {
  readonly xml: XmlEngine & TableReader;
  /** The text at a path, for the schema whose own file is given; undefined where nothing is there. */
  load(path: string, schema: string): Promise<LoadedFile>;
}

/** A text, or why there is none, in words that follow its path. */
export type LoadedFile = Source | { readonly obstacle: string } | undefined;

/** The files of a schema, read. */
export interface Files {
  readonly main: PatternNode;
  /** What a reference leads to; undefined where that could not be read. */
  patternOf(reference: Reference): PatternNode | undefined;
}

/** The file of a schema and all that it takes from others, each read once for each namespace it is read with. */
export async function readFiles(reading: Reading, main: Source, access: Access): Promise<Files | undefined> {
  const sources = new Map<string, LoadedFile>([[main.path, main]]);
  const roots = new Map<string, SchemaElement | undefined>();
  const patterns = new Map<string, PatternNode | undefined>();

  const follow = async (reference: Reference, trail: readonly Source[]): Promise<void> => {
    const { path, place } = reference;
    if (!sources.has(path)) sources.set(path, await access.load(path, main.path));
    const source = sources.get(path);
    // The text may be that of another path: a catalog or a redirect may lead to it.
    if (source instanceof Source && trail.some((each) => each.path === source.path)) {
      const message = `\`${path}\` leads back to itself; a file may not take in itself (RELAX NG ${SECTION[reference.kind]})`;
      say(reading, "relaxng/schema-reference", place, message);
      return;
    }
    const key = keyOf(reference);
    if (!patterns.has(key)) {
      if (source instanceof Source) patterns.set(key, await read(source, reference, trail));
      else {
        const obstacle = source?.obstacle ?? "is not there or cannot be read";
        say(reading, "relaxng/schema-unreadable", place, `\`${path}\` ${obstacle}`);
        patterns.set(key, undefined);
      }
    }
    const pattern = patterns.get(key);
    if (reference.kind === "include" && pattern && pattern.kind !== "grammar") {
      const message = `\`${path}\` is no \`grammar\`, which alone can be included; \`externalRef\` takes in a pattern (RELAX NG 4.7)`;
      say(reading, "relaxng/schema-reference", place, message);
    }
  };

  const read = async (
    source: Source,
    reference: Reference | undefined,
    trail: readonly Source[],
  ): Promise<PatternNode | undefined> => {
    const inner = [...trail, source];
    const file = isCompact(inner)
      ? readCompactForm(reading, source, reference?.ns ?? "")
      : readDocument(source, reference);
    for (const each of file?.references ?? []) await follow(each, inner);
    return file?.root;
  };

  const readDocument = (source: Source, reference: Reference | undefined) => {
    const { path } = source;
    if (!roots.has(path)) roots.set(path, parse(reading, source, access.xml));
    const root = roots.get(path);
    if (!root || !checkRoot(reading, root, reference)) return undefined;
    return readXmlForm(reading, root, reference?.ns ?? "");
  };

  const pattern = await read(main, undefined, []);
  return pattern && { main: pattern, patternOf: (reference) => patterns.get(keyOf(reference)) };
}

const SECTION = { externalRef: "4.6", include: "4.7" } as const;

function keyOf({ path, ns }: Reference): string {
  return `${path}\n${ns}`;
}

/** Whether a file is in the compact form: by its suffix, else as the file that refers to it. */
function isCompact(trail: readonly Source[]): boolean {
  for (const { path } of trail.toReversed()) {
    const suffix = suffixOf(path);
    if (suffix === ".rnc") return true;
    if (suffix === ".rng" || suffix === ".xml") return false;
  }
  return false;
}

function parse(reading: Reading, source: Source, xml: Access["xml"]): SchemaElement | undefined {
  const { value, diagnostics } = xml.parse(source);
  reading.diagnostics.push(...diagnostics);
  if (!value || hasErrors(diagnostics)) return undefined;
  return rootOf(reading, new SchemaTable(xml.tableOf(value) ?? xml.parseTable(source), source.path));
}

/** RELAX NG 3, 4.6, 4.7: what the root element of a file may be. */
function checkRoot(reading: Reading, root: SchemaElement, reference: Reference | undefined): boolean {
  const isOfRelaxNg = root.file.nameAt(root.at + 1).uri === RELAX_NG;
  if (isOfRelaxNg && isPattern(root.local)) return true;
  const section = reference ? SECTION[reference.kind] : "3";
  const message = isOfRelaxNg
    ? `element \`${root.name}\` is the root of a schema; a pattern such as \`grammar\` or \`element\` must stand there`
    : `element \`${root.name}\` is no RELAX NG; \`grammar\` in namespace \`${RELAX_NG}\` must be the root of a schema`;
  say(reading, "relaxng/schema-syntax", root, `${message} (RELAX NG ${section})`);
  return false;
}
