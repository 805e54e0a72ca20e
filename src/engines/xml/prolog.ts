import { afterSpace, nameAt } from "./names.js";
import { type Reading, say, stop } from "./reading.js";

const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][-A-Za-z0-9._]*"|'[A-Za-z][-A-Za-z0-9._]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/** Passes over the XML declaration that the text may begin with. */
export function readXmlDeclaration(reading: Reading): void {
  const { text } = reading;
  if (!/^<\?xml[ \t\r\n?]/.test(text)) return;
  DECLARATION.lastIndex = 0;
  const match = DECLARATION.exec(text);
  if (match) {
    reading.at = match[0].length;
    const version = match[1] ?? match[2] ?? "";
    if (version !== "1.0") {
      const place = text.indexOf(version, 5);
      stop(
        reading,
        { start: place, end: place + version.length },
        `the document says that it is XML \`${version}\`; only version \`1.0\` can be read`,
      );
    }
    return;
  }
  const close = text.indexOf("?>");
  const range = { start: 0, end: close < 0 ? 5 : close + 2 };
  const message = 'the XML declaration is not written as it must be; write `<?xml version="1.0" encoding="UTF-8"?>`';
  if (close < 0) stop(reading, range, message);
  else say(reading, range, message);
  reading.at = range.end;
}

/** Passes over the document type declaration and notes the entities that it declares. Nothing outside the text is read. */
export function readDoctype(reading: Reading): void {
  const { text, at } = reading;
  const start = { start: at, end: at + "<!DOCTYPE".length };
  if (reading.rooted) {
    stop(
      reading,
      start,
      "`<!DOCTYPE` stands inside or after the root element; it may stand before the root element only",
    );
    return;
  }
  const name = nameAt(text, afterSpace(text, start.end));
  const external =
    /[ \t\r\n]+(?:SYSTEM[ \t\r\n]+(?:"[^"]*"|'[^']*')|PUBLIC[ \t\r\n]+(?:"[^"]*"|'[^']*')[ \t\r\n]+(?:"[^"]*"|'[^']*'))/y;
  external.lastIndex = afterSpace(text, start.end) + name.length;
  const afterName = external.lastIndex;
  const afterExternal = afterSpace(text, external.exec(text) ? external.lastIndex : afterName);
  const end = text[afterExternal] === "[" ? readInternalSubset(reading, afterExternal + 1) : afterExternal;
  const close = end === undefined ? -1 : afterSpace(text, end);
  if (name === "" || text[close] !== ">") {
    stop(reading, start, "the document type declaration is not written as it must be; it may be left out");
    return;
  }
  reading.at = close + 1;
}

/** Reads declarations up to the `]`; the offset after it, undefined where there is none. */
function readInternalSubset(reading: Reading, from: number): number | undefined {
  const { text } = reading;
  const token = /[ \t\r\n]+|%[^;\s]+;|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!(?:[^"'<>]|"[^"]*"|'[^']*')*>/y;
  for (let at = from; at < text.length; ) {
    if (text[at] === "]") return at + 1;
    token.lastIndex = at;
    const declaration = token.exec(text)?.[0];
    if (!declaration) return undefined;
    noteEntity(reading, declaration);
    sayUnread(reading, declaration, at);
    at += declaration.length;
  }
  return undefined;
}

/** Says what in the subset would change the document and is not read. */
function sayUnread(reading: Reading, declaration: string, at: number): void {
  const range = { start: at, end: at + declaration.length };
  if (declaration.startsWith("%")) {
    say(reading, range, `parameter entity \`${declaration}\` is not read; write out what it stands for`, {
      actual: declaration,
    });
  }
  if (!declaration.startsWith("<!ATTLIST")) return;
  const defaulted =
    /([^\s()|]+)[ \t\r\n]+(?:[A-Z]+|(?:NOTATION[ \t\r\n]*)?\([^)]*\))[ \t\r\n]+(?:#FIXED[ \t\r\n]+)?["']/.exec(
      declaration,
    );
  const name = defaulted?.[1];
  if (name !== undefined) {
    const message = `a default value is declared for attribute \`${name}\`, and default values are not read; write the attribute where it is meant`;
    say(reading, range, message, { actual: name });
  }
}

/** Keeps what an entity stands for if that is plain text; anything else is refused where it is used, so nothing can grow. */
function noteEntity(reading: Reading, declaration: string): void {
  const match = /^<!ENTITY[ \t\r\n]+([^\s%"']+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|SYSTEM|PUBLIC)/.exec(declaration);
  const name = match?.[1];
  if (!match || name === undefined || reading.entities.has(name)) return;
  const raw = match[2] ?? match[3];
  const text = raw?.replace(/&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g, (_, hex, decimal) => fromCode(hex, decimal));
  reading.entities.set(name, text === undefined || /[<&%]/.test(text) || text.length > 1000 ? undefined : text);
}

function fromCode(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
