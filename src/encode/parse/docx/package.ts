import { decode } from "../../../core/decode.js";
import { hasErrors } from "../../../core/diagnostic.js";
import type { XmlDocument, XmlElement } from "../../../core/document.js";
import type { XmlEngine } from "../../../core/engines.js";
import type { Outcome } from "../../../core/outcome.js";
import { type Archive, unpack } from "./archive.js";
import { type Relation, relationsOf } from "./relations.js";

/** The parts of a Word document, as trees. */
export interface Package {
  readonly body: Part;
  /** The parts that the body is related to, by the last word of the kind of relation: `footnotes`, `styles`. */
  readonly related: ReadonlyMap<string, readonly Part[]>;
  readonly properties: XmlElement | undefined;
  /** The names of parts that hold pictures and other things that are no text. */
  readonly others: readonly string[];
}

/** A part and what its relations lead to. */
export interface Part {
  readonly root: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** A package, or why the file is none. */
export type Opened = { readonly kind: "opened"; readonly package: Package } | Extract<Archive, { kind: "refused" }>;

/** Opens a Word document: finds its parts by their relations, wherever they are. */
export function openPackage(bytes: Uint8Array, xml: XmlEngine): Opened {
  const others: string[] = [];
  const archive = unpack(bytes, (name) => {
    const isText = /\.(?:xml|rels)$/i.test(name);
    if (!isText && !name.endsWith("/")) others.push(name);
    return isText;
  });
  if (archive.kind === "refused") return archive;
  let broken: string | undefined;
  const read = (name: string): XmlElement | undefined => {
    const { value, diagnostics } = parsed(name, archive.parts, xml);
    if (hasErrors(diagnostics)) broken ??= name;
    return value?.root;
  };
  const relationsIn = (name: string): ReadonlyMap<string, Relation> => {
    const { relations, file } = relationsOf(name, archive.parts);
    if (!relations) broken ??= file;
    return relations ?? new Map();
  };
  const start = [...relationsIn("").values()];
  const main = start.find(({ kind }) => kind === "officeDocument")?.target;
  const root = main === undefined ? undefined : read(main);
  if (main === undefined || root?.local !== "document") {
    return { kind: "refused", reason: "holds no text document that can be read" };
  }
  const relations = relationsIn(main);
  const related = new Map<string, Part[]>();
  for (const { kind, target, external } of relations.values()) {
    const part = external ? undefined : read(target);
    if (part) related.set(kind, [...(related.get(kind) ?? []), { root: part, relations: relationsIn(target) }]);
  }
  const core = start.find(({ kind }) => kind === "core-properties")?.target;
  const properties = core === undefined ? undefined : read(core);
  if (broken !== undefined) return { kind: "refused", reason: `is damaged: its part \`${broken}\` is not well-formed` };
  return { kind: "opened", package: { body: { root, relations }, related, properties, others: others.sort() } };
}

function parsed(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
  xml: XmlEngine,
): Outcome<XmlDocument | undefined> {
  const bytes = parts.get(name);
  if (!bytes) return { value: undefined, diagnostics: [] };
  const decoded = decode(name, bytes);
  return decoded.value ? xml.parse(decoded.value) : { value: undefined, diagnostics: decoded.diagnostics };
}
