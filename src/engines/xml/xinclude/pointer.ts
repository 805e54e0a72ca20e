import { type DocumentTable, nextRecord, RECORD } from "../../../core/table.js";
import { valueAt } from "./records.js";

/** What an `xpointer` finds: the START of an element, or why there is none. */
export type Found = { readonly start: number } | { readonly why: string };

/**
 * Follows an XPointer (XPointer Framework): a shorthand pointer, or parts by scheme, of which the first that finds something
 * counts. Known are `element()`, `xmlns()`, and of `xpointer()` and `xpath1()` what asks for an `xml:id`.
 */
export function follow(table: DocumentTable, pointer: string): Found {
  const trimmed = pointer.trim();
  if (/^[^\s()/:]+$/.test(trimmed)) return elementWithId(table, trimmed);
  const parts = partsOf(trimmed);
  if (!parts) return { why: `\`xpointer\` is \`${pointer}\`; an \`xml:id\` or \`element(/1/2)\` may stand there` };
  let why = "";
  for (const { scheme, data } of parts) {
    if (scheme === "xmlns") continue;
    const found = followPart(table, scheme, data);
    if ("start" in found) return found;
    why ||= found.why;
  }
  return {
    why: why || `\`xpointer\` is \`${pointer}\` and names nothing; an \`xml:id\` or \`element(/1/2)\` may stand there`,
  };
}

function followPart(table: DocumentTable, scheme: string, data: string): Found {
  if (scheme === "element") return followElement(table, data);
  if (scheme === "xpointer" || scheme === "xpath1" || scheme === "xpath") {
    const id = /^\s*(?:id\(\s*(["'])(.*?)\1\s*\)|\/\/(?:\*|[\w.:-]+)\[\s*@xml:id\s*=\s*(["'])(.*?)\3\s*\])\s*$/.exec(
      data,
    );
    if (id) return elementWithId(table, (id[2] ?? id[4] ?? "").trim());
    return {
      why: `\`${scheme}(${data})\` is more than can be followed; \`id("…")\`, an \`xml:id\` alone or \`element(/1/2)\` may stand there`,
    };
  }
  return {
    why: `\`xpointer\` uses the scheme \`${scheme}\`, which is not known; an \`xml:id\` or \`element(/1/2)\` may stand there`,
  };
}

interface Part {
  readonly scheme: string;
  readonly data: string;
}

/** The parts of a pointer; parentheses in their data are balanced or marked with `^` (Framework 3.1). */
function partsOf(pointer: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < pointer.length; ) {
    const [head, scheme = ""] = /^\s*([^\s()]+)\(/.exec(pointer.slice(at)) ?? [];
    if (head === undefined) return pointer.slice(at).trim() === "" && parts.length > 0 ? parts : undefined;
    let depth = 1;
    let data = "";
    let end = at + head.length;
    for (; end < pointer.length; end++) {
      const sign = pointer[end] ?? "";
      const next = pointer[end + 1] ?? "";
      if (sign === "^" && "^()".includes(next) && next !== "") {
        data += next;
        end++;
        continue;
      }
      if (sign === "(") depth++;
      if (sign === ")" && --depth === 0) break;
      data += sign;
    }
    if (depth > 0) return undefined;
    parts.push({ scheme, data });
    at = end + 1;
  }
  return parts.length > 0 ? parts : undefined;
}

/** XPointer element() Scheme: `/1/2` from the document, `id`, or `id/1/2` from the element of that id. */
function followElement(table: DocumentTable, data: string): Found {
  const [, id = "", steps = ""] = /^([^/]*)((?:\/[1-9]\d*)*)$/.exec(data) ?? [];
  if (id === "" && steps === "")
    return { why: `\`element(${data})\` is not written as it must be, such as \`element(/1/2)\` or \`element(id/2)\`` };
  let found: Found = id === "" ? { start: -1 } : elementWithId(table, id);
  for (const step of steps.split("/").slice(1)) {
    if (!("start" in found)) return found;
    const child = childElement(table, found.start, Number(step));
    found = child === undefined ? { why: `\`element(${data})\` leads to no element` } : { start: child };
  }
  return found;
}

/** The START of a child by its number; -1 stands for the document. */
function childElement({ words }: DocumentTable, parent: number, number: number): number | undefined {
  let depth = 0;
  let count = 0;
  for (let at = parent < 0 ? 0 : nextRecord(words, parent); at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.START) {
      if (depth === 0 && ++count === number) return at;
      depth++;
    } else if (words[at] === RECORD.END && --depth < 0) return undefined;
  }
  return undefined;
}

function elementWithId(table: DocumentTable, id: string): Found {
  const known = ids.get(table) ?? idsOf(table);
  ids.set(table, known);
  const start = known.get(id);
  return start === undefined ? { why: `no element has the \`xml:id\` \`${id}\`` } : { start };
}

/** The STARTs of elements by their ids. */
const ids = new WeakMap<DocumentTable, ReadonlyMap<string, number>>();

function idsOf(table: DocumentTable): ReadonlyMap<string, number> {
  const { words } = table;
  const found = new Map<string, number>();
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] !== RECORD.START) continue;
    const id = valueAt(table, at, "xml:id")?.trim();
    if (id !== undefined && !found.has(id)) found.set(id, at);
  }
  return found;
}
