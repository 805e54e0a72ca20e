import type { Range } from "../../core/source.js";
import type { Attributes, Span } from "../tree.js";
import type { Bracket } from "./scan.js";

/** What a rule needs to know of the document to say who speaks in a bracket. */
export interface Voice {
  /** The pointer to whoever wrote the brackets. */
  readonly resp: string;
}

/** The elements that a bracket becomes, the outermost first; undefined where a rule does not fit. */
export type BracketRule = (bracket: Bracket, text: string, voice: Voice) => readonly Span[] | undefined;

/** The conventions of archives that comment on a document in square brackets. The first rule that fits decides. */
export const ARCHIVAL_RULES: readonly BracketRule[] = [
  obfuscatedAddress,
  signature,
  pageBreak,
  stamp,
  marginalia,
  redacted,
  omission,
  illegible,
  blank,
  sic,
  unclear,
  namedNote,
  expansion,
  supplied,
  editorialNote,
];

/** The hand of all notes in margins: who wrote them is for a person to find out. */
export const MARGIN_HAND = { id: "hand-margin", description: "Unidentified hand of the notes in the margin." };

/** Who wrote in the margin and how, as archives put it. */
const MARGIN =
  /^(?<hand>handwritten|typed|typewritten|pencil(?:led)?|in pencil|in (?:red|blue|green|black) (?:pencil|ink))?[\s,]*(?:note|notation|annotation|inscription|resolution|text|marginalia)?\s*(?:in|on|at|along|across)?\s*(?:the\s+)?(?<place>(?:(?:upper|lower|left|right|top|bottom)[\s-]*)*(?:hand\s+)?(?:side\s+)?(?:margins?|corner|of the page|of the document)|(?:top|bottom)(?: of the page| margin)?)(?:,?\s+(?<manner>handwritten|typed|typewritten|in (?:red |blue |green |black )?(?:pencil|ink)))?\s*:/i;

function marginalia(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = text.slice(bracket.content.start, bracket.content.end);
  const match =
    MARGIN.exec(content) ??
    /^(?<hand>handwritten|marginal)(?: (?:note|notation|annotation|inscription))?\s*:/i.exec(content);
  if (!match) return undefined;
  const label = { start: bracket.start, end: bracket.content.start + match[0].length };
  return [
    {
      ...rangeOf(bracket),
      element: "note",
      attributes: {
        type: "marginalia",
        subtype: handOf(match),
        place: placeOf(match.groups?.place),
        hand: `#${MARGIN_HAND.id}`,
      },
    },
    { ...label, element: "label", attributes: { type: "editorial", resp } },
    ...closingMark(bracket),
  ];
}

/** Whether a text opens a note in the margin that may run over more than one block. */
export function opensMarginalia(text: string): boolean {
  return text.startsWith("[") && marginalia(wholeOf(text), text, { resp: "" }) !== undefined;
}

function wholeOf(text: string): Bracket {
  return { start: 0, end: text.length, double: false, closed: false, content: { start: 1, end: text.length } };
}

function handOf(match: RegExpExecArray): string {
  const hand = (match.groups?.hand ?? match.groups?.manner)?.toLowerCase();
  if (hand?.startsWith("typ")) return "typed";
  return hand?.includes("pencil") ? "pencil" : "handwritten";
}

/** TEI's words for a place on the page, one token each; a note of which only the margin is told stands in the margin. */
function placeOf(words: string | undefined): string {
  const named = words?.toLowerCase() ?? "";
  const side = ["left", "right"].filter((each) => named.includes(each));
  const height = [...(/top|upper/.test(named) ? ["top"] : []), ...(/bottom|lower/.test(named) ? ["bottom"] : [])];
  return (
    /margin|side/.test(named) || height.length === 0 ? ["margin", ...height, ...side] : [...height, ...side]
  ).join(" ");
}

/** The bracket that closes an editor's words is a mark of his, not of the document. */
function closingMark(bracket: Bracket): readonly Span[] {
  return bracket.closed
    ? [{ start: bracket.content.end, end: bracket.end, element: "pc", attributes: { type: "editorial" } }]
    : [];
}

