import { wholeDate } from "../dates/index.js";
import { HONORIFICS } from "../lexicon/titles.js";
import { linesOf } from "../lines.js";
import { type Block, inferred, type Transcription, textIn, textsOf } from "../tree.js";

/** Takes a name that stands alone at the end of a letter, memo or telegram for its signature, where nothing else is one. */
export function readBareSignatures(tree: Transcription): Transcription {
  const kind = tree.facts.kind ?? "document";
  const isVerse = tree.children.some((block) => block.role === "verse");
  if (!SIGNED_KINDS.has(kind) && !isVerse) return tree;
  return { ...tree, children: textsOf(tree.children).flatMap((part) => signedPart(tree, part)) };
}

const SIGNED_KINDS: ReadonlySet<string> = new Set(
  "letter memorandum telegram order minutes report agreement decree testimony".split(" "),
);

function signedPart(tree: Transcription, part: readonly Block[]): readonly Block[] {
  if (part.some((block) => block.role === "signed")) return part;
  const end = part.findLastIndex((block) => !FOLLOWING.has(block.role));
  const isDated = part[end]?.role === "paragraph" && wholeDate(tree.text, part[end])?.day === true;
  const last = isDated ? end - 1 : end;
  const block = part[last];
  const before = part
    .slice(0, last)
    .some((each) => ["paragraph", "numbered", "item", "speech", "verse"].includes(each.role));
  if (block?.role !== "paragraph" || !before || !isSignature(tree, block)) return part;
  return part.map((each, i) => {
    if (i === last) return { ...each, role: "signed", attributes: inferred("medium") };
    return isDated && i === end ? { ...each, role: "dateline" } : each;
  });
}

/** A name, or one below the office of who bears it. */
function isSignature(tree: Transcription, block: Block): boolean {
  const lines = linesOf(tree.text, block).map((line) => textIn(tree, line));
  const name = lines.at(-1) ?? "";
  if (lines.length > 4 || !isName(name, tree.facts.kind)) return false;
  return lines.slice(0, -1).every((line) => line.length <= 70 && /^\p{Lu}/u.test(line) && !/[.!?;:]$/.test(line));
}

/** What may stand after a signature. */
const FOLLOWING: ReadonlySet<string> = new Set([
  "classification",
  "footnote",
  "page-break",
  "running-head",
  "distribution",
  "postscript",
  "marginalia",
  "furniture",
  "label",
  "value",
  "citation",
  "rights",
  "abstract",
]);

/** The office of whoever kept minutes or made a report. */
const OFFICE =
  /,\s+(?:(?:Acting|Honorary|Hon\.|Deputy|Vice|Recording|Rapporteur)[ -])?(?:Secretary|Chairman|Chairwoman|President|Director|Clerk|Rapporteur|Treasurer|Notary|Schriftführer(?:in)?|Vorsitzende[r]?|Secrétaire|Président|Secretario|Presidente|секретарь|председатель)$/i;

/** Two to five words with capitals, in telegrams a surname alone; a reference to a note may follow. */
function isName(text: string, kind: Transcription["facts"]["kind"]): boolean {
  const words = text
    .replace(/(?:\[\^?\d{1,3}\]|[*†‡¹²³])+$/, "")
    .replace(OFFICE, "")
    .trim();
  const [title = "", ...rest] = words.split(/\.?\s+/);
  const isRanked = rest.length === 1 && HONORIFICS.get(title)?.rank === true;
  if (isRanked && /^\p{Lu}[\p{L}'’-]+$/u.test(rest[0] ?? "")) return true;
  return (
    words.length <= 50 &&
    ((kind === "telegram" && /^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})$/u.test(words)) ||
      /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+$/u.test(words) ||
      /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|(?:von|van|de|der|al)|\p{Lu}[\p{L}'’-]+)){1,3}(?:,? (?:Jr|Sr)\.)?$/u.test(
        words,
      ))
  );
}
