import type { Source } from "../../../core/source.js";
import { expandInside, type Inside, referenceAt, replacementFor } from "./inside.js";
import { collector, type MappedText, type Origin } from "./mapped-text.js";
import { type ExternalId, type Fault, type LoadDeclarations, loadOnce, type Work } from "./work.js";

export type { ExternalId, Fault } from "./work.js";

/** All the declarations of a document in a row. */
export interface Flat {
  /** The declarations, without references to parameter entities and without conditional sections. */
  readonly declarations: Source;
  /** The general entities by their names; undefined stands for one that lies in no other file. */
  readonly entities: ReadonlyMap<string, ExternalId | undefined>;
  /** How many files were asked for. */
  readonly files: number;
  readonly fault: Fault | undefined;
}

/**
 * Puts declarations into one row: parameter entities are replaced (XML 1.0 4.4), conditional sections followed (3.4), the
 * external subset comes last (2.8). What is not written as it must be is left for the reader of the declarations.
 */
export async function flatten(
  path: string,
  { internal, external, isAlone = false }: Declared,
  load: LoadDeclarations,
): Promise<Flat> {
  const work: Work = {
    out: collector(),
    isAlone,
    load,
    parameters: new Map(),
    entities: new Map(),
    state: { files: 0, expansions: 0, expanded: 0, fault: undefined },
  };
  if (internal) await expand(work, internal, []);
  const subset = external && (await loadOnce(work, external));
  if (subset) await expand(work, subset, []);
  const { out, entities, state } = work;
  return { declarations: out.finish(path), entities, files: state.files, fault: state.fault };
}

/** What a document declares, and where. */
export interface Declared {
  readonly internal: MappedText | undefined;
  readonly external: ExternalId | undefined;
  /** Whether it says `standalone="yes"`. */
  readonly isAlone?: boolean;
}

/** Declarations one after the other (2.8 [28b] [31]). */
async function expand(work: Work, text: MappedText, trail: readonly string[]): Promise<void> {
  const { out, state } = work;
  const { text: all } = text;
  // Where the sections begin that are included here.
  const included: number[] = [];
  for (let at = 0; at < all.length && !state.fault; ) {
    const end = plainEnd(all, at);
    if (end > at) {
      out.add(text, at, end);
      at = end;
    } else if (all.startsWith("]]>", at) && included.length > 0) {
      included.pop();
      at += 3;
    } else if (all.startsWith("<![", at) && text.isExternal) {
      const section = await conditionalAt(work, text, at, trail);
      if (section.isIncluded) included.push(at);
      at = section.next;
    } else if (all[at] === "%") {
      at = await expandReference(work, text, at, trail);
    } else if (all.startsWith("<!", at)) {
      at = await expandDeclaration(work, text, at, trail);
    } else {
      // The reader stops here.
      out.add(text, at, all.length);
      return;
    }
  }
  // One without an end is left to be told by the reader.
  for (const start of included) out.add(text, start, start + 3);
}

/** The end of white space, comments and instructions. */
function plainEnd(text: string, from: number): number {
  const plain = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
  let at = from;
  for (plain.lastIndex = at; plain.test(text); plain.lastIndex = at) at = plain.lastIndex;
  return at;
}

