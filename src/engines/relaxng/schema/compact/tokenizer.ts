import type { Range, Source } from "../../../../core/source.js";
import { NC_NAME_SOURCE } from "../names.js";
import { type Reading, say } from "../reading.js";
import { type Characters, ESCAPED_LINE_FEED, ESCAPED_RETURN } from "./characters.js";

/** A word or sign of the compact syntax. */
export interface Token {
  readonly type: TokenType;
  /** The name without its backslash, the text of the literal or of the line of documentation, or the sign. */
  readonly value: string;
  readonly range: Range;
}

export type TokenType =
  /** A name or a keyword. */
  | "name"
  /** A name after a backslash, which is no keyword. */
  | "quoted"
  /** `prefix:name` */
  | "prefixed"
  /** `prefix:*` */
  | "wildcard"
  | "literal"
  /** A line that starts with `##`. */
  | "documentation"
  | "sign"
  | "end";

const TOKEN = new RegExp(
  [
    `(?<space>[ \\t\\n\\r${ESCAPED_LINE_FEED}]+)`,
    "(?<documentation>##[^\\n\\r]*)",
    "(?<comment>#[^\\n\\r]*)",
    `(?<literal>"""(?:(?!""")[^])*"""|'''(?:(?!''')[^])*'''|"(?!"")[^"\\n\\r]*"|'(?!'')[^'\\n\\r]*')`,
    `(?<quoted>\\\\${NC_NAME_SOURCE})`,
    `(?<prefixed>${NC_NAME_SOURCE}:${NC_NAME_SOURCE})`,
    `(?<wildcard>${NC_NAME_SOURCE}:\\*)`,
    `(?<name>${NC_NAME_SOURCE})`,
    "(?<sign>>>|\\|=|&=|[{}()[\\],&|?*+=~-])",
  ].join("|"),
  "uy",
);

/** The tokens of a text, an `end` last. They stop at the first character that begins none. */
export function tokenise(reading: Reading, source: Source, { text, offsetOf }: Characters): readonly Token[] {
  const tokens: Token[] = [];
  const rangeOf = (start: number, end: number): Range => ({ start: offsetOf(start), end: offsetOf(end) });
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match?.groups) {
      sayUnknown(reading, source, { text, at, range: rangeOf(at, at + 1) });
      break;
    }
    const end = at + match[0].length;
    const type = TYPES.find((each) => match.groups?.[each] !== undefined);
    if (type) tokens.push({ type, value: textOf(type, match[0]), range: rangeOf(at, end) });
    at = end;
  }
  return [...tokens, { type: "end", value: "", range: rangeOf(at, at) }];
}

/** White space and comments are no tokens. */
const TYPES = ["name", "sign", "literal", "prefixed", "documentation", "wildcard", "quoted"] as const;

function textOf(type: (typeof TYPES)[number], text: string): string {
  switch (type) {
    case "literal": {
      const quotes = text.startsWith('"""') || text.startsWith("'''") ? 3 : 1;
      return unescaped(text.slice(quotes, -quotes).replace(/\r\n?/g, "\n"));
    }
    case "documentation":
      return unescaped(text.replace(/^#+ ?/, ""));
    case "quoted":
      return text.slice(1);
    default:
      return text;
  }
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPED_LINE_FEED, "\n").replaceAll(ESCAPED_RETURN, "\r");
}

function sayUnknown(
  reading: Reading,
  source: Source,
  { text, at, range }: { readonly text: string; readonly at: number; readonly range: Range },
): void {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const what =
    sign === '"' || sign === "'"
      ? `a literal that begins with \`${sign}\` does not end on its line; end it, or write \`${sign.repeat(3)}\` at both ends`
      : `\`${sign}\` begins nothing that the compact syntax has`;
  const message = `${what} (RELAX NG Compact Syntax 3)`;
  say(reading, "relaxng/schema-syntax", { path: source.path, range }, message);
}