function signature(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  if (!/^(?:signature|signed|sgd\.?)$/i.test(contentOf(bracket, text))) return undefined;
  return [
    {
      ...rangeOf(bracket),
      element: "note",
      attributes: { type: "editorial", subtype: "signature", place: "inline", resp },
    },
  ];
}

function stamp(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const match = /^(?:rubber )?stamp(?:ed)?\s*:/i.exec(contentOf(bracket, text));
  if (!match) return undefined;
  return [
    { ...rangeOf(bracket), element: "stamp", attributes: { type: stampType(contentOf(bracket, text)) } },
    {
      start: bracket.start,
      end: bracket.content.start + match[0].length,
      element: "note",
      attributes: { type: "editorial", resp },
    },
    ...closingMark(bracket),
  ];
}

function stampType(words: string): string | undefined {
  if (/secret|confidential|restricted|classified/i.test(words)) return "classification";
  return /received|registered|entered/i.test(words) ? "receipt" : undefined;
}

function pageBreak(bracket: Bracket, text: string): readonly Span[] | undefined {
  const number = /^(?:p\.|page|leaf|f\.)\s*([\dIVXLC]+[rv]?)$/i.exec(contentOf(bracket, text))?.[1];
  if (!number) return undefined;
  return [
    { start: bracket.start, end: bracket.start, element: "pb", attributes: { n: number } },
    { ...rangeOf(bracket), element: "fw", attributes: { type: "pageNum" } },
  ];
}

function illegible(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = contentOf(bracket, text);
  const speaks = /\b(?:illegible|undecipherable|unreadable|indecipherable)\b|^(?:unclear|\?{2,})$/i.test(content);
  if (!speaks || content.includes("[") || content.split(/\s+/).length > 5) return undefined;
  const gap = gapOf(bracket, { reason: "illegible", ...extentOf(content), resp });
  const signed = /signature/i.test(content)
    ? [{ ...rangeOf(bracket), element: "seg", attributes: { type: "signature" } }]
    : [];
  return [...signed, ...gap];
}

/** What is said of the size of a gap: `[3 words illegible]`, `[illegible signature]`. */
function extentOf(content: string): Attributes {
  const unit = /\b(word|line|letter|character|page|paragraph|signature)s?\b/i.exec(content)?.[1]?.toLowerCase();
  const count = /\b(\d+|one|two|three|four|five|six)\b/i.exec(content)?.[1]?.toLowerCase();
  if (!unit) return {};
  const quantity =
    NUMBERS[count ?? ""] ??
    count ??
    (/s\b/.test(
      content.slice(
        content.toLowerCase().indexOf(unit) + unit.length,
        content.toLowerCase().indexOf(unit) + unit.length + 1,
      ),
    )
      ? undefined
      : "1");
  return { unit: unit === "letter" ? "character" : unit, quantity };
}

const NUMBERS: Readonly<Record<string, string | undefined>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
};

function redacted(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = contentOf(bracket, text);
  if (!/\b(?:not declassified|redacted|excised|sanitized)\b/i.test(content)) return undefined;
  const extent = /^(.*?)\s*(?:of source text )?(?:not declassified|redacted|excised|sanitized)/i.exec(content)?.[1];
  return gapOf(bracket, { reason: "redacted", extent: extent || undefined, resp });
}

function omission(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = contentOf(bracket, text);
  if (!/^(?:Omitted here|Here follow|\.{3}|…)/i.test(content)) return undefined;
  return gapOf(bracket, { reason: "editorial", resp });
}

function obfuscatedAddress(bracket: Bracket, text: string): readonly Span[] | undefined {
  return /^email[\s\u00a0]protected$/.test(contentOf(bracket, text))
    ? gapOf(bracket, { reason: "obfuscated", source: "#src-page" })
    : undefined;
}

function gapOf(bracket: Bracket, attributes: Attributes): readonly Span[] {
  return [
    { ...rangeOf(bracket), element: "gap", attributes },
    { ...rangeOf(bracket), element: "desc", attributes: {} },
  ];
}

