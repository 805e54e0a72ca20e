import type { Source } from "../../../core/source.js";
import { type Collector, type MappedText, type Origin, textOf } from "./mapped-text.js";

/** An entity in another file: what names it, and where it is declared. */
export interface ExternalId {
  readonly system: string;
  /** The file that the address starts from. */
  readonly path: string;
  readonly origin: Origin;
}

/** What reads the files that declarations lie in; undefined where one cannot be read, which has been said. */
export type LoadDeclarations = (id: ExternalId) => Promise<Source | undefined>;

/** Why nothing is to be made of declarations: they grow beyond bounds, or go in a circle. */
export interface Fault {
  readonly kind: "limit" | "recursive";
  /** The parameter entity that was one too many. */
  readonly name: string;
  readonly origin: Origin;
}

/** What all parts of the work share. */
export interface Work {
  readonly out: Collector;
  readonly isAlone: boolean;
  readonly load: LoadDeclarations;
  readonly parameters: Map<string, Parameter>;
  /** The general entities; undefined stands for one that is in no other file. */
  readonly entities: Map<string, ExternalId | undefined>;
  readonly state: { files: number; expansions: number; expanded: number; fault: Fault | undefined };
}

/** A parameter entity: its replacement text, or where that lies. */
export type Parameter =
  | { readonly replacement: string }
  | { readonly id: ExternalId; text?: Promise<MappedText | undefined> };

/** The text of a file with declarations; undefined where it cannot be read. */
export async function loadOnce({ load, state }: Work, id: ExternalId): Promise<MappedText | undefined> {
  state.files++;
  const source = await load(id);
  if (!source) return undefined;
  const { text } = source;
  // 4.3.1: the text declaration is no part of the entity.
  const start = /^<\?xml\s[^>]*\?>/.exec(text)?.[0].length ?? 0;
  return textOf(source, { start, end: text.length }, true);
}
