import type { XmlElement } from "../../../core/document.js";
import { attributeNamed, childrenOf } from "./nodes.js";
import type { Package } from "./package.js";
import type { NoteKind, Notes, WordWriting } from "./state.js";

/** The notes of a document, which know the order of their references. */
export interface KnownNotes extends Notes {
  /** Writes all notes, those that nothing refers to last; gives the elements that were written. */
  write(writing: WordWriting): readonly XmlElement[];
}

/** The footnotes, endnotes and comments of a document. */
export function notesOf(parts: Package): KnownNotes {
  const referred: Record<NoteKind, string[]> = { footnote: [], endnote: [], comment: [] };
  const number = (kind: NoteKind, id: string): number => {
    const known = referred[kind].indexOf(id);
    return known >= 0 ? known + 1 : referred[kind].push(id);
  };
  const existing = new Set(
    KINDS.flatMap((kind) => notesIn(parts, kind).map((note) => `${kind} ${attributeNamed(note, "id")}`)),
  );
  return {
    reference: (kind, id) => {
      const n = String(number(kind, id));
      return { id: `${PREFIXES[kind]}${n}`, number: n, exists: existing.has(`${kind} ${id}`) };
    },
    write: (writing) =>
      KINDS.flatMap((kind) => {
        const part = parts.related.get(`${kind}s`)?.[0];
        // A note may refer to another, so that the order is known only when all before it are written.
        const left = [...notesIn(parts, kind)];
        const written: XmlElement[] = [];
        while (left.length > 0 && part) {
          const next = left
            .map((note, i) => ({ note, i, at: referred[kind].indexOf(attributeNamed(note, "id") ?? "") }))
            .toSorted(
              (a, b) => (a.at < 0 ? Number.MAX_VALUE : a.at) - (b.at < 0 ? Number.MAX_VALUE : b.at) || a.i - b.i,
            )[0];
          if (!next) break;
          left.splice(next.i, 1);
          written.push(next.note);
          writeNote(kind, next.note, {
            n: number(kind, attributeNamed(next.note, "id") ?? ""),
            writing: { ...writing, part },
          });
        }
        return written;
      }),
  };
}

const KINDS: readonly NoteKind[] = ["footnote", "endnote", "comment"];
const PREFIXES: Readonly<Record<NoteKind, string>> = { footnote: "fn", endnote: "en", comment: "cm" };

/** The notes of a kind; the lines that Word draws between text and notes are none. */
function notesIn(parts: Package, kind: NoteKind): readonly XmlElement[] {
  const root = parts.related.get(`${kind}s`)?.[0]?.root;
  return childrenOf(root).filter(
    (each) => each.local === kind && !/separator|notice/i.test(attributeNamed(each, "type") ?? ""),
  );
}

function writeNote(
  kind: NoteKind,
  note: XmlElement,
  { n, writing }: { readonly n: number; readonly writing: WordWriting },
): void {
  const { composer, revisions } = writing;
  const id = `${PREFIXES[kind]}${n}`;
  const place = kind === "footnote" ? "bottom" : kind === "endnote" ? "end" : undefined;
  const who = kind === "comment" ? revisions.of(note) : {};
  const pointer = (end: string): string | undefined =>
    writing.anchors.has(`${id}-${end}`) ? `#${id}-${end}` : undefined;
  const target = kind === "comment" ? { target: pointer("start"), targetEnd: pointer("end") } : {};
  composer.enter("note", { type: kind, place, n: String(n), "xml:id": id, ...target, ...who });
  writing.write(childrenOf(note), writing);
  composer.leave();
}
