/** The classes of characters that the scan tells apart. */
export const OTHER = 0;
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
export const MARK = 4;
export const APOSTROPHE = 5;

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < CLASSES.length) return CLASSES[code] ?? OTHER;
  if (code >= 0x2010 && code <= 0x2015) return MARK;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a || code === 0x202f ? SPACE : OTHER;
  return code >= 0x20a0 && code <= 0x2bff ? OTHER : LETTER;
}

/** The end of the letters that begin at a place. */
export function wordEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? CLASSES[code] !== LETTER : classOf(code) !== LETTER) return at;
  }
  return end;
}

/** Whether a class is that of letters or digits. */
export function isWordlike(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

const CLASSES = Uint8Array.from({ length: 0x600 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/[,./()[\]-]/.test(character)) return MARK;
  return character === "'" ? APOSTROPHE : OTHER;
});
