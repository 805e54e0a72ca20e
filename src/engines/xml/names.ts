const START =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}" +
  "\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`[:${START}][-.:0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}${START}]*`, "uy");
const NOT_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The name (XML 1.0 2.3, fifth edition) that starts at an offset; empty where none does. */
export function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? "";
}

/** The first offset from one on that is no white space. */
export function afterSpace(text: string, at: number): number {
  let end = at;
  while (isSpaceCode(text.charCodeAt(end))) end++;
  return end;
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Whether a text is white space only, or empty. */
export function isSpace(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** Every character of a text that XML 1.0 2.2 does not allow, with its offset. */
export function* forbiddenCharacters(text: string): Generator<{ readonly at: number; readonly character: string }> {
  for (const match of text.matchAll(NOT_CHAR)) yield { at: match.index, character: match[0] };
}

/** Whether a code point is one that XML 1.0 2.2 allows. */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
