import { TEI_NAMESPACE, XML_NAMESPACE } from "../../core/document.js";
import { type DocumentTable, nextRecord, RECORD } from "../../core/table.js";
import type { Facts } from "./facts.js";
import { attributesIn, childrenIn, descendantsIn } from "./values.js";

/** An entry of an authority file: a person, an organisation, a place, an event or the like. */
export interface Entry {
  /** Such as `person`. */
  readonly kind: string;
  readonly id: string;
  /** Where the name of its `xml:id` starts. */
  readonly place: number;
  /** The ids of what stands in it. */
  readonly inner: readonly string[];
  /** Its own `idno`s. */
  readonly idnos: readonly Idno[];
}

/** An `idno` of an entry. */
export interface Idno {
  readonly type: string;
  readonly text: string;
  /** Where its start tag begins. */
  readonly place: number;
}

/** The entries of an authority file that have an `xml:id`. */
export function entriesOf({ table, values }: Facts): readonly Entry[] {
  const { words, names } = table;
  const entries: Entry[] = [];
  const id = (start: number): { readonly id: string; readonly place: number } | undefined => {
    const at = idAttribute(table, start);
    return at === undefined ? undefined : { id: values.attribute(at).trim(), place: words[at + 1] ?? 0 };
  };
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] !== RECORD.START) continue;
    const name = names[words[at + 1] ?? -1];
    if (name?.uri !== TEI_NAMESPACE || !KINDS.has(name.local)) continue;
    const own = id(at);
    if (!own) continue;
    const idnos = childrenIn(words, at)
      .filter((each) => values.local(each) === "idno")
      .map((each) => ({
        type: values.named(each, "type") ?? "",
        text: values.text(each).trim(),
        place: words[each + 2] ?? 0,
      }));
    const inner = descendantsIn(words, at).flatMap((each) => id(each)?.id ?? []);
    entries.push({ kind: name.local, ...own, inner, idnos });
  }
  return entries;
}

const KINDS: ReadonlySet<string> = new Set(["person", "personGrp", "org", "place", "event", "object", "nym"]);

function idAttribute({ words, names }: DocumentTable, start: number): number | undefined {
  return attributesIn(words, start).find((at) => {
    const name = names[words[at] ?? -1];
    return name?.local === "id" && name.uri === XML_NAMESPACE;
  });
}
