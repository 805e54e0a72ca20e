import type { Element } from "xast";
import { inferred, type Span, textIn } from "../tree.js";
import { blocksOf, type Findings, languageName, pageDay } from "./findings.js";
import { element, inlineOf, text } from "./inline.js";
import { creationStated, keywordsStated, stated } from "./metadata.js";
import type { SenderOffice } from "./senders.js";

/** What the document is: its day, summary, languages, kind, correspondents and hands. */
export function profileDesc(findings: Findings): Element {
  return element("profileDesc", {}, [
    ...creation(findings),
    ...calendarDesc(findings),
    ...abstract(findings),
    langUsage(findings),
    textClass(findings),
    ...correspDesc(findings),
    ...handNotes(findings),
  ]);
}

function creation({ tree, date }: Findings): readonly Element[] {
  const given = creationStated(tree.metadata);
  if (tree.metadata?.date) return [element("creation", {}, given)];
  if (!date) return given.length > 0 ? [element("creation", {}, given)] : [];
  const page = pageDay(tree, date);
  return [
    element("creation", {}, [
      dateOf(textIn(tree, page ?? date), page ?? date, page ? "#src-page" : undefined),
      ...given,
    ]),
  ];
}

/** The calendars that dates point to. */
function calendarDesc({ tree }: Findings): readonly Element[] {
  const used = new Set<string>();
  for (const { spans } of tree.children)
    for (const { attributes } of spans) for (const each of attributes.calendar?.split(" ") ?? []) used.add(each);
  const calendars = CALENDARS.filter(({ id }) => used.has(`#${id}`)).map(({ id, words }) =>
    element("calendar", { "xml:id": id }, [element("p", {}, [text(words)])]),
  );
  return calendars.length > 0 ? [element("calendarDesc", {}, calendars)] : [];
}

const CALENDARS = [
  { id: "julian", words: "The Julian calendar (old style). Values of dates are those of the Gregorian calendar." },
  { id: "gregorian", words: "The Gregorian calendar (new style)." },
] as const;

function dateOf(words: string, { attributes }: Span, source?: string): Element {
  return element("date", { ...attributes, source }, [text(words)]);
}

function abstract({ tree, publisher }: Findings): readonly Element[] {
  const paragraphs = blocksOf(tree, "abstract").map((block) => element("p", {}, inlineOf(tree, block, block.spans)));
  const given = stated(tree.metadata, "abstract", "p");
  if (given.length > 0) return [element("abstract", {}, [...given, ...paragraphs])];
  return paragraphs.length > 0
    ? [element("abstract", { source: "#src-page", resp: publisher?.attributes.ref }, paragraphs)]
    : [];
}

function langUsage({ language, original, tree }: Findings): Element {
  const translated = tree.facts.citation?.translator !== undefined;
  const words = languageName(language);
  const own = translated
    ? element("language", { ident: language, n: "translation" }, [text(`${words} (translation)`)])
    : element("language", { ident: language }, [text(words)]);
  return element("langUsage", {}, original ? [own, originalLanguage(original)] : [own]);
}

function originalLanguage({ language, stated }: NonNullable<Findings["original"]>): Element {
  const words = `${languageName(language)} (${stated ? "" : "presumed "}language of the original)`;
  return element("language", { ident: language, n: "original", ...(stated ? {} : inferred("medium")) }, [text(words)]);
}

function textClass({ tree }: Findings): Element {
  const target = `#doctype-${tree.facts.kind ?? "document"}`;
  return element("textClass", {}, [
    element("catRef", { scheme: "#doctype", target }),
    ...keywordsStated(tree.metadata),
  ]);
}

/** Who sent the document to whom; what the source leaves open is said as a question. */
function correspDesc(findings: Findings): readonly Element[] {
  const { tree, sender, recipient, senderOffice, sentFrom, date } = findings;
  const { metadata } = tree;
  const isSent = tree.facts.kind !== undefined && ["letter", "memorandum", "telegram"].includes(tree.facts.kind);
  if (!isSent && !metadata?.sender && !metadata?.addressee) return [];
  const sent = [
    ...stated(metadata, "sender", "persName"),
    ...(sender && !metadata?.sender ? [name(findings, sender)] : []),
    ...(senderOffice && isTold(findings) ? [office(findings, senderOffice)] : []),
    ...(sentFrom ? [name(findings, sentFrom)] : []),
    ...(date ? [dateOf(textIn(tree, date), date)] : []),
  ];
  const actions = [
    ...(sent.length > 0 ? [element("correspAction", { type: "sent" }, sent)] : []),
    ...(metadata?.addressee
      ? [element("correspAction", { type: "received" }, stated(metadata, "addressee", "persName"))]
      : recipient
        ? [element("correspAction", { type: "received" }, [name(findings, recipient)])]
        : []),
  ];
  const questions = [
    !sender && !metadata?.sender && "The source names no sender.",
    !recipient && !metadata?.addressee && "The source names no addressee.",
    !date && !metadata?.date && "The source gives no day.",
  ];
  const todo = questions
    .filter((each) => typeof each === "string")
    .map((each) => element("note", { type: "todo", resp: "#encoder" }, [text(each)]));
  return [element("correspDesc", {}, [...actions, ...todo])];
}

/** Whether the second name tells more than the sender's own: a person besides the one that is stated is left out. */
function isTold({ tree, sender, senderOffice }: Findings): boolean {
  if (tree.metadata?.sender && senderOffice?.span.element === "persName") return false;
  return senderOffice?.span.start !== sender?.start;
}

function office(findings: Findings, { span, stands }: SenderOffice): Element {
  return { ...name(findings, span, inferred("medium")), data: { stands } };
}

function name({ tree }: Findings, span: Span, marks = {}): Element {
  return element(span.element, { ref: span.attributes.ref, ...marks }, [text(textIn(tree, span).replace(/\s+/g, " "))]);
}

function handNotes({ tree }: Findings): readonly Element[] {
  const notes = tree.facts.hands.map(({ id, description, person }) =>
    element("handNote", { "xml:id": id, scope: "minor", scribeRef: person }, [text(description)]),
  );
  return notes.length > 0 ? [element("handNotes", {}, notes)] : [];
}
