const START =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}" +
  "\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const REST = `[-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}${START}]*`;
const ASCII_NAME = /^[A-Za-z_][-.0-9A-Z_a-z]*$/;

/**
 * Where the name without a colon starts and ends. The characters are those of XML 1.0, fifth edition; but the first may be
 * no combining mark, as in the edition that RELAX NG refers to.
 */
export const NC_NAME_SOURCE = `(?!\\p{M})[${START}]${REST}`;
const NC_NAME = new RegExp(`^${NC_NAME_SOURCE}$`, "u");

/** Whether a text is a name without a colon. */
export function isNcName(text: string): boolean {
  return ASCII_NAME.test(text) || NC_NAME.test(text);
}

/** A name as written, taken apart; undefined where it is none. */
export function splitQName(text: string): { readonly prefix: string | undefined; readonly local: string } | undefined {
  const colon = text.indexOf(":");
  if (colon < 0) return isNcName(text) ? { prefix: undefined, local: text } : undefined;
  const prefix = text.slice(0, colon);
  const local = text.slice(colon + 1);
  return isNcName(prefix) && isNcName(local) ? { prefix, local } : undefined;
}

/** Whether a text may be a `datatypeLibrary` (RELAX NG 3): empty, or an absolute address without a fragment. */
export function isLibraryAddress(text: string): boolean {
  return text === "" || /^[A-Za-z][-+.0-9A-Za-z]*:(?:[^%#]|%[0-9A-Fa-f]{2})+$/.test(text);
}

/** The text without white space at its ends (RELAX NG 4.2). */
export function trimSpace(text: string): string {
  // Hardly any name has some, and schemas have many names.
  if (text.charCodeAt(0) > 0x20 && text.charCodeAt(text.length - 1) > 0x20) return text;
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
