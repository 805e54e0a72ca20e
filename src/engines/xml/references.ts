import type { Range } from "../../core/source.js";
import { HTML_ENTITIES } from "./html-entities.js";
import { isXmlCharacter, nameAt } from "./names.js";
import { type Reading, say } from "./reading.js";

const PREDEFINED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", apos: "'", quot: '"' };

/** The text of a stretch of character data: line ends made one, references replaced. */
export function readCharacters(reading: Reading, range: Range): string {
  return replace(reading, range, (text) => text.replace(/\r\n?/g, "\n"));
}

/** The value of a stretch between quotes: white space made spaces as XML 1.0 3.3.3 has it, references replaced. */
export function readAttributeValue(reading: Reading, range: Range): string {
  return replace(reading, range, (text) => text.replace(/\r\n|[\t\r\n]/g, " "));
}

function replace(reading: Reading, range: Range, normalise: (text: string) => string): string {
  // Searched in the stretch alone: a search in the whole text would run to its end each time.
  const raw = reading.text.slice(range.start, range.end);
  let value = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    const reference = readReference(reading, range.start + at, range.end);
    value += normalise(raw.slice(from, at)) + reference.value;
    from = reference.end - range.start;
  }
  return from === 0 ? normalise(raw) : value + normalise(raw.slice(from));
}

interface Reference {
  readonly value: string;
  readonly end: number;
}

function readReference(reading: Reading, at: number, limit: number): Reference {
  const { text } = reading;
  const name = nameAt(text, at + 1);
  const afterName = at + 1 + name.length;
  if (name !== "" && afterName < limit && text[afterName] === ";") return readEntity(reading, name, at);
  const numeric = /^&#(?:x([0-9a-fA-F]+)|([0-9]+));/.exec(text.slice(at, Math.min(limit, at + 400)));
  if (numeric) return readCharacterReference(reading, numeric, at);
  const end = name === "" ? at + 1 : Math.min(afterName, limit);
  const seen = text.slice(at, end);
  say(reading, { start: at, end }, bareAmpersand(seen, name), { actual: seen, expected: ["&amp;"] });
  return { value: "&", end: at + 1 };
}

function bareAmpersand(seen: string, name: string): string {
  return name in PREDEFINED || HTML_ENTITIES.has(name)
    ? `\`${seen}\` has no \`;\` at its end; a reference is written \`${seen};\`, an ampersand \`&amp;\``
    : "`&` stands alone; an ampersand is written `&amp;`";
}

function readCharacterReference(reading: Reading, match: RegExpExecArray, at: number): Reference {
  const end = at + match[0].length;
  const code = match[1] === undefined ? Number.parseInt(match[2] ?? "", 10) : Number.parseInt(match[1], 16);
  if (isXmlCharacter(code)) return { value: String.fromCodePoint(code), end };
  say(reading, { start: at, end }, `\`${match[0]}\` stands for a character that XML does not allow; leave it out`, {
    actual: match[0],
  });
  return { value: "", end };
}

function readEntity(reading: Reading, name: string, at: number): Reference {
  const end = at + name.length + 2;
  const predefined = Object.hasOwn(PREDEFINED, name) ? PREDEFINED[name] : undefined;
  if (predefined !== undefined) return { value: predefined, end };
  const declared = reading.entities.get(name);
  if (declared !== undefined) return { value: declared, end };
  const range = { start: at, end };
  const code = HTML_ENTITIES.get(name);
  if (reading.entities.has(name)) {
    const message = `entity \`&${name};\` is declared with markup, with other entities or in another file, and is not read; write out what it stands for`;
    say(reading, range, message, { actual: `&${name};` });
    // Once is enough: a refused entity may be used a thousand times.
    reading.entities.set(name, "");
  } else if (code !== undefined) {
    const message = `\`&${name};\` is known in HTML only; write \`&#${code};\` or the character itself`;
    say(reading, range, message, { actual: `&${name};`, expected: [`&#${code};`] });
    return { value: String.fromCodePoint(code), end };
  } else {
    const message = `entity \`&${name};\` is not declared; an ampersand is written \`&amp;\``;
    say(reading, range, message, { actual: `&${name};`, expected: ["&amp;"] });
  }
  return { value: "", end };
}
