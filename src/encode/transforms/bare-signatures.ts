import { type Block, inferred, partsOf, type Transcription, textIn } from "../tree.js";

/** Takes a name that stands alone at the end of a letter, memo or telegram for its signature, where nothing else is one. */
export function readBareSignatures(tree: Transcription): Transcription {
  const kind = tree.facts.kind ?? "document";
  if (!SIGNED_KINDS.has(kind)) return tree;
  return { ...tree, children: partsOf(tree.children).flatMap((part) => signedPart(tree, part)) };
}

const SIGNED_KINDS: ReadonlySet<string> = new Set(
  "letter memorandum telegram minutes report agreement decree testimony".split(" "),
);

function signedPart(tree: Transcription, part: readonly Block[]): readonly Block[] {
  if (part.some((block) => block.role === "signed")) return part;
  const last = part.findLastIndex((block) => !FOLLOWING.has(block.role));
  const block = part[last];
  const before = part.slice(0, last).some((each) => ["paragraph", "numbered", "item", "speech"].includes(each.role));
  if (block?.role !== "paragraph" || !before || !isName(textIn(tree, block), tree.facts.kind)) return part;
  return part.map((each, i) => (i === last ? { ...each, role: "signed", attributes: inferred("medium") } : each));
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
  return (
    words.length <= 50 &&
    ((kind === "telegram" && /^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}{2,})$/u.test(words)) ||
      /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+$/u.test(words) ||
      /^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|(?:von|van|de|der|al)|\p{Lu}[\p{L}'’-]+)){1,3}(?:,? (?:Jr|Sr)\.)?$/u.test(
        words,
      ))
  );
}
