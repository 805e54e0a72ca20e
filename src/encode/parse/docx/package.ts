import { decode } from "../../../core/decode.js";
import { hasErrors } from "../../../core/diagnostic.js";
import type { XmlDocument, XmlElement } from "../../../core/document.js";
import type { XmlEngine } from "../../../core/engines.js";
import type { Outcome } from "../../../core/outcome.js";
import { folderOf, resolveIn } from "../../../core/path.js";
import { type Archive, unpack } from "./archive.js";
import { attributeNamed, childrenOf } from "./nodes.js";

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

/** What an id of a relation stands for. */
export interface Relation {
  readonly kind: string;
  /** An address, or the name of a part. */
  readonly target: string;
  readonly external: boolean;
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
  const start = [...relationsOf("", read).values()];
  const main = start.find(({ kind }) => kind === "officeDocument")?.target;
  const root = main === undefined ? undefined : read(main);
  if (main === undefined || root?.local !== "document") {
    return { kind: "refused", reason: "holds no text document that can be read" };
  }
  const relations = relationsOf(main, read);
  const related = new Map<string, Part[]>();
  for (const { kind, target, external } of relations.values()) {
    const part = external ? undefined : read(target);
    if (part) related.set(kind, [...(related.get(kind) ?? []), { root: part, relations: relationsOf(target, read) }]);
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

/** The relations of a part, which stand in a part of their own beside it; of the whole package where the name is empty. */
function relationsOf(name: string, read: (name: string) => XmlElement | undefined): ReadonlyMap<string, Relation> {
  const folder = folderOf(name);
  const file = name.slice(name.lastIndexOf("/") + 1);
  const relations = read(resolveIn(name === "" ? "." : folder, `_rels/${file}.rels`));
  return new Map(
    childrenOf(relations).map((each): [string, Relation] => {
      const target = attributeNamed(each, "Target") ?? "";
      const external = attributeNamed(each, "TargetMode") === "External";
      const kind = (attributeNamed(each, "Type") ?? "").replace(/^.*\//, "");
      const inside = target.startsWith("/") ? target.slice(1) : resolveIn(name === "" ? "." : folder, target);
      return [attributeNamed(each, "Id") ?? "", { kind, target: external ? target : inside, external }];
    }),
  );
}
