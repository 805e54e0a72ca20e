import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import type { EntryKind } from "../authority/entry.js";
import type { Candidate } from "./candidates.js";

/** A file of candidates that does not exist yet. */
export function newTei(candidates: readonly Candidate[]): string {
  const lists = KINDS.flatMap((kind) => listOf(kind, candidates));
  return `${HEAD}${lists.join("")}${FOOT}`;
}

/** A file with more candidates in it, all else as it was; none where there is no place for them. */
export function moreTei(text: string, candidates: readonly Candidate[]): string | undefined {
  let result = text;
  for (const kind of KINDS) {
    const entries = candidates.filter((each) => each.kind === kind);
    if (entries.length === 0) continue;
    const list = result.lastIndexOf(`</${LISTS[kind]}>`);
    const end = list >= 0 ? list : result.lastIndexOf("</standOff>");
    if (end < 0) return undefined;
    const lineStart = result.lastIndexOf("\n", end) + 1;
    const at = /^[ \t]*$/.test(result.slice(lineStart, end)) ? lineStart : end;
    const added = list >= 0 ? entries.map(entryOf).join("") : listOf(kind, candidates).join("");
    const gap = at > 0 && result[at - 1] !== "\n" ? "\n" : "";
    result = `${result.slice(0, at)}${gap}${added}${result.slice(at)}`;
  }
  return result;
}

const KINDS: readonly EntryKind[] = ["person", "org", "place", "event"];
const LISTS: { readonly [kind in EntryKind]: string } = {
  person: "listPerson",
  org: "listOrg",
  place: "listPlace",
  event: "listEvent",
};
const NAMES: { readonly [kind in EntryKind]: string } = {
  person: "persName",
  org: "orgName",
  place: "placeName",
  event: "label",
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title>Candidates for the authority files</title>
        <respStmt xml:id="encoder">
          <resp>every statement marked resp="#encoder"</resp>
          <name type="software">teiwright</name>
        </respStmt>
      </titleStmt>
      <publicationStmt><p>Working list.</p></publicationStmt>
      <sourceDesc><p>Names found in transcriptions. In the note of type status, write confirmed or rejected for candidate.</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <standOff>
`;

const FOOT = `  </standOff>
</TEI>
`;

function listOf(kind: EntryKind, candidates: readonly Candidate[]): readonly string[] {
  const entries = candidates.filter((each) => each.kind === kind);
  return entries.length > 0 ? [`    <${LISTS[kind]}>\n${entries.map(entryOf).join("")}    </${LISTS[kind]}>\n`] : [];
}

function entryOf(candidate: Candidate): string {
  const { id, kind } = candidate;
  const lines = [
    nameOf(candidate),
    note("status", "candidate"),
    ...candidate.evidence.map(quoted),
    ...furtherOf(candidate),
  ];
  const inner = lines.map((line) => `        ${toXml(line, { closeEmptyElements: true, tightClose: true })}\n`);
  const opened = toXml(element(kind, { "xml:id": id, cert: "medium", resp: "#encoder" }, ["|"]));
  const [start = "", end = ""] = opened.split("|");
  return `      ${start}\n${inner.join("")}      ${end}\n`;
}

function nameOf({ kind, name, person }: Candidate): Element {
  if (!person) return element(NAMES[kind], {}, [name]);
  const { forenames, surname, generation } = person;
  const front = name.slice(0, name.lastIndexOf(surname)).trim();
  const parts: (Element | string)[] = [];
  if (forenames.length > 0 && front) parts.push(element("forename", {}, [front]), " ");
  parts.push(element("surname", {}, [surname]));
  const rest = name.slice(name.lastIndexOf(surname) + surname.length);
  if (generation && rest) parts.push(rest);
  // Mao Tse-tung has the forename behind: only the whole is sure to be right.
  return parts.map(textOf).join("") === name ? element("persName", {}, parts) : element("persName", {}, [name]);
}

function textOf(part: Element | string): string {
  return typeof part === "string"
    ? part
    : part.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

function quoted({ path, line, quotation }: Candidate["evidence"][number]): Element {
  return note("evidence", `${path}, line ${line}: ${quotation}`);
}

function furtherOf({ count, evidence }: Candidate): readonly Element[] {
  const more = count - evidence.length;
  return more > 0 ? [note("evidence", `${more} more ${more === 1 ? "place" : "places"}`)] : [];
}

function note(type: string, text: string): Element {
  return element("note", { type }, [text]);
}

function element(name: string, attributes: Record<string, string>, children: readonly (Element | string)[]): Element {
  return {
    type: "element",
    name,
    attributes,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}
