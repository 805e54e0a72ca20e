import type { DocumentKind } from "../tree.js";

/** The words that name a kind of document at the front of its title, in lower case. */
const KIND_WORDS: Readonly<Record<string, DocumentKind | undefined>> = {
  aerogram: "telegram",
  airgram: "telegram",
  cable: "telegram",
  cipher: "telegram",
  letter: "letter",
  memo: "memorandum",
  memorandum: "memorandum",
  minutes: "minutes",
  note: "memorandum",
  protocol: "minutes",
  report: "report",
  telegram: "telegram",
  wire: "telegram",
};

const TITLE = new RegExp(`^(?:The\\s+)?(${Object.keys(KIND_WORDS).join("|")})\\b`, "i");

/** The kind of document that a title or heading names at its front. */
export function kindOf(title: string): DocumentKind | undefined {
  return KIND_WORDS[TITLE.exec(title)?.[1]?.toLowerCase() ?? ""];
}

/** Whether a line reads like the title that an archive gives: a kind of document, then from, to, on or the like. */
export function isTitle(line: string): boolean {
  return (
    /^(?:The\s+)?[\p{L}]+(?:\s+No\.?\s*\S+)?,?\s+(?:from|to|for|by|on|of|regarding|concerning|about|with)\s/iu.test(
      line,
    ) && kindOf(line) !== undefined
  );
}
