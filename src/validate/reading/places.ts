import { Offsets } from "../../core/offsets.js";
import type { Point, Range, Source } from "../../core/source.js";
import { ATTRIBUTE_WORDS, type DocumentTable, nextRecord, RECORD, START_WORDS } from "../../core/table.js";

/** What stands at a place of a document, in the terms of a diagnostic. */
export interface Place {
  /** The name of the element as written. */
  readonly element: string;
  /** What a sentence about the place begins with: the attribute and its element, or the element. */
  readonly subject: string;
  readonly range: Range;
  readonly xpath: string;
  /** Where people find it: `line 3`, with the name of the file where XInclude has taken it in from another. */
  readonly where: string;
  /** The place in the file that it comes from. */
  readonly origin: { readonly path: string; readonly range: Range };
  /** The points at which that range begins and ends. */
  readonly points: readonly [begin: Point, end: Point];
}

/** What stands at places of a document. They are bytes: where the name of an attribute starts, or a start tag. */
export interface Places {
  readonly path: string;
  at(byte: number): Place;
}

/** The places of a document; all of them are counted when the first is asked for, which is where something is wrong. */
export function placesOf(table: DocumentTable, source: Source): Places {
  let known: ReadonlyMap<number, Spot> | undefined;
  let offsets: Offsets | undefined;
  return {
    path: source.path,
    at: (byte) => {
      known ??= spotsOf(table);
      offsets ??= new Offsets(table);
      const spot = known.get(byte) ?? missing(byte, source.path);
      const { element, attribute } = spot;
      const range = rangeOf(table, spot, offsets);
      const name = attribute === undefined ? undefined : nameAt(table, attribute);
      return {
        element: nameAt(table, element.at + 1),
        subject: `${name === undefined ? "" : `\`${name}\` of `}\`${nameAt(table, element.at + 1)}\``,
        range,
        xpath: xpathOf(element, table) + (name === undefined ? "" : `/@${name}`),
        ...originOf(range, source),
      };
    },
  };
}

/** Places of a document that are known without its text. */
export function knownPlaces(path: string, known: ReadonlyMap<number, Place>): Places {
  return { path, at: (byte) => known.get(byte) ?? missing(byte, path) };
}

/** A place is only asked for where a document has shown something: that it is not there is our mistake. */
function missing(byte: number, path: string): never {
  throw new Error(`no attribute and no start tag begins at byte ${byte} of ${path}`);
}

function originOf(range: Range, source: Source): Pick<Place, "where" | "origin" | "points"> {
  const { source: file, offset: start } = source.origin(range.start);
  const begin = file.point(start);
  const end = start + range.end - range.start;
  return {
    where: `line ${begin.line}${file.path === source.path ? "" : ` of \`${file.path}\``}`,
    origin: { path: file.path, range: { start, end } },
    points: [begin, file.point(end)],
  };
}

/** An element by its START, and what its XPath needs. */
interface Opened {
  readonly at: number;
  readonly parent: Opened | undefined;
  readonly position: number;
}

interface Spot {
  readonly element: Opened;
  /** The place of the attribute's words in the table. */
  readonly attribute?: number;
}

function spotsOf({ words }: DocumentTable): ReadonlyMap<number, Spot> {
  const spots = new Map<number, Spot>();
  const open: { readonly element: Opened | undefined; readonly counts: Map<number, number> }[] = [
    { element: undefined, counts: new Map() },
  ];
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    if (words[at] === RECORD.END) open.pop();
    if (words[at] !== RECORD.START) continue;
    const parent = open.at(-1);
    const name = words[at + 1] ?? 0;
    const position = (parent?.counts.get(name) ?? 0) + 1;
    parent?.counts.set(name, position);
    const element = { at, parent: parent?.element, position };
    open.push({ element, counts: new Map() });
    // What an entity stands for is all at one place: the first thing there counts.
    note(spots, words[at + 2] ?? 0, { element });
    const end = at + START_WORDS + (words[at + 4] ?? 0) * ATTRIBUTE_WORDS;
    for (let each = at + START_WORDS; each < end; each += ATTRIBUTE_WORDS) {
      note(spots, words[each + 1] ?? 0, { element, attribute: each });
    }
  }
  return spots;
}

function note(spots: Map<number, Spot>, byte: number, spot: Spot): void {
  if (!spots.has(byte)) spots.set(byte, spot);
}

function rangeOf({ words, bytes }: DocumentTable, { element, attribute }: Spot, offsets: Offsets): Range {
  if (attribute === undefined) return offsets.range(words[element.at + 2] ?? 0, words[element.at + 3] ?? 0);
  const start = words[attribute + 1] ?? 0;
  const valueStart = words[attribute + 2] ?? 0;
  const valueEnd = words[attribute + 3] ?? 0;
  // One that is declared with a default and not written has no quotes.
  const quote = valueStart > start ? bytes[valueStart - 1] : undefined;
  return offsets.range(start, valueEnd + (quote === 0x22 || quote === 0x27 ? 1 : 0));
}

function xpathOf(element: Opened, table: DocumentTable): string {
  const steps: string[] = [];
  for (let each: Opened | undefined = element; each; each = each.parent) {
    steps.unshift(`/${nameAt(table, each.at + 1)}[${each.position}]`);
  }
  return steps.join("");
}

function nameAt({ names, words }: DocumentTable, at: number): string {
  return names[words[at] ?? -1]?.name ?? "";
}
