import type { Attributes } from "../tree.js";

/** Names for what is worked out from the words of a bracket. */
export type Derivation = keyof typeof DERIVATIONS;

/** The hand of all notes in margins: who wrote them is for a person to find out. */
export const MARGIN_HAND = { id: "hand-margin", description: "Unidentified hand of the notes in the margin." };

/** The attributes that the words of a bracket give; `lead` is the part in which the editor speaks. */
export function derived(derivation: Derivation, words: string, lead: string): Attributes {
  return DERIVATIONS[derivation](words, lead);
}

const DERIVATIONS = {
  dots: (words: string): Attributes => ({ quantity: String(words.replace(/[^.·…?]/g, "").length), unit: "character" }),
  extent: extentOf,
  margin: (_: string, lead: string): Attributes => marginOf(lead),
  place: (words: string): Attributes => ({ place: placeOf(words) }),
  "question-marks": (words: string): Attributes => ({ quantity: String(words.split("?").length - 1), unit: "word" }),
  stamp: (words: string): Attributes => ({ type: stampType(words) }),
  traces: (words: string): Attributes => ({ quantity: String(words.replace(/[^.+]/g, "").length) }),
} as const;

/** What is said of the size of a gap: `[3 words illegible]`, `[illegible signature]`. */
function extentOf(words: string): Attributes {
  const match = /\b(word|line|letter|character|page|paragraph|signature)(s?)\b/i.exec(words);
  const unit = match?.[1]?.toLowerCase();
  if (!unit) return {};
  const count = /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.exec(words)?.[1]?.toLowerCase();
  const single = match?.[2] ? undefined : "1";
  return { unit: unit === "letter" ? "character" : unit, quantity: count ? (NUMBERS.get(count) ?? count) : single };
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight nine ten".split(" ").map((word, i) => [word, String(i + 1)]),
);

function marginOf(words: string): Attributes {
  return { subtype: handOf(words), place: placeOf(words), hand: `#${MARGIN_HAND.id}` };
}

function handOf(words: string): string {
  if (/\btyp(?:ed|ewritten)\b/i.test(words)) return "typed";
  return /\bpencil/i.test(words) ? "pencil" : "handwritten";
}

/** TEI's words for a place on the page, one token each; a note of which only the margin is told stands in the margin. */
function placeOf(words: string): string {
  const named = words.toLowerCase();
  const side = ["left", "right"].filter((each) => new RegExp(`\\b${each}\\b`).test(named));
  const height = [
    ...(/\b(?:top|upper)\b/.test(named) ? ["top"] : []),
    ...(/\b(?:bottom|lower)\b/.test(named) ? ["bottom"] : []),
  ];
  return /\bmargins?\b|\bside\b/.test(named) || height.length === 0
    ? ["margin", ...height, ...side].join(" ")
    : [...height, ...side].join(" ");
}

function stampType(words: string): string | undefined {
  if (/secret|confidential|restricted|classified/i.test(words)) return "classification";
  return /received|registered|entered/i.test(words) ? "receipt" : undefined;
}
