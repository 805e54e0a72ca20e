import { nearest } from "../../core/nearest.js";
import type { Range } from "../../core/source.js";
import { afterSpace, nameAt } from "./names.js";
import { lineOf, type OpenElement, type Reading, say, sayAs, stop } from "./reading.js";

/** Reads the end tag at the reading's place and closes the elements that it ends. */
export function readEndTag(reading: Reading): void {
  const { text } = reading;
  const start = reading.at;
  const name = nameAt(text, start + 2);
  const close = afterSpace(text, start + 2 + name.length);
  if (name === "" || text[close] !== ">") {
    endBrokenTag(reading, name, close);
    if (name === "") return;
  } else {
    reading.at = close + 1;
  }
  const range = { start, end: reading.at };
  if (reading.open.at(-1)?.element.name === name) closeInnermost(reading, range.end);
  else if (reading.open.some((each) => each.element.name === name)) closeDownTo(reading, name, range);
  else closeMisspelt(reading, name, range);
}

/** Closes what is still open where the text ends. */
export function closeAtEnd(reading: Reading): void {
  const innermost = reading.open.at(-1);
  if (!innermost) return;
  const end = reading.text.length;
  // The place is the last character, since there is none after it.
  sayUnclosed(reading, reading.open.toReversed(), { start: Math.max(0, end - 1), end });
  while (reading.open.length > 0) closeInnermost(reading, end);
}

function endBrokenTag(reading: Reading, name: string, close: number): void {
  const { text, at } = reading;
  const bracket = text.indexOf(">", close);
  const less = text.indexOf("<", close);
  const range = { start: at, end: Math.max(at + 2, close) };
  if (name === "" || bracket < 0 || (less >= 0 && less < bracket)) {
    const open = reading.open.at(-1)?.element.name ?? "name";
    const message =
      name === ""
        ? `\`</\` is followed by no name; an end tag is written \`</${open}>\``
        : `end tag \`</${name}\` has no \`>\``;
    if (bracket < 0 && less < 0) stop(reading, range, message);
    else say(reading, range, message);
    reading.at = name === "" ? at + 2 : close;
  } else {
    say(
      reading,
      { start: close, end: bracket },
      `\`${text.slice(close, bracket)}\` stands in the end tag \`</${name}>\`; nothing but the name may stand there`,
    );
    reading.at = bracket + 1;
  }
}

function closeInnermost(reading: Reading, end: number): void {
  const closed = reading.open.pop();
  if (closed) closed.element.range = { start: closed.element.range.start, end };
}

/** An end tag of an element further out: those inside it have none. */
function closeDownTo(reading: Reading, name: string, range: Range): void {
  const unclosed: OpenElement[] = [];
  for (let inner = reading.open.at(-1); inner && inner.element.name !== name; inner = reading.open.at(-1)) {
    unclosed.push(inner);
    closeInnermost(reading, range.start);
  }
  // One that holds an end tag of no element has been spoken of: that tag was meant for it.
  const untold = unclosed.filter((each) => each.strayEndTags.length === 0);
  if (untold.length > 0) sayUnclosed(reading, untold, range);
  closeInnermost(reading, range.end);
  reading.open.at(-1)?.closedEarly.push(...unclosed.map((each) => each.element.name));
}

function sayUnclosed(reading: Reading, unclosed: readonly OpenElement[], range: Range): void {
  const [innermost, ...others] = unclosed;
  if (!innermost) return;
  const found = reading.text.slice(range.start, range.end);
  const atEnd = !found.startsWith("</");
  const named = `element \`${innermost.element.name}\`, opened on line ${lineOf(reading, innermost.element.range.start)},`;
  const more = others
    .map((each) => `\`${each.element.name}\` (line ${lineOf(reading, each.element.range.start)})`)
    .slice(0, 5);
  const rest = others.length > 5 ? ` and ${others.length - 5} more` : "";
  const also = more.length > 0 ? `; nor are ${more.join(", ")}${rest}` : "";
  const where = atEnd ? "when the file ends" : `before \`${found}\``;
  const expected = unclosed.map((each) => `</${each.element.name}>`).slice(0, 6);
  sayAs("xml/unclosed-element", reading, range, {
    message: `${named} is not closed ${where}; \`</${innermost.element.name}>\` must stand there${also}`,
    actual: atEnd ? "end of file" : found,
    expected,
  });
}

/** An end tag that no open element has: a misspelt one ends the innermost, any other is passed over. */
function closeMisspelt(reading: Reading, name: string, range: Range): void {
  const innermost = reading.open.at(-1);
  if (!innermost) {
    say(reading, range, `end tag \`</${name}>\` closes nothing; every element is closed already`, {
      actual: `</${name}>`,
    });
    return;
  }
  const { element, strayEndTags, closedEarly } = innermost;
  const line = lineOf(reading, element.range.start);
  const details = { actual: `</${name}>`, expected: [`</${element.name}>`] };
  if (nearest(name, [element.name]).length > 0) {
    say(
      reading,
      range,
      `end tag \`</${name}>\` does not match start tag \`<${element.name}>\` on line ${line}; both names must be spelt alike, capitals too`,
      details,
    );
    closeInnermost(reading, range.end);
  } else if (closedEarly.includes(name)) {
    // Crossed tags: that the element had no end tag has been said where it was closed.
    closedEarly.splice(closedEarly.indexOf(name), 1);
  } else {
    say(
      reading,
      range,
      `end tag \`</${name}>\` closes nothing; \`${element.name}\`, opened on line ${line}, is open here and ends with \`</${element.name}>\``,
      details,
    );
    strayEndTags.push(name);
  }
}