/** A conditional section (3.4); what is not one is copied for the reader to find. */
async function conditionalAt(
  work: Work,
  text: MappedText,
  at: number,
  trail: readonly string[],
): Promise<{ readonly isIncluded: boolean; readonly next: number }> {
  const { text: all } = text;
  const head = /<!\[\s*([^\s[\]]*)\s*\[?/y;
  head.lastIndex = at;
  const [whole = "", word = ""] = head.exec(all) ?? [];
  const own = collector();
  await expandInside(
    { ...work, out: own },
    textBetween(text, at + whole.indexOf(word), at + whole.indexOf(word) + word.length),
    {
      trail,
      quote: "",
    },
  );
  // The bracket may come from a parameter entity too.
  const keyword = `${own.finish("").text.trim()}${whole.endsWith("[") ? "[" : ""}`.replace(/\s*\[$/, "[");
  if (keyword === "INCLUDE[") return { isIncluded: true, next: at + whole.length };
  const end = keyword === "IGNORE[" ? ignoredEnd(all, at + whole.length) : undefined;
  if (end === undefined) work.out.add(text, at, at + 3);
  return { isIncluded: false, next: end ?? at + 3 };
}

/** The offset after the `]]>` of an ignored section whose content begins at an offset; undefined where there is none. */
function ignoredEnd(text: string, from: number): number | undefined {
  let depth = 1;
  const mark = /<!\[|\]\]>/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    depth += found[0] === "]]>" ? -1 : 1;
    if (depth === 0) return mark.lastIndex;
  }
  return undefined;
}

function textBetween(text: MappedText, from: number, to: number): MappedText {
  return { ...text, text: text.text.slice(from, to), origin: (offset) => text.origin(from + offset) };
}

/** A reference between declarations; the offset after it. */
async function expandReference(work: Work, text: MappedText, at: number, trail: readonly string[]): Promise<number> {
  const reference = referenceAt(text.text, at);
  const replacement = reference && (await replacementFor(work, text, at, { name: reference.name, trail }));
  if (!reference || replacement === undefined) {
    // What is not declared is left to be told by the reader; what cannot be read has been told.
    if (!reference || !work.parameters.has(reference.name)) work.out.add(text, at, reference?.end ?? at + 1);
    return reference?.end ?? at + 1;
  }
  await expand(work, replacement, [...trail, reference.name]);
  return reference.end;
}

/** A markup declaration, with what stands in it replaced where that is allowed; the offset after it. */
async function expandDeclaration(work: Work, text: MappedText, at: number, trail: readonly string[]): Promise<number> {
  const own = collector();
  const inside: Inside = { trail, quote: "", isOpen: true };
  const rest = textBetween(text, at, text.text.length);
  let end = declarationEnd(text.text, at);
  if (text.isExternal && !text.text.startsWith("<!--", at)) {
    const length = await expandInside({ ...work, out: own }, rest, inside);
    end = inside.isOpen ? undefined : at + length;
  } else if (end !== undefined) own.add(rest, 0, end - at);
  if (end === undefined) {
    // 2.8, PE Between Declarations: what begins in an entity ends there. The rest would run on; the start is told.
    work.out.add(text, at, at + 2);
    return text.text.length;
  }
  const made = own.finish("");
  const isGeneral = declare(work, made.text, text.path, text.origin(at));
  // 4.1, Entity Declared: a document that says it stands alone may not refer to what is declared elsewhere.
  if (isGeneral && work.isAlone && text.isExternal && !/\sNDATA\s/.test(made.text)) return end;
  work.out.add({ ...rest, text: made.text, origin: (offset) => made.origin(offset) }, 0, made.text.length);
  return end;
}

/** The offset after the `>` that ends a declaration; undefined where the text has none. */
function declarationEnd(text: string, from: number): number | undefined {
  if (text.startsWith("<!--", from)) return undefined;
  const piece = /[^"'>]+|"[^"]*"|'[^']*'/y;
  let at = from;
  for (piece.lastIndex = at; piece.test(text); piece.lastIndex = at) at = piece.lastIndex;
  return text[at] === ">" ? at + 1 : undefined;
}

const ENTITY =
  /^<!ENTITY\s+(%\s+)?([^\s"'%]+)\s+(?:("[^"]*"|'[^']*')|(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+("[^"]*"|'[^']*')(\s+NDATA\s+[^\s>]+)?)\s*>$/;

/** Notes the entity that a declaration declares, if it is one; the first of a name counts (4.2). Whether it is a general one. */
function declare({ parameters, entities }: Work, text: string, path: string, origin: Origin): boolean {
  const [, percent, name = "", value, system, ndata] = ENTITY.exec(text) ?? [];
  if (name === "") return false;
  const id = (): ExternalId => ({ system: (system ?? "").slice(1, -1), path, origin });
  if (percent !== undefined) {
    const replacement = (): string => withCharacters((value ?? "").slice(1, -1));
    if (!parameters.has(name))
      parameters.set(name, value === undefined ? { id: id() } : { replacement: replacement() });
    return false;
  }
  if (!entities.has(name)) entities.set(name, value === undefined && ndata === undefined ? id() : undefined);
  return true;
}

/** 4.5: character references in a literal are replaced where the entity is declared. */
function withCharacters(text: string): string {
  return text.replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (whole, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
