import type { DocumentTable } from "../../../core/table.js";
import { nextRecord, RECORD } from "../../../core/table.js";
import { type AttributeRecord, attributesAt, endOf, nameAt, XINCLUDE } from "./records.js";

/** An `xi:include` as it is written. */
export interface Include {
  readonly start: number;
  readonly end: number;
  /** What it names; empty for the file it stands in. */
  readonly href: string;
  readonly parse: "xml" | "text";
  readonly xpointer: string | undefined;
  readonly encoding: string | undefined;
  /** The START of its `xi:fallback`. */
  readonly fallback: Child | undefined;
  /** What it must not be: then nothing is taken in (XInclude 3). */
  readonly fault: Fault | undefined;
}

/** A child element. */
export interface Child {
  readonly start: number;
  /** The places of the NAMESPACE records that belong to it. */
  readonly namespaces: readonly number[];
}

export interface Fault {
  readonly message: string;
  /** Its place in bytes. */
  readonly start: number;
  readonly end: number;
}

/** Whether the element whose START is at a place is of XInclude, by its local name. */
export function isXInclude(table: DocumentTable, at: number, local: string): boolean {
  const name = nameAt(table, at);
  return name.local === local && name.uri === XINCLUDE;
}

/** Reads the `xi:include` whose START is at a place. */
export function readInclude(table: DocumentTable, start: number): Include {
  const attributes = attributesAt(table, start).filter((each) => each.name.uri === "" && each.name.prefix === "");
  const named = (name: string): AttributeRecord | undefined => attributes.find((each) => each.name.local === name);
  const end = endOf(table, start);
  const children = childrenOf(table, start, end);
  const fallbacks = children.filter((each) => isXInclude(table, each.start, "fallback"));
  const parse = named("parse")?.value.trim() ?? "xml";
  return {
    start,
    end,
    href: named("href")?.value.trim() ?? "",
    parse: parse === "text" ? "text" : "xml",
    xpointer: named("xpointer")?.value,
    encoding: named("encoding")?.value.trim(),
    fallback: fallbacks[0],
    fault: faultOf(table, { start, children, fallbacks, named }),
  };
}

interface Parts {
  readonly start: number;
  readonly children: readonly Child[];
  readonly fallbacks: readonly Child[];
  named(name: string): AttributeRecord | undefined;
}

function faultOf(table: DocumentTable, { start, children, fallbacks, named }: Parts): Fault | undefined {
  const { words } = table;
  const at = (place: number, message: string): Fault => ({
    message,
    start: words[place + 2] ?? 0,
    end: words[place + 3] ?? 0,
  });
  const on = (attribute: AttributeRecord, message: string): Fault => ({
    message,
    start: attribute.start,
    end: attribute.end,
  });
  const parse = named("parse");
  const href = named("href");
  const pointer = named("xpointer");
  if (parse && !/^(?:xml|text)$/.test(parse.value.trim())) {
    return on(parse, `\`parse\` is \`${parse.value}\`; \`xml\` or \`text\` may stand there`);
  }
  if (href?.value.includes("#")) {
    return on(
      href,
      `\`href\` is \`${href.value}\`, with a part after \`#\`; the part of a file is named by \`xpointer\``,
    );
  }
  const isText = parse?.value.trim() === "text";
  if (isText && pointer)
    return on(pointer, '`xpointer` stands beside `parse="text"`; a part can be taken in of XML only');
  if ((href?.value.trim() ?? "") === "" && (isText || !pointer)) {
    return at(start, "`xi:include` names no file; `href` must stand there, or `xpointer` for a part of this file");
  }
  const stray = children.find((each) => nameAt(table, each.start).uri === XINCLUDE && !fallbacks.includes(each));
  if (stray) {
    const { name } = nameAt(table, stray.start);
    return at(stray.start, `\`${name}\` stands in \`xi:include\`; only \`xi:fallback\` may stand there`);
  }
  const second = fallbacks[1];
  return second && at(second.start, "a second `xi:fallback` stands in `xi:include`; one may stand there");
}

function childrenOf({ words }: DocumentTable, start: number, end: number): readonly Child[] {
  const found: Child[] = [];
  let namespaces: number[] = [];
  let depth = 0;
  for (let at = nextRecord(words, start); at < end; at = nextRecord(words, at)) {
    if (words[at] === RECORD.NAMESPACE) namespaces.push(at);
    else if (words[at] === RECORD.END) depth--;
    else if (words[at] === RECORD.START) {
      if (depth++ === 0) found.push({ start: at, namespaces });
      namespaces = [];
    }
  }
  return found;
}