function blank(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  if (!/^(?:blank|left blank|blank space)$/i.test(contentOf(bracket, text))) return undefined;
  return [
    { ...rangeOf(bracket), element: "space", attributes: { resp } },
    { ...rangeOf(bracket), element: "desc", attributes: {} },
  ];
}

/** `[sic]` speaks of the word before it. */
function sic(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  if (!/^sic[.!]?$/i.test(contentOf(bracket, text))) return undefined;
  const word = /[\p{L}\p{M}\p{N}'’-]+(?=[,;]?\s*$)/u.exec(text.slice(Math.max(0, bracket.start - 60), bracket.start));
  const note: Span = { ...rangeOf(bracket), element: "note", attributes: { type: "editorial", resp } };
  if (!word) return [note];
  const start = Math.max(0, bracket.start - 60) + word.index;
  return [{ start, end: start + word[0].length, element: "sic", attributes: {} }, note];
}

/** `[word?]` holds a doubtful reading, `[?]` speaks of the word before it. */
function unclear(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = contentOf(bracket, text);
  const attributes = { cert: "low", resp };
  if (content === "?") {
    const word = /[\p{L}\p{M}\p{N}'’-]+[ \t]*$/u.exec(text.slice(Math.max(0, bracket.start - 60), bracket.start));
    if (!word) return undefined;
    const start = bracket.start - word[0].length;
    return [
      { start, end: bracket.end, element: "unclear", attributes },
      { start: start + word[0].trimEnd().length, end: bracket.end, element: "pc", attributes: { type: "editorial" } },
    ];
  }
  if (!content.endsWith("?") || content.split(/\s+/).length > 4) return undefined;
  const mark = bracket.content.end - 1;
  return [
    { ...rangeOf(bracket), element: "unclear", attributes },
    { start: bracket.start, end: bracket.content.start, element: "pc", attributes: { type: "editorial" } },
    { start: mark, end: bracket.end, element: "pc", attributes: { type: "editorial" } },
  ];
}

/** Notes that name themselves. */
function namedNote(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const name = /^(?<who>translator|editor|footnote|transcriber)(?:['’]s note)?\b.*?:/is
    .exec(contentOf(bracket, text))
    ?.groups?.who?.toLowerCase();
  if (!name) return undefined;
  return [
    {
      ...rangeOf(bracket),
      element: "note",
      attributes: { type: name === "translator" ? "translation" : "editorial", resp },
    },
  ];
}

/** Letters within a word write out what was shortened: `S[ain]t`. */
function expansion(bracket: Bracket, text: string): readonly Span[] | undefined {
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, bracket.start - 40), bracket.start))?.[0].length ?? 0;
  const after = /^\p{L}+/u.exec(text.slice(bracket.end, bracket.end + 40))?.[0].length ?? 0;
  if (before + after === 0 || !/^\p{L}+$/u.test(contentOf(bracket, text))) return undefined;
  return [
    { start: bracket.start - before, end: bracket.end + after, element: "expan", attributes: {} },
    { start: bracket.start, end: bracket.content.start, element: "pc", attributes: { type: "editorial" } },
    { ...bracket.content, element: "ex", attributes: {} },
    { start: bracket.content.end, end: bracket.end, element: "pc", attributes: { type: "editorial" } },
  ];
}

/** One or two words in lower case belong in the sentence. */
function supplied(bracket: Bracket, text: string, { resp }: Voice): readonly Span[] | undefined {
  const content = contentOf(bracket, text);
  if (!/^\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*)?$/u.test(content)) return undefined;
  return [
    { ...rangeOf(bracket), element: "supplied", attributes: { resp } },
    { start: bracket.start, end: bracket.content.start, element: "pc", attributes: { type: "editorial" } },
    { start: bracket.content.end, end: bracket.end, element: "pc", attributes: { type: "editorial" } },
  ];
}

function editorialNote(bracket: Bracket, _text: string, { resp }: Voice): readonly Span[] {
  return [{ ...rangeOf(bracket), element: "note", attributes: { type: "editorial", resp } }];
}

function contentOf(bracket: Bracket, text: string): string {
  return text.slice(bracket.content.start, bracket.content.end).trim();
}

function rangeOf({ start, end }: Bracket): Range {
  return { start, end };
}
