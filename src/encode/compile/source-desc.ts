import type { Element, ElementContent } from "xast";
import type { Range } from "../../core/source.js";
import { datesIn } from "../dates/index.js";
import { holds } from "../ranges.js";
import { inferred, type Span, textIn } from "../tree.js";
import { blockOf, blocksOf, type Findings, languageName, plain } from "./findings.js";
import { element, inlineOf, text } from "./inline.js";
import { addressesStated, manuscriptStated } from "./metadata.js";

/** What the transcription was taken from: the page, and the original in its archive. */
export function sourceDesc(findings: Findings): Element {
  const { tree } = findings;
  const citation = blockOf(tree, "citation");
  return element("sourceDesc", {}, [
    pageBibl(findings),
    ...(tree.facts.citation ? [msDesc(findings)] : manuscriptStated(tree.metadata)),
    ...(citation ? [element("bibl", { type: "citation", source: "#src-page" }, plain(findings, citation))] : []),
    ...addressesStated(tree.metadata),
  ]);
}

function pageBibl(findings: Findings): Element {
  const { tree, title, publisher } = findings;
  const parts: ElementContent[] = [];
  if (title) parts.push(element("title", { level: "a" }, plain(findings, title)));
  const series = seriesOf(findings);
  if (series) parts.push(text(", "), element("title", { level: "s", ...inferred("medium") }, plain(findings, series)));
  if (publisher) parts.push(text(", "), element("publisher", {}, [text(textIn(tree, publisher))]));
  const form = title ? "saved page" : "transcription";
  return element("bibl", { "xml:id": "src-page", type: title ? "web-page" : "transcription" }, [
    ...parts,
    text(parts.length > 0 ? ` (${form}).` : `A ${form}.`),
  ]);
}

/** The name before `materials` or the like in the words on reuse: what the publisher calls the whole. */
function seriesOf({ tree }: Findings): Range | undefined {
  for (const block of blocksOf(tree, "rights")) {
    const match = /\b(?:reuse|use) of ((?:\p{Lu}[\p{L}-]+ )+)(?:materials|documents|items)\b/u.exec(
      textIn(tree, block),
    );
    if (!match?.[1]) continue;
    const start = block.start + match.index + match[0].indexOf(match[1]);
    return { start, end: start + match[1].trimEnd().length };
  }
  return undefined;
}

function msDesc(findings: Findings): Element {
  return element("msDesc", { "xml:id": "src-ms" }, [
    msIdentifier(findings),
    ...msContents(findings),
    ...physDesc(findings),
    ...additional(findings),
  ]);
}

function msIdentifier(findings: Findings): Element {
  const { tree, repository } = findings;
  const { citation } = tree.facts;
  const name = citation?.repository;
  const collection = citation?.collection;
  return element("msIdentifier", {}, [
    ...locationOf(findings),
    ...(name ? [element("repository", { ref: repository && `#${repository.id}` }, plain(findings, name))] : []),
    ...(collection ? [element("collection", {}, collectionOf(findings, collection, citation.date))] : []),
    ...shelfmark(findings),
  ]);
}

/** Country and settlement of the archive, which its authority entry knows and the page does not say. */
function locationOf({ repository }: Findings): readonly Element[] {
  const location = repository?.element.children.find(
    (child): child is Element => child.type === "element" && child.name === "location",
  );
  const parts = location?.children.filter((child): child is Element => child.type === "element") ?? [];
  return ["country", "region", "settlement"].flatMap((name) =>
    parts
      .filter((part) => part.name === name)
      .map((part) => ({ ...part, attributes: { ...part.attributes, ...inferred("high") } as Element["attributes"] })),
  );
}

function collectionOf(findings: Findings, collection: Range, date: Range | undefined): readonly ElementContent[] {
  if (!date) return plain(findings, collection);
  const [found] = datesIn(findings.tree.text, date);
  const span: readonly Span[] = found ? [{ ...date, element: "date", attributes: found.attributes }] : [];
  return inlineOf(findings.tree, { start: collection.start, end: date.end }, span);
}

/** The shelf-mark with its parts named; the labels and marks between them stay as text. */
function shelfmark(findings: Findings): readonly Element[] {
  const parts = findings.tree.facts.citation?.shelfmark ?? [];
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return [];
  const start = findings.tree.facts.citation?.shelfmarkStart ?? first.range.start;
  const spans = parts.map(({ type, range }) => ({ ...range, element: "idno", attributes: { type } }));
  return [element("idno", { type: "shelfmark" }, inlineOf(findings.tree, { start, end: last.range.end }, spans))];
}

function msContents({ original }: Findings): readonly Element[] {
  if (!original) return [];
  const { language, stated } = original;
  const words = stated ? languageName(language) : "Language of the original not stated on the page.";
  const attributes = { "xml:id": "orig-lang", mainLang: language, ...(stated ? {} : inferred("medium")) };
  return [element("msContents", {}, [element("msItem", {}, [element("textLang", attributes, [text(words)])])])];
}

/** What was added to the sheet by another hand or a stamp, as the editors report it. */
function physDesc({ tree, voice }: Findings): readonly Element[] {
  const additions = tree.children.flatMap((block) =>
    block.spans
      .filter((span) => (span.element === "note" && span.attributes.type === "marginalia") || span.element === "stamp")
      .map((span) => element("p", {}, [text(additionWords(span, block.spans, tree.text, voice))])),
  );
  return additions.length > 0 ? [element("physDesc", {}, [element("additions", {}, additions)])] : [];
}

function additionWords(span: Span, spans: readonly Span[], source: string, voice: string): string {
  const editorial = ["label", "note", "pc", "desc"];
  const words = source
    .slice(span.start, span.end)
    .split("")
    .filter(
      (_, i) =>
        !spans.some(
          (inner) =>
            inner !== span &&
            holds(span, inner) &&
            editorial.includes(inner.element) &&
            inner.start <= span.start + i &&
            span.start + i < inner.end,
        ),
    )
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const illegible = spans.some((inner) => holds(span, inner) && inner.attributes.type === "signature")
    ? " with an illegible signature"
    : "";
  const kind = span.element === "stamp" ? "Stamp" : "Marginal annotation";
  const place = span.attributes.place
    ? ` (${span.attributes.place.split(" ").toReversed().join(" ")}${span.attributes.subtype ? `, ${span.attributes.subtype}` : ""})`
    : "";
  return `${kind} “${words}”${illegible}${place}, as reported by the ${voice}.`;
}

function additional(findings: Findings): readonly Element[] {
  const { citation } = findings.tree.facts;
  if (!citation?.carrier && !citation?.reel) return [];
  const reel =
    citation.reel &&
    element("biblScope", { unit: "reel", n: textIn(findings.tree, citation.reel) }, [
      text(`reel ${textIn(findings.tree, citation.reel)}`),
    ]);
  const carrier = citation.carrier && element("term", { type: "carrier" }, plain(findings, citation.carrier));
  const parts: ElementContent[] = [
    ...(carrier ? [carrier] : []),
    ...(carrier && reel ? [text(", ")] : []),
    ...(reel ? [reel] : []),
  ];
  return [element("additional", {}, [element("surrogates", {}, [element("bibl", {}, parts)])])];
}
