/** A transcription such as archives make, and as badly: heads, letters, minutes, lists, notes and pages in any order, with odd characters and line ends. */
export function generated(random: () => number): string {
  const parts = Array.from({ length: 1 + Math.floor(random() * 12) }, () => part(random));
  const text = parts.join(pick(random, BREAKS));
  const spoilt = Array.from({ length: Math.floor(random() * 6) }).reduce<string>(
    (before) => spoil(random, before),
    text,
  );
  return `${withLineEnds(random, spoilt)}${random() < 0.5 ? "\n" : ""}`;
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

function some(random: () => number, most: number, make: () => string, glue: string): string {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make).join(glue);
}

const BREAKS = ["\n\n", "\n\n", "\n\n", "\n", "\n\n\n\n", "\n\f\n", "\f", "\n \t\n"];

function part(random: () => number): string {
  return pick(random, PARTS)(random);
}

function sentence(random: () => number): string {
  return `${pick(random, ["The boat", "Mr. Holm", "Nobody", "On 3 May 1924 the Society", "In his note A. M. Berg", "Der Bote", "Письмо", "الرسالة", "Lettre n°"])} ${some(random, 12, () => pick(random, WORDS), " ")}${pick(random, [".", ".", ".", "?", ":", ";", "", "…"])}`;
}

function prose(random: () => number): string {
  return some(random, 5, () => sentence(random), pick(random, [" ", "\n", "  "]));
}

const WORDS = [
  "was",
  "late",
  "in",
  "Visby",
  "the Harbour Society",
  "[sic]",
  "[?]",
  "[illegible]",
  "[3 words illegible]",
  "word[1]",
  "again,[2]",
  "[in]",
  "[[illegible signature]]",
  "[",
  "]",
  "[[",
  "]]",
  "S[ain]t",
  "Dr.",
  "Cde. Holm",
  "1955",
  "(1)",
  "a)",
  "12 May",
  "the end of 1954",
  "& <b>",
  "]]>",
  "“so”",
  "it*",
  "now†",
  "x¹",
  "\u200f",
  "\u202eabc\u202c",
  "e\u0301",
  "\ufeff",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "👩‍👩‍👧",
  "𝒳",
  "naïve",
  "日本",
  "|",
  "--",
  "~~x~~",
  "{y}",
  "f. 5, op. 28, d. 347",
  "/s/",
];

const HEADS = [
  "TO: Harbour Society\nFROM: Karl Holm\nSUBJECT: The boat",
  "MEMORANDUM FOR\nThe Society",
  "SUBJECT\n\nThe boat",
  "PARTICIPANTS\n\nKarl Holm\nA. M. Berg\n[Illegible]",
  "TELEGRAM\n\n1803. Subject: The boat",
  "TO:\tHolm\n\tBerg\nFROM:\tNobody",
  "10. Letter From Holm to Berg[1]",
  "Dear Mr. Berg,",
  "Visby, 3 May 1924",
  "No. 57/3",
  "CONFIDENTIAL",
  "Memo from Karl Holm regarding Visby",
];

const TAILS = [
  "Yours faithfully,\nKarl Holm",
  "[signature] (K. Holm)\n19 April 1955",
  "/s/ Holm",
  "Karl A. Holm",
  "cc: Berg\n    Holm",
  "P.S. More.",
  "Enclosure",
  "Attachment 2: a list",
  "[handwritten in the left margin: to the archive\n\n[[illegible signature]]",
  "[Stamp: SECRET]",
];

const PARTS: readonly ((random: () => number) => string)[] = [
  prose,
  prose,
  prose,
  (random) => pick(random, HEADS),
  (random) => pick(random, TAILS),
  (random) =>
    some(random, 4, () => `${1 + Math.floor(random() * 4)}. ${sentence(random)}`, pick(random, ["\n", "\n\n"])),
  (random) =>
    ["1.", "2.", "3.", "4."]
      .map((n) => `${n} ${sentence(random)}`)
      .join(pick(random, ["\n", "\n\n", "\n(a) x\n(b) y\n"])),
  (random) =>
    ["I", "II", "III"].map((n) => `${n}. ${pick(random, ["The Boats", "THE MEN"])}\n\n${prose(random)}`).join("\n\n"),
  (random) => some(random, 5, () => `- ${sentence(random)}`, "\n"),
  (random) =>
    some(
      random,
      5,
      () => `${pick(random, ["Mr. Holm", "BERG", "The Chairman", "Berg (rising)"])}: ${sentence(random)}`,
      "\n\n",
    ),
  (random) => some(random, 5, () => `| ${pick(random, WORDS)} | ${pick(random, WORDS)} |`, "\n"),
  (random) => some(random, 5, () => `${pick(random, WORDS)}\t${pick(random, WORDS)}\t3 May 1924`, "\n"),
  (random) => some(random, 5, () => `${pick(random, WORDS).padEnd(14)}${pick(random, WORDS).padEnd(9)}12`, "\n"),
  (random) => `[${pick(random, ["1", "2", "^1", "17"])}] ${sentence(random)}`,
  (random) => `${pick(random, ["*", "†", "¹", "**"])} ${sentence(random)}`,
  (random) => pick(random, ["- 2 -", "[p. 3]", "Page 4 of 9", "5", "6", "7", "\f", "SECRET", "Harbour Report 3"]),
  () =>
    "The boat went out upon the sea,\nThe wind was cold and strong,\nThe men were singing merrily\nAnd sang it all day long.",
  (random) => `${pick(random, ["THE BOATS", "Arms Control", "A. The Large Boat"])}\n\n${prose(random)}`,
  (random) =>
    pick(random, [
      "Document Information",
      "Record ID",
      "Skip to content",
      "Summary",
      "RGANI, f. 5, op. 28, d. 347. Papers, 1953-1957, microfilm, reel 83.",
      "Source: NARA, RG 59, Central Files 1967-69, POL 7 US/NIXON",
    ]),
  (random) => `x${some(random, 400, () => pick(random, WORDS), pick(random, [" ", ""]))}`,
];

/** A character put in, taken out or doubled somewhere. */
function spoil(random: () => number, text: string): string {
  const at = Math.floor(random() * text.length);
  const rest = text.slice(at);
  switch (Math.floor(random() * 3)) {
    case 0:
      return text.slice(0, at) + pick(random, WORDS) + rest;
    case 1:
      // A half of a surrogate pair is no character; what is left must be one.
      return (text.slice(0, at) + rest.slice(1)).replace(/\p{Surrogate}/gu, "");
    default:
      return text.slice(0, at) + rest.slice(0, 7).replace(/\p{Surrogate}/gu, "") + rest.replace(/^\p{Surrogate}/u, "");
  }
}

function withLineEnds(random: () => number, text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "");
  return pick(random, [whole, whole, whole.replaceAll("\n", "\r\n"), whole.replaceAll("\n", "\r")]);
}
