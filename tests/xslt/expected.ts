import { attributeOf, TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../../src/core/document.js";
import type { Part } from "./page.js";

/**
 * The text of a document in the order in which its page is to have it, by the rules of docs/rendering.md, found without the
 * stylesheets: the text, without what stands elsewhere; the readings of the apparatus; the notes at the foot.
 */
export function expectedOf({ root }: XmlDocument): { readonly [Each in Part]: string } {
  const moved: Moved = { entries: [], notes: [], pointed: idsPointedAt(root) };
  const text = textsOf(root)
    .map((each) => shown(each, [], moved))
    .join("");
  // What is moved may hold what is moved again, so both lists grow while they are read.
  const readings: Placed[] = [];
  const notes: Placed[] = [];
  for (let entry = 0, note = 0; entry < moved.entries.length || note < moved.notes.length; ) {
    const nextEntry = moved.entries[entry];
    const nextNote = moved.notes[note];
    if (nextEntry) {
      readings.push({ at: nextEntry.element.startTag.start, text: readingsOf(nextEntry, moved) });
      entry++;
    } else if (nextNote) {
      notes.push({ at: nextNote.element.startTag.start, text: within(nextNote.element, nextNote.around, moved) });
      note++;
    }
  }
  return { text, apparatus: inOrder(readings), footnotes: inOrder(notes) };
}

interface Found {
  readonly element: XmlElement;
  /** The names of the elements around it, the outermost first. */
  readonly around: readonly string[];
}

interface Moved {
  readonly entries: Found[];
  readonly notes: Found[];
  readonly pointed: ReadonlySet<string>;
}

interface Placed {
  readonly at: number;
  readonly text: string;
}

function inOrder(placed: readonly Placed[]): string {
  return placed
    .toSorted((a, b) => a.at - b.at)
    .map((each) => each.text)
    .join("");
}

function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.type === "element");
}

/** The texts of a document or a corpus, none that stands in another. */
function textsOf(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.local === "text" || child.local === "sourceDoc") return [child];
    return child.local === "TEI" || child.local === "teiCorpus" ? textsOf(child) : [];
  });
}

function idsPointedAt(root: XmlElement): ReadonlySet<string> {
  const ids = new Set<string>();
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    pending.push(...elementsIn(element));
    if (element.local !== "ref" && element.local !== "ptr") continue;
    for (const pointer of words(element, "target")) {
      if (pointer.includes("#")) ids.add(pointer.slice(pointer.indexOf("#") + 1));
    }
  }
  return ids;
}

function within(element: XmlElement, around: readonly string[], moved: Moved): string {
  return element.children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" ? shown(child, [...around, element.local], moved) : "";
    })
    .join("");
}

/** The text of an element where it stands; what is shown elsewhere is noted. */
function shown(element: XmlElement, around: readonly string[], moved: Moved): string {
  if (element.uri === TEI_NAMESPACE) {
    if (element.local === "note" && isAtFoot(element, around, moved)) {
      moved.notes.push({ element, around });
      return "";
    }
    if (element.local === "app" && !around.includes("listApp")) {
      moved.entries.push({ element, around });
      const read = readingOf(element);
      return read ? shown(read, [...around, "app"], moved) : "";
    }
  }
  return within(element, around, moved);
}

/** The reading that stands in the text: the lemma, else the first. */
function readingOf(app: XmlElement): XmlElement | undefined {
  const named = (from: readonly XmlElement[], name: string) => from.filter((each) => each.local === name);
  const own = elementsIn(app);
  const grouped = named(own, "rdgGrp").flatMap(elementsIn);
  return named(own, "lem")[0] ?? named(grouped, "lem")[0] ?? named(own, "rdg")[0] ?? named(grouped, "rdg")[0];
}

function readingsOf({ element, around }: Found, moved: Moved): string {
  const read = readingOf(element);
  const others = elementsIn(element).flatMap((each) => (each.local === "rdgGrp" ? elementsIn(each) : [each]));
  return others
    .filter((each) => each !== read)
    .map((each) => shown(each, [...around, "app"], moved))
    .join("");
}

const AT_FOOT = new Set(["bottom", "foot", "end", "footer", "page-end", "div-end", "comment"]);
const IN_LINE = new Set("editorial translation identification distribution speaker time todo".split(" "));
const RUNNING = new Set("p ab l head q quote item cell opener closer dateline titlePart stage speaker".split(" "));
const DESCRIBING = new Set(
  "app entry entryFree superEntry u bibl biblStruct person personGrp place org event msDesc figure stamp witness object".split(
    " ",
  ),
);
const DIVIDING = new Set(
  "div div0 div1 div2 div3 div4 div5 div6 div7 body text front back group floatingText lg sp list castList listBibl titlePage".split(
    " ",
  ),
);

function isAtFoot(note: XmlElement, around: readonly string[], { pointed }: Moved): boolean {
  const apart = DIVIDING.has(around.at(-1) ?? "");
  const places = words(note, "place");
  if (places.length > 0) {
    return places.some((each) => AT_FOOT.has(each)) && (!apart || pointed.has(attributeOf(note, "xml:id") ?? ""));
  }
  return (
    !apart &&
    !IN_LINE.has(attributeOf(note, "type") ?? "") &&
    around.some((each) => RUNNING.has(each)) &&
    !around.some((each) => DESCRIBING.has(each))
  );
}

function words(element: XmlElement, name: string): readonly string[] {
  return (attributeOf(element, name) ?? "").split(/\s+/).filter((each) => each !== "");
}
