import type { Range } from "../../core/source.js";
import { SIGNATURE_MARK } from "../lexicon/letters.js";
import { linesOf } from "../lines.js";
import { overlap } from "../ranges.js";
import { spanIndex } from "../span-index.js";
import { withSpans } from "../spans.js";
import {
  type Attributes,
  type Block,
  type Hand,
  inferred,
  type Span,
  type Transcription,
  textIn,
  withFacts,
} from "../tree.js";

/** Takes the signature blocks apart: line breaks, the office of who signed, the mark of the signature and its hand. */
export function readSignatures(tree: Transcription): Transcription {
  const hands: Hand[] = [];
  const children = tree.children.map((block) => {
    if (block.role !== "signed") return block;
    const signer = block.spans.find((span) => span.element === "persName");
    const hand = signer && handOf(textIn(tree, signer), signer.attributes.ref);
    const marked = withMarks(tree, block, hand);
    if (
      hand &&
      marked.spans.some((span) => span.attributes.hand === `#${hand.id}`) &&
      !hands.some((each) => each.id === hand.id)
    )
      hands.push(hand);
    return withSpans(marked, [...breaksOf(tree, block), ...officesOf(tree, block, signer)]);
  });
  return withFacts({ ...tree, children }, { hands: [...tree.facts.hands, ...hands] });
}

function handOf(name: string, person: string | undefined): Hand {
  const key = person?.slice(1).replace(/^pers-/, "") ?? name.replace(/^.*\s/, "").toLowerCase();
  return {
    // Not every reader of XML takes letters beyond the basic plane for letters of a name.
    id: `hand-${key.replace(/[^\p{L}\p{N}-]|[\u{10000}-\u{10ffff}]/gu, "")}`,
    description: `Signature of ${name}.`,
    ...(person ? { person } : {}),
  };
}

/** The block with its signature marks tagged, each in the hand of the signer. */
function withMarks(tree: Transcription, block: Block, hand: Hand | undefined): Block {
  const pointer = hand && `#${hand.id}`;
  const spans = block.spans.map((span) =>
    span.attributes.subtype === "signature" ? { ...span, attributes: { ...span.attributes, hand: pointer } } : span,
  );
  const match = /\/s\/|\((?:signed|sgd\.?)\)/i.exec(textIn(tree, block));
  if (!match) return { ...block, spans };
  const start = block.start + match.index;
  const attributes = { type: "editorial", subtype: "signature", place: "inline", hand: pointer };
  return withSpans({ ...block, spans }, [{ start, end: start + match[0].length, element: "note", attributes }]);
}

function breaksOf(tree: Transcription, block: Block): readonly Span[] {
  const broken = new Set(block.spans.filter((span) => span.element === "lb").map((span) => span.start));
  const marks = spanIndex(block.spans.filter((span) => span.element === "pc"));
  return linesOf(tree.text, block)
    .slice(1)
    .filter(({ start }) => !broken.has(start))
    .filter(({ start, end }) => !marks.near({ start, end }).some((span) => span.start < start && start < span.end))
    .map(({ start }) => ({ start, end: start, element: "lb", attributes: {} }));
}

/** What may stand in the name of an office: anything else tells that a line is none. */
const IN_OFFICES: ReadonlySet<string> = new Set(["orgName", "placeName", "rs", "hi", "date"]);

/** That the office is the signer's is read from their standing together. */
function officeOf(ref: string | undefined): Attributes {
  return ref ? { ref, ...inferred("high") } : {};
}

/** The lines beside the name that hold no mark tell the office; lines that follow one another are one office. */
function officesOf(tree: Transcription, block: Block, signer: Span | undefined): readonly Span[] {
  const offices: (Range & { last: number })[] = [];
  const others = spanIndex(block.spans.filter((span) => !IN_OFFICES.has(span.element)));
  const lines = linesOf(tree.text, block);
  // Where nobody is known to be the signer, the first line without a mark is the name.
  const unknown = signer ? -1 : lines.findIndex((line) => !SIGNATURE_MARK.test(textIn(tree, line)));
  lines.forEach((line, index) => {
    if (
      index === unknown ||
      SIGNATURE_MARK.test(textIn(tree, line)) ||
      others.near(line).some((span) => overlap(line, span))
    )
      return;
    const open = offices.at(-1);
    if (open?.last === index - 1) offices[offices.length - 1] = { start: open.start, end: line.end, last: index };
    else offices.push({ start: line.start, end: line.end, last: index });
  });
  return offices.map(({ start, end }) => ({
    start,
    end,
    element: "roleName",
    attributes: officeOf(signer?.attributes.ref),
  }));
}
