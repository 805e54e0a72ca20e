import { XMLParser, XMLValidator } from "fast-xml-parser";
import { decode } from "../../../core/decode.js";
import { folderOf, resolveIn } from "../../../core/path.js";

/** What an id of a relation stands for. */
export interface Relation {
  readonly kind: string;
  /** An address, or the name of a part. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The relations of a part by their ids, and the name of the file beside it that they stand in; of the whole package where the
 * name is empty. None where that file is not well-formed; no file is no relations.
 */
export function relationsOf(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
): { readonly relations: ReadonlyMap<string, Relation> | undefined; readonly file: string } {
  const folder = name === "" ? "." : folderOf(name);
  const file = resolveIn(folder, `_rels/${name.slice(name.lastIndexOf("/") + 1)}.rels`);
  const bytes = parts.get(file);
  if (!bytes) return { relations: new Map(), file };
  const text = decode(file, bytes).value?.text;
  // Nothing writes a document type here; one that has it is made to do harm.
  if (text === undefined || text.includes("<!DOCTYPE") || XMLValidator.validate(text) !== true)
    return { relations: undefined, file };
  const read: Relations = parser.parse(text);
  const relations = (read.Relationships?.Relationship ?? []).map(
    ({ Id = "", Type = "", Target = "", TargetMode }): readonly [string, Relation] => {
      const external = TargetMode === "External";
      const inside = Target.startsWith("/") ? Target.slice(1) : resolveIn(folder, Target);
      return [Id, { kind: Type.replace(/^.*\//, ""), target: external ? Target : inside, external }];
    },
  );
  return { relations: new Map(relations), file };
}

/** What the parser makes of such a file: plain data, which is all that it holds. */
interface Relations {
  readonly Relationships?: {
    readonly Relationship?: readonly Readonly<Partial<Record<"Id" | "Type" | "Target" | "TargetMode", string>>>[];
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => name === "Relationship",
});
