import { childrenNamed, type XmlElement } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import { type Edit, indentOf } from "./edits.js";

interface Change {
  readonly source: Source;
  readonly wish: { readonly resp: string; readonly date: string };
  /** How many statements were confirmed. */
  readonly confirmed: number;
  /** Whether nothing is left to confirm. */
  readonly isWhole: boolean;
}

/** What the header says of the state of the document; undefined where it says nothing. */
export function statusOf(header: XmlElement): string | undefined {
  return childrenNamed(header, "revisionDesc")[0]?.attributes.find((each) => each.name === "status")?.value;
}

/** A `change` as the first of the header's, where the latest stands, and the status `checked` where all is confirmed. */
export function changeEdits(header: XmlElement, change: Change): readonly Edit[] {
  const { source, isWhole } = change;
  const prefix = header.name.slice(0, header.name.length - header.local.length);
  const words = changeElement(prefix, change);
  const [revisions] = childrenNamed(header, "revisionDesc");
  const [first] = revisions?.children.filter((each): each is XmlElement => each.type === "element") ?? [];
  if (!revisions || !first) return [newRevisions(header, words, { source, isWhole, prefix, revisions })];
  const status = revisions.attributes.find((each) => each.name === "status");
  const list = first.local === "listChange" ? (childrenNamed(first, "change")[0] ?? first) : first;
  const space = indentOf(source.text, list);
  const statusEdits: readonly Edit[] = !isWhole
    ? []
    : status
      ? [{ ...status.valueRange, text: "checked" }]
      : [at(revisions.startTag.start + 1 + revisions.name.length, ' status="checked"')];
  return [...statusEdits, at(list.range.start, `${words}${space}`)];
}

function changeElement(prefix: string, { wish, confirmed, isWhole }: Change): string {
  const count = confirmed === 1 ? "one statement" : `${confirmed} statements`;
  const words = confirmed === 0 ? "Checked" : `Checked; ${count} of the encoder confirmed`;
  const status = isWhole ? ' status="checked"' : "";
  return `<${prefix}change who="#${wish.resp}" when="${wish.date}"${status}>${words}.</${prefix}change>`;
}

/** A header without a history gets one; it stands last in it. */
function newRevisions(
  header: XmlElement,
  words: string,
  {
    source,
    isWhole,
    prefix,
    revisions,
  }: { source: Source; isWhole: boolean; prefix: string; revisions: XmlElement | undefined },
): Edit {
  const last = header.children.findLast((each): each is XmlElement => each.type === "element");
  const space = last ? indentOf(source.text, last) : "";
  const inner = space === "" ? "" : `${space}  `;
  const status = isWhole ? ' status="checked"' : "";
  const made = `<${prefix}revisionDesc${status}>${inner}${words}${space}</${prefix}revisionDesc>`;
  if (revisions) return { ...revisions.range, text: made };
  return at(last?.range.end ?? header.startTag.end, `${space}${made}`);
}

function at(place: number, text: string): Edit {
  return { start: place, end: place, text };
}
