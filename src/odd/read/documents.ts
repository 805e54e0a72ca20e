import { hasScheme, isRemote, resolveAddress } from "../../core/address.js";
import { wordsOf } from "../../core/addresses.js";
import { assembled } from "../../core/assembled.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import type { XmlDocument, XmlElement } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import type { Context } from "../../core/stage.js";
import { type DocumentTable, depthOf } from "../../core/table.js";
import type { Place } from "../model.js";

/** The documents that a compilation is made of: each is read once. */
export interface Documents {
  /** What stands at an address, as it is written at a place. */
  open(address: string, place: Place): Promise<Opened>;
  /** A document from its text, with what it takes in by XInclude. */
  parse(source: Source): Promise<Opened>;
  /** The texts that were read. */
  readonly sources: Map<string, Source>;
}

/** A document, or why there is none: in words that follow its address, or as what is wrong with it. */
export type Opened =
  | { readonly kind: "read"; readonly document: XmlDocument; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[] };

/** Documents that are read through the project. */
export function documentsOf(context: Context): Documents {
  const sources = new Map<string, Source>();
  const opened = new Map<string, Promise<Opened>>();
  const parse = async (source: Source): Promise<Opened> => {
    sources.set(source.path, source);
    const { value: document, diagnostics, sources: others } = await assembled(source, true, context);
    for (const each of others) sources.set(each.path, each);
    if (!document || hasErrors(diagnostics)) return { kind: "broken", diagnostics };
    if (isTooDeep(context.engines.xml.tableOf(document))) {
      const message = `elements stand in each other more than ${DEEPEST} deep; no ODD needs that`;
      return { kind: "broken", diagnostics: [diagnostic("odd/content", source.path, message)] };
    }
    return { kind: "read", document, diagnostics };
  };
  const parseOnce = (source: Source): Promise<Opened> => {
    const known = opened.get(source.path) ?? parse(source);
    opened.set(source.path, known);
    return known;
  };
  const read = async (address: string, from: string | undefined): Promise<Opened> => {
    const located = hasScheme(address)
      ? await context.addresses.locate(address)
      : ({ kind: "found", path: address } as const);
    if (located.kind === "refused") return { kind: "refused", reason: wordsOf(located) };
    const file = await context.addresses.read(located.path, from);
    return file.kind === "read" ? parse(file.source) : { kind: "refused", reason: wordsOf(file) };
  };
  return {
    sources,
    parse: parseOnce,
    open: (address, place) => {
      const { path } = place.source.origin(place.range.start).source;
      const full = resolveAddress(path, address.replace(/#.*$/s, ""));
      // What stands on the network is pinned with the project, and no file beside it is meant.
      const known = opened.get(full) ?? read(full, isRemote(path) ? undefined : path);
      opened.set(full, known);
      return known;
    },
  };
}

const DEEPEST = 500;

/** Whether elements stand in each other more deeply than what works by calling itself can follow. */
function isTooDeep(table: DocumentTable | undefined): boolean {
  return table !== undefined && depthOf(table) > DEEPEST;
}

/** The element of a document with an `xml:id`. */
export function elementWithId(document: XmlDocument, id: string): XmlElement | undefined {
  const pending = [document.root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.attributes.some(({ name, value }) => name === "xml:id" && value.trim() === id)) return next;
    for (const child of next.children) if (child.type === "element") pending.push(child);
  }
  return undefined;
}
