import type { XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import type { Outcome } from "../../core/outcome.js";
import type { Range, Source } from "../../core/source.js";
import { closeAtEnd, readEndTag } from "./end-tag.js";
import { forbiddenCharacters, isSpace, nameAt } from "./names.js";
import { declareNamespaces, expandAttributes, expandName, FIRST_NAMESPACES } from "./namespaces.js";
import { readDoctype, readXmlDeclaration } from "./prolog.js";
import { type GrowingElement, type Reading, say, startReading, stop } from "./reading.js";
import { readCharacters } from "./references.js";
import { readStartTag } from "./start-tag.js";
import { nothingToRead } from "./unlikely.js";

/** The document of a text, with what is missing supplied and said; undefined where none can be made. */
export function readDocument(source: Source): Outcome<XmlDocument | undefined> {
  const reading = startReading(source);
  const refusal = nothingToRead(source.text);
  if (refusal) stop(reading, refusal.range, refusal.message);
  else readContent(reading);
  const root = reading.children.find((each): each is XmlElement => each.type === "element");
  if (!reading.stopped && !root)
    stop(
      reading,
      endOf(reading.text),
      "there is no element in the file; one root element such as `TEI` must stand there",
    );
  const diagnostics = reading.diagnostics.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
  if (reading.stopped || !root) return { value: undefined, diagnostics };
  return { value: { source, children: reading.children, root }, diagnostics };
}

/** A loop, not recursion: documents may nest deeper than the call stack. */
function readContent(reading: Reading): void {
  const { text } = reading;
  sayForbiddenCharacters(reading);
  readXmlDeclaration(reading);
  while (reading.at < text.length && !reading.stopped) {
    const less = text.indexOf("<", reading.at);
    const end = less < 0 ? text.length : less;
    if (end > reading.at) readText(reading, end);
    if (less >= 0) readMarkup(reading);
  }
  if (!reading.stopped) closeAtEnd(reading);
}

function readMarkup(reading: Reading): void {
  const { text, at } = reading;
  if (text.startsWith("</", at)) readEndTag(reading);
  else if (text.startsWith("<!--", at)) readComment(reading);
  else if (text.startsWith("<![CDATA[", at)) readCharacterData(reading);
  else if (text.startsWith("<?", at)) readInstruction(reading);
  else if (text.startsWith("<!DOCTYPE", at)) readDoctype(reading);
  else readElement(reading);
}

function readElement(reading: Reading): void {
  const start = reading.at;
  const name = nameAt(reading.text, start + 1);
  if (name === "") {
    readLoneLess(reading);
    return;
  }
  const tag = readStartTag(reading, name);
  if (!tag) return;
  if (reading.rooted && reading.open.length === 0) {
    const message = `a second root element \`${name}\` stands after the end of the first; a document has one root element`;
    stopAfterRoot(reading, { start, end: start + 1 + name.length }, message);
    return;
  }
  const parent = reading.open.at(-1);
  const namespaces = declareNamespaces(reading, tag.attributes, parent?.namespaces ?? FIRST_NAMESPACES);
  const nameRange = { start: start + 1, end: start + 1 + name.length };
  const element: GrowingElement = {
    type: "element",
    ...expandName(reading, name, { namespaces, range: nameRange }),
    attributes: expandAttributes(reading, tag.attributes, namespaces),
    children: [],
    parent: parent?.element,
    range: tag.range,
    startTag: tag.range,
  };
  add(reading, element);
  reading.rooted = true;
  if (!tag.empty) reading.open.push({ element, namespaces, strayEndTags: [], closedEarly: [] });
}

/** A `<` that begins no markup: said, and kept as text. */
function readLoneLess(reading: Reading): void {
  const { text, at } = reading;
  const conflict = /(?:<{7}|={7}|>{7})[^\r\n]*/y;
  conflict.lastIndex = at;
  const marker = conflict.exec(text)?.[0];
  if (marker) {
    stop(
      reading,
      { start: at, end: at + marker.length },
      `\`${marker.slice(0, 40)}\` is left from a merge that was not finished; choose one version and delete the marks`,
    );
    return;
  }
  say(reading, { start: at, end: at + 1 }, "`<` stands alone and begins no tag; as a character it is written `&lt;`", {
    actual: "<",
    expected: ["&lt;"],
  });
  reading.at = at + 1;
  if (reading.open.length > 0) addText(reading, "<", { start: at, end: at + 1 });
}

function readText(reading: Reading, end: number): void {
  const range = { start: reading.at, end };
  const raw = reading.text.slice(range.start, end);
  reading.at = end;
  if (reading.open.length === 0) {
    if (!isSpace(raw)) sayTextOutside(reading, range, raw);
    return;
  }
  const close = raw.indexOf("]]>");
  if (close >= 0) {
    const at = range.start + close;
    say(reading, { start: at, end: at + 3 }, "`]]>` ends no CDATA section here; as characters it is written `]]&gt;`", {
      actual: "]]>",
      expected: ["]]&gt;"],
    });
  }
  addText(reading, readCharacters(reading, range), range);
}

function sayTextOutside(reading: Reading, range: Range, raw: string): void {
  const start = range.start + raw.search(/[^ \t\r\n]/);
  const place = { start, end: range.start + raw.trimEnd().length };
  const seen = raw.trim().split(/\s+/).slice(0, 5).join(" ").slice(0, 40);
  if (reading.rooted) {
    stopAfterRoot(
      reading,
      place,
      `text \`${seen}\` stands after the end of the root element; only comments and instructions may stand there`,
    );
  } else {
    say(
      reading,
      place,
      `text \`${seen}\` stands before the root element; only comments and instructions may stand there`,
    );
  }
}

/** What follows the root element changes nothing in it: said once, and the rest is not read. */
function stopAfterRoot(reading: Reading, range: Range, message: string): void {
  say(reading, range, message);
  reading.at = reading.text.length;
}

function readComment(reading: Reading): void {
  const { text, at } = reading;
  const close = text.indexOf("-->", at + 4);
  if (close < 0) {
    stop(reading, { start: at, end: at + 4 }, "the comment that begins here has no end; a comment ends with `-->`");
    return;
  }
  const hyphens = text.indexOf("--", at + 4);
  if (hyphens < close)
    say(
      reading,
      { start: hyphens, end: hyphens + 2 },
      "`--` stands in a comment; only one hyphen after another may not stand there, use `- -`",
    );
  else if (text[close - 1] === "-" && close > at + 4)
    say(
      reading,
      { start: close - 1, end: close + 3 },
      "the comment ends with `--->`; it ends with `-->`, without a third hyphen",
    );
  reading.at = close + 3;
  add(reading, { type: "comment", value: lineEnds(text.slice(at + 4, close)), range: { start: at, end: reading.at } });
}

function readCharacterData(reading: Reading): void {
  const { text, at } = reading;
  const close = text.indexOf("]]>", at + 9);
  if (close < 0) {
    stop(reading, { start: at, end: at + 9 }, "the CDATA section that begins here has no end; it ends with `]]>`");
    return;
  }
  reading.at = close + 3;
  const range = { start: at, end: reading.at };
  if (reading.open.length > 0) addText(reading, lineEnds(text.slice(at + 9, close)), range);
  else sayTextOutside(reading, range, text.slice(at, reading.at));
}

function readInstruction(reading: Reading): void {
  const { text, at } = reading;
  const close = text.indexOf("?>", at + 2);
  if (close < 0) {
    stop(
      reading,
      { start: at, end: at + 2 },
      "the processing instruction that begins here has no end; it ends with `?>`",
    );
    return;
  }
  const target = nameAt(text, at + 2);
  const range = { start: at, end: close + 2 };
  reading.at = range.end;
  const rest = text.slice(at + 2 + target.length, close);
  if (target.toLowerCase() === "xml") {
    say(reading, range, "an XML declaration stands here; it may stand at the very start of the file only", {
      actual: `<?${target}`,
    });
    return;
  }
  if (target === "" || target.includes(":") || !/^(?:[ \t\r\n]|$)/.test(rest)) {
    say(
      reading,
      range,
      "`<?` is not followed by a name and a space; a processing instruction is written `<?name text?>`",
    );
    return;
  }
  add(reading, { type: "instruction", target, value: lineEnds(rest.replace(/^[ \t\r\n]+/, "")), range });
}

function add(reading: Reading, node: XmlNode): void {
  const parent = reading.open.at(-1);
  if (parent) parent.element.children.push(node);
  else reading.children.push(node);
}

/** Adds text to the innermost element; adjacent runs become one node. */
function addText(reading: Reading, value: string, range: Range): void {
  const parent = reading.open.at(-1)?.element;
  if (!parent) return;
  const last = parent.children.at(-1);
  if (last?.type !== "text") {
    parent.children.push({ type: "text", value, range, parent });
    return;
  }
  parent.children[parent.children.length - 1] = {
    ...last,
    value: last.value + value,
    range: { start: last.range.start, end: range.end },
  };
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Each character that XML does not allow is said once, where it first stands. */
function sayForbiddenCharacters(reading: Reading): void {
  const first = new Map<string, { readonly at: number; count: number }>();
  for (const { at, character } of forbiddenCharacters(reading.text)) {
    const known = first.get(character);
    if (known) known.count++;
    else first.set(character, { at, count: 1 });
  }
  const zero = first.get("\u0000");
  if (zero) {
    const message = "a zero byte stands here; the file is no text, or is UTF-16 without a byte order mark";
    stop(reading, { start: zero.at, end: zero.at + 1 }, message);
    return;
  }
  for (const [character, { at, count }] of first) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const times = count > 1 ? `, ${count} times in this file` : "";
    say(
      reading,
      { start: at, end: at + character.length },
      `the control character ${code} stands here${times}; XML does not allow it, leave it out`,
      { actual: code },
    );
  }
}

function endOf(text: string): Range {
  return { start: Math.max(0, text.length - 1), end: text.length };
}
