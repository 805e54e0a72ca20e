import type { XmlElement } from "../../../core/document.js";
import { textOf } from "../../../core/document.js";
import type { Span } from "../../tree.js";
import { linkOf } from "../addresses.js";
import { formatOf } from "./format.js";
import { attributeNamed, childOf, childrenOf, chosen } from "./nodes.js";
import { altOf, boxesIn } from "./pictures.js";
import type { NoteKind, WordWriting } from "./state.js";

/** Writes what stands in a paragraph: runs, tracked changes, links, fields, notes and pictures. */
export function writeRuns(parent: XmlElement, writing: WordWriting): void {
  const line = new Line(writing);
  for (const child of childrenOf(parent)) line.write(child);
  line.end();
}

type Format = readonly Pick<Span, "element" | "attributes">[];

/** A cursor in a paragraph: neighbours that look alike become one element, and fields begin in one run and end in another. */
class Line {
  #format: Format = [];
  #from = 0;
  readonly #fields: { instruction: string; from: number; shows: boolean }[] = [];

  constructor(readonly writing: WordWriting) {}

  write(element: XmlElement): void {
    switch (element.local) {
      case "r":
        for (const child of childrenOf(element)) this.#piece(child, element);
        return;
      case "ins":
      case "moveTo":
        this.#changed(element, "add");
        return;
      case "del":
      case "moveFrom":
        this.#changed(element, "del");
        return;
      case "hyperlink":
        this.#link(element);
        return;
      case "fldSimple":
        this.#field(element);
        return;
      case "commentRangeStart":
        this.#commented(element, "start");
        return;
      case "commentRangeEnd":
        this.#commented(element, "end");
        return;
      case "AlternateContent":
        for (const child of chosen(element)) this.write(child);
        return;
      case "oMathPara":
      case "oMath":
        this.#words(mathOf(element), undefined);
        return;
      case "pPr":
      case "sdtPr":
      case "sdtEndPr":
      case "smartTagPr":
      case "customXmlPr":
        return;
      default:
        for (const child of childrenOf(element)) this.write(child);
    }
  }

  end(): void {
    this.#look([]);
  }

