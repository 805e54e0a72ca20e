const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/** The text with what a terminal would obey or hide, or no file can hold, made visible: controls, marks of writing direction, empty characters, halves of characters. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (sign) => `\\u{${sign.charCodeAt(0).toString(16).toUpperCase()}}`);
}
