import type { ElementContent } from "xast";
import type { Range } from "../../core/source.js";
import type { Authority, Entry } from "../authority/entry.js";
import { isTitle } from "../lexicon/kinds.js";
import { LANGUAGE_NAMES, languageOf, languageTag, OFFICIAL_LANGUAGES } from "../lexicon/languages.js";
import { headLineOf } from "../lexicon/letters.js";
import { type Block, isBody, type Role, type Span, type Transcription, textIn } from "../tree.js";
import { inlineOf } from "./inline.js";
import { languageStated } from "./metadata.js";
import { type SenderOffice, sendersOf } from "./senders.js";

/** All that the header is made from, found once. */
export interface Findings {
  readonly tree: Transcription;
  readonly authority: Authority;
  readonly title: Block | undefined;
  /** The heading with which the document itself begins. */
  readonly heading: Block | undefined;
  /** The spans that name who sent and who received the document. */
  readonly sender: Span | undefined;
  readonly recipient: Span | undefined;
  readonly senderOffice: SenderOffice | undefined;
  readonly sentFrom: Span | undefined;
  /** The day of the document: of its dateline, or of the page. */
  readonly date: Span | undefined;
  readonly publisher: Span | undefined;
  readonly repository: Entry | undefined;
  readonly language: string;
  /** The language of the original of a translation, and whether the page says it or it is presumed. */
  readonly original: { readonly language: string; readonly stated: boolean } | undefined;
  /** The pointer to whoever wrote the editorial brackets. */
  readonly voice: "translator" | "transcriber";
}

/** The findings of an encoded transcription. */
export function findingsOf(tree: Transcription, authority: Authority): Findings {
  const { citation } = tree.facts;
  const title = blockOf(tree, "title");
  const heading = blockOf(tree, "head");
  const named = title ?? (heading && isTitle(textIn(tree, heading)) ? heading : undefined);
  const signed = blockOf(tree, "signed");
  const dateline = blockOf(tree, "dateline");
  const { sender, senderOffice } = sendersOf(tree, signed, nameIn(headLine(tree, "from")));
  const repository = citation?.repository && orgNamed(textIn(tree, citation.repository), authority);
  return {
    tree,
    authority,
    title,
    heading: tree.children.find(isBody)?.role === "head" ? heading : undefined,
    sender: sender ?? nameAfter(tree, named, "from"),
    recipient: recipientOf(tree, named),
    senderOffice,
    sentFrom: spanIn(dateline, "placeName"),
    date: dayOf(dateline) ?? dayOf(headLine(tree, "date")) ?? dayOf(blockOf(tree, "page-date")),
    publisher: spanIn(blockOf(tree, "rights"), "orgName"),
    repository,
    language: languageStated(tree.metadata) ?? languageOf(bodyText(tree)),
    original: citation?.translator && originalOf(tree, repository),
    voice: citation?.translator || tree.metadata?.translator ? "translator" : "transcriber",
  };
}

/** The text of the document itself, without that of the page around it. */
function bodyText(tree: Transcription): string {
  const body = tree.children.filter(isBody);
  if (body.length === tree.children.length) return tree.text;
  return body.map((block) => textIn(tree, block)).join("\n");
}

/** The first block with a role. */
export function blockOf(tree: Transcription, role: Role): Block | undefined {
  return tree.children.find((block) => block.role === role);
}

/** The blocks with a role. */
export function blocksOf(tree: Transcription, role: Role): readonly Block[] {
  return tree.children.filter((block) => block.role === role);
}

/** The date above the document on its page that says the same day. */
export function pageDay(tree: Transcription, date: Span | undefined): Span | undefined {
  return blocksOf(tree, "page-date")
    .flatMap((block) => block.spans)
    .find((span) => span.element === "date" && date && span.attributes.when === date.attributes.when?.slice(0, 10));
}

/** The text of a stretch as TEI without any markup. */
export function plain(findings: Findings, range: Range): ElementContent[] {
  return inlineOf(findings.tree, range, []);
}

/** The English name of a language; its tag where there is none. */
export function languageName(tag: string): string {
  return LANGUAGE_NAMES[tag] ?? tag;
}

function spanIn(block: Block | undefined, element: string): Span | undefined {
  return block?.spans.toSorted((a, b) => a.start - b.start || b.end - a.end).find((span) => span.element === element);
}

function dayOf(block: Block | undefined): Span | undefined {
  return block?.spans.find((span) => span.element === "date" && /^\d{4}-\d{2}-\d{2}/.test(span.attributes.when ?? ""));
}

/** The line of the memo's head that tells one thing. */
function headLine(tree: Transcription, what: string): Block | undefined {
  return blocksOf(tree, "memo-head").find((block) => headLineOf(textIn(tree, block))?.what === what);
}

function recipientOf(tree: Transcription, title: Block | undefined): Span | undefined {
  return (
    nameIn(headLine(tree, "to")) ??
    nameAfter(tree, title, "to") ??
    nameIn(blockOf(tree, "address")) ??
    spanIn(blockOf(tree, "salute"), "persName")
  );
}

function nameIn(block: Block | undefined): Span | undefined {
  return spanIn(block, "persName") ?? spanIn(block, "orgName");
}

/** The name that follows a preposition in the title: `Memo from I. Kozlov`, `Letter to the Director`. */
function nameAfter(tree: Transcription, title: Block | undefined, preposition: string): Span | undefined {
  return title?.spans.find(
    (span) =>
      (span.element === "persName" || span.element === "orgName") &&
      new RegExp(`\\b${preposition}\\s+(?:the\\s+)?$`, "i").test(tree.text.slice(title.start, span.start)),
  );
}

/** The organisation that has a form of name. */
export function orgNamed(name: string, authority: Authority): Entry | undefined {
  return [...authority.entries.values()].find(
    (entry) => entry.kind === "org" && entry.names.some((form) => form.text === name),
  );
}

/** The language that a field of the page names, or else that of the country whose archive holds the original. */
function originalOf(tree: Transcription, repository: Entry | undefined): Findings["original"] {
  const label = tree.children.findIndex(
    (block) => block.role === "label" && /^(?:original )?language:?$/i.test(textIn(tree, block)),
  );
  const value = tree.children[label + 1];
  const stated = label >= 0 && value?.role === "value" ? languageTag(textIn(tree, value)) : undefined;
  if (stated) return { language: stated, stated: true };
  const presumed = OFFICIAL_LANGUAGES[countryOf(repository) ?? ""];
  return presumed ? { language: presumed, stated: false } : undefined;
}

function countryOf(repository: Entry | undefined): string | undefined {
  const location = repository?.element.children.find((child) => child.type === "element" && child.name === "location");
  const country =
    location?.type === "element"
      ? location.children.find((child) => child.type === "element" && child.name === "country")
      : undefined;
  return country?.type === "element" ? (country.attributes.key ?? undefined) : undefined;
}
