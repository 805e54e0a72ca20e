import type { Range } from "./source.js";

/** One `name="value"` of a processing instruction. */
export interface PseudoAttribute {
  readonly name: string;
  /** The value with its references replaced. */
  readonly value: string;
  /** From the name to the closing quote. */
  readonly range: Range;
}

/** Something that is not as it should be in a processing instruction. */
export interface PseudoFault {
  readonly message: string;
  readonly range: Range;
}

/** What an instruction holds. */
export interface PseudoAttributes {
  readonly attributes: readonly PseudoAttribute[];
  readonly faults: readonly PseudoFault[];
}

/**
 * The pseudo-attributes of an instruction (Associating Style Sheets with XML documents 1.0, 3), from its text after the
 * target; `offset` is where that text stands. What cannot be read is said and passed over, up to the next white space.
 */
export function readPseudoAttributes(text: string, offset: number): PseudoAttributes {
  const attributes: PseudoAttribute[] = [];
  const faults: PseudoFault[] = [];
  const fault = (start: number, end: number, message: string): void => {
    faults.push({ message, range: { start: offset + start, end: offset + end } });
  };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, name, double, single] = match;
    const start = match.index;
    if (start === end)
      fault(
        start,
        start + whole.length,
        `\`${whole}\` stands close to what is before it; white space must stand between`,
      );
    end = start + whole.length;
    const value = double ?? single;
    if (name === undefined || value === undefined) {
      fault(start, end, `\`${whole}\` is no pseudo-attribute; \`name="value"\` must stand there`);
      continue;
    }
    if (attributes.some((each) => each.name === name)) {
      fault(start, end, `\`${name}\` is given twice; the first one counts`);
      continue;
    }
    const read = replaceReferences(value);
    for (const each of read.wrong)
      fault(start, end, `\`${name}\` holds \`${each}\`; \`&lt;\` and \`&amp;\` stand for \`<\` and \`&\``);
    attributes.push({ name, value: read.value, range: { start: offset + start, end: offset + end } });
  }
  return { attributes, faults };
}

/** A pseudo-attribute, or what stands there instead of one. */
const TOKEN = /([\p{L}_][\p{L}\p{N}._:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')|[^ \t\r\n]+/gu;

/** Character references and the five entities of XML; nothing else can be declared for an instruction. */
function replaceReferences(text: string): { readonly value: string; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const value = text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));|[&<]/g, (found, hex, decimal, name) => {
    const sign = name === undefined ? characterOf(hex, decimal) : ENTITIES[name];
    if (sign === undefined) wrong.push(found);
    return sign ?? found;
  });
  return { value, wrong: [...new Set(wrong)] };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  return isCharacter && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
