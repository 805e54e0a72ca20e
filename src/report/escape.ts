const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/**
 * A text in which no service for continuous integration takes anything for a command: GitHub obeys `::error::` at the start
 * of a line of output, after blanks too, and `##[error]` anywhere in it; others have `##vso[` and the like.
 */
export function withoutCommands(text: string): string {
  return withoutMarks(text.replace(/^(\s*):(?=:)/gm, "$1\\u{3A}"), "\\u{23}");
}

/** A text for people: what has no end is cut, and the formats for programs have all of it. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 2000;

/** A text in which the sign `#` that begins `##[` and the like is written in another way. */
export function withoutMarks(text: string, sign: string): string {
  // Looked for first, for hardly any text has one.
  return text.includes("##") ? text.replace(/#(?=#\w*\[)/g, () => sign) : text;
}

/** The text with what a terminal would obey or hide, or no file can hold, made visible: controls, marks of writing direction, empty characters, halves of characters. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (sign) => `\\u{${sign.charCodeAt(0).toString(16).toUpperCase()}}`);
}
