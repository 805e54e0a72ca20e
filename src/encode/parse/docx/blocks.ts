import type { XmlElement } from "../../../core/document.js";
import { attributeNamed, childOf, childrenOf, chosen, isOn } from "./nodes.js";
import type { ListPlace } from "./numbering.js";
import { writeRuns } from "./runs.js";
import type { WordWriting } from "./state.js";
import { writeTable } from "./tables.js";
import { wordsOf } from "./witness.js";

/** Writes paragraphs and tables one after another; neighbours in one list or quotation share it. */
export function writeBlocks(elements: readonly XmlElement[], writing: WordWriting): void {
  const frames = new Frames(writing);
  for (const element of flat(elements)) {
    if (element.local === "tbl") {
      frames.set(undefined, false);
      writeTable(element, writing);
    } else if (element.local === "altChunk") writing.count("part in another format");
    else writeParagraph(element, frames, writing);
  }
  frames.set(undefined, false);
}

/** What stands in controls and marks of the file is as if it stood by itself. */
function flat(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element): readonly XmlElement[] => {
    if (BLOCKS.has(element.local)) return [element];
    if (element.local === "AlternateContent") return flat(chosen(element));
    return flat(childrenOf(element));
  });
}

const BLOCKS: ReadonlySet<string> = new Set(["p", "tbl", "altChunk"]);

function writeParagraph(element: XmlElement, frames: Frames, writing: WordWriting): void {
  const { composer, styles, numbering, boxes, count } = writing;
  const properties = childOf(element, "pPr");
  const style = styles.paragraph(attributeNamed(childOf(properties, "pStyle")));
  const outline = Number(attributeNamed(childOf(properties, "outlineLvl")) ?? "9");
  const level = style.level ?? (outline < 9 ? outline + 1 : undefined);
  const place = level === undefined ? numbering(childOf(properties, "numPr") ?? style.numbering) : undefined;
  if (childOf(properties, "pPrChange")) count("tracked change of formatting");
  // An empty paragraph is only space, and does not end a list.
  if (wordsOf(element).trim() === "" && !HOLDS.some((name) => hasDeep(element, name))) {
    composer.part(2);
    return;
  }
  frames.set(place, style.isQuote === true);
  if (isOn(childOf(properties, "pageBreakBefore"))) composer.point("pb", {});
  if (level !== undefined) composer.open({ hint: "heading", depth: Math.min(level, 6) - 1 });
  const first = boxes.length;
  writeRuns(element, writing);
  composer.close();
  for (const box of boxes.splice(first)) {
    composer.enter("note", { subtype: "textbox", place: "inline" });
    writeBlocks(childrenOf(box), writing);
    composer.leave();
  }
}

/** What a paragraph may hold without any text. */
const HOLDS = [
  "footnoteReference",
  "endnoteReference",
  "drawing",
  "pict",
  "object",
  "br",
  "sym",
  "noBreakHyphen",
  "commentRangeStart",
];

function hasDeep(element: XmlElement, local: string): boolean {
  return childrenOf(element).some((child) => child.local === local || hasDeep(child, local));
}

/** The lists and quotations that are open. */
class Frames {
  #list: { readonly id: string; depth: number } | undefined;
  #quote = false;

  constructor(readonly writing: WordWriting) {}

  /** Opens and closes what must be, so that the next paragraph stands where it belongs. */
  set(place: ListPlace | undefined, quote: boolean): void {
    const { composer } = this.writing;
    if (this.#list && (!place || place.list !== this.#list.id)) this.#leaveTo(-1);
    if (!place || quote) this.#leaveTo(-1);
    if (this.#quote !== (quote && !place)) {
      if (this.#quote) composer.leave();
      else composer.enter("quote");
      this.#quote = !this.#quote;
    }
    if (place) this.#item(place);
  }

  #item(place: ListPlace): void {
    const { composer } = this.writing;
    const list = this.#list ?? { id: place.list, depth: -1 };
    this.#list = list;
    const deeper = place.depth > list.depth;
    this.#leaveTo(place.depth);
    if (!deeper && this.#list) composer.leave();
    this.#list = list;
    for (; list.depth < place.depth; list.depth++) {
      composer.enter("list", { type: place.type });
      if (list.depth + 1 < place.depth) composer.enter("item");
    }
    composer.enter("item", { n: place.number });
  }

  /** Leaves lists that are deeper than a depth; -1 leaves all. */
  #leaveTo(depth: number): void {
    const { composer } = this.writing;
    if (!this.#list) return;
    for (; this.#list.depth > depth; this.#list.depth--) {
      composer.leave();
      composer.leave();
    }
    if (depth < 0) this.#list = undefined;
  }
}