  /** A piece of a run. */
  #piece(piece: XmlElement, run: XmlElement): void {
    const { composer, notes, boxes, count } = this.writing;
    switch (piece.local) {
      case "t":
      case "delText":
        this.#words(textOf(piece), run);
        return;
      case "tab":
      case "ptab":
        this.#words("\t", run);
        return;
      case "noBreakHyphen":
        this.#words("\u2011", run);
        return;
      case "softHyphen":
        this.#words("\u00ad", run);
        return;
      case "sym":
        this.#symbol(piece, run);
        return;
      case "br":
      case "cr":
        this.#break(attributeNamed(piece, "type"));
        return;
      case "footnoteReference":
      case "endnoteReference": {
        this.end();
        const kind: NoteKind = piece.local === "footnoteReference" ? "footnote" : "endnote";
        const { id, number, exists } = notes.reference(kind, attributeNamed(piece, "id") ?? "");
        if (!composer.isOpen) composer.open();
        composer.point("ref", { type: kind, target: exists ? `#${id}` : undefined, n: number });
        return;
      }
      case "commentReference":
        this.#commented(piece, "start");
        return;
      case "fldChar":
        this.#fieldMark(attributeNamed(piece, "fldCharType"));
        return;
      case "instrText":
      case "delInstrText": {
        const field = this.#fields.at(-1);
        if (field) field.instruction += textOf(piece);
        return;
      }
      case "drawing":
      case "pict":
      case "object": {
        const found = boxesIn(piece);
        boxes.push(...found);
        const alt = altOf(piece);
        if (found.length > 0 && alt === "") return;
        count("picture");
        this.end();
        composer.element(
          "figure",
          {},
          { words: alt, inner: alt.trim() ? [{ element: "figDesc", attributes: {} }] : [] },
        );
        return;
      }
      case "AlternateContent":
        for (const child of chosen(piece)) this.#piece(child, run);
        return;
      case "ruby":
        for (const name of ["rubyBase", "rt"]) for (const each of childrenOf(childOf(piece, name))) this.write(each);
        return;
      default:
    }
  }

  #words(words: string, run: XmlElement | undefined): void {
    if (words === "") return;
    const { composer, styles, count } = this.writing;
    const format = formatOf(childOf(run, "rPr"), styles);
    if (format.some(({ attributes }) => attributes.rend?.includes("hidden"))) count("hidden");
    if (!composer.isOpen) composer.open();
    this.#look(format);
    composer.write(words);
  }

  /** Ends what looks one way and begins what looks another. */
  #look(format: Format): void {
    const { composer } = this.writing;
    if (JSON.stringify(format) === JSON.stringify(this.#format)) return;
    for (const { element, attributes } of this.#format) composer.span(this.#from, element, attributes);
    this.#format = format;
    this.#from = composer.at;
  }

  /** A character of a font that has signs of its own: which sign is meant, only the font tells. */
  #symbol(piece: XmlElement, run: XmlElement): void {
    const code = Number.parseInt(attributeNamed(piece, "char") ?? "", 16);
    if (!isCharacter(code)) return;
    this.#words(String.fromCodePoint(code), run);
    const { composer } = this.writing;
    const font = (attributeNamed(piece, "font") ?? "").replace(/\s+/g, "-");
    if (font) composer.span(composer.at - String.fromCodePoint(code).length, "hi", { rend: `font-${font}` });
  }

  #break(type: string | undefined): void {
    const { composer } = this.writing;
    this.end();
    if (type === "page") composer.breakBy("pb");
    else if (type === "column") composer.breakBy("cb");
    else composer.breakLine();
  }

  #changed(element: XmlElement, tag: "add" | "del"): void {
    const { composer, revisions } = this.writing;
    const moved = element.local.startsWith("move") ? { type: "moved" } : {};
    this.#around(element, (from) => composer.span(from, tag, { ...moved, ...revisions.of(element) }));
  }

  #link(element: XmlElement): void {
    const { composer, part } = this.writing;
    const relation = part.relations.get(attributeNamed(element, "id") ?? "");
    const anchor = attributeNamed(element, "anchor");
    const fragment = anchor === undefined ? "" : `#${anchor}`;
    this.#around(element, (from) => this.#refer(from, relation?.external ? relation.target + fragment : fragment));
    composer.apart("notes on links", attributeNamed(element, "tooltip") ?? "");
  }

  #refer(from: number, address: string): void {
    const { composer } = this.writing;
    const { target, refused } = linkOf(address);
    if (target) composer.span(from, "ref", { target });
    // Places in the document that Word made for its own lists need no saying.
    if (refused && !/^#_/.test(refused)) composer.apart("addresses that are not followed", refused);
  }

  #around(element: XmlElement, make: (from: number) => void): void {
    const { composer } = this.writing;
    this.end();
    const from = composer.isOpen ? composer.at : 0;
    for (const child of childrenOf(element)) this.write(child);
    this.end();
    make(from);
  }

  #field(element: XmlElement): void {
    const instruction = attributeNamed(element, "instr") ?? "";
    this.#around(element, (from) => this.#told(instruction, from));
  }

  #fieldMark(type: string | undefined): void {
    const { composer } = this.writing;
    this.end();
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ instruction: "", from: 0, shows: false });
    else if (type === "separate" && field)
      Object.assign(field, { from: composer.isOpen ? composer.at : 0, shows: true });
    else if (type === "end" && field) {
      this.#fields.pop();
      this.#told(field.instruction, field.shows ? field.from : composer.at);
    }
  }

  /** What a field shows stays as text; what it is told to show is no text of the document. */
  #told(instruction: string, from: number): void {
    const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
    if (address) this.#refer(from, address);
    else this.writing.composer.apart("fields of the file", instruction.trim());
  }

  #commented(element: XmlElement, end: "start" | "end"): void {
    const { composer, notes, anchors } = this.writing;
    const { id, exists } = notes.reference("comment", attributeNamed(element, "id") ?? "");
    if (!exists || anchors.has(`${id}-${end}`)) return;
    anchors.add(`${id}-${end}`);
    this.end();
    if (!composer.isOpen) composer.open();
    composer.point("anchor", { "xml:id": `${id}-${end}` });
  }
}

function isCharacter(code: number): boolean {
  return (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

function mathOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => (child.local === "t" ? textOf(child) : mathOf(child)))
    .join("");
}
