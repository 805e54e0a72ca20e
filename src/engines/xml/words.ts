import { nearest } from "../../core/nearest.js";
import { bareAmpersand } from "./ampersand.js";
import type { Fault } from "./faults.js";
import { HTML_ENTITIES } from "./html-entities.js";

/** What is said of a fault. */
export interface Words {
  readonly message: string;
  readonly actual?: string;
  readonly expected?: readonly string[];
}

/** An error as its words see it. */
export interface Facts {
  /** What stands in its place. */
  readonly seen: string;
  /** Its place and arguments as the engine gave them. */
  readonly start: number;
  readonly end: number;
  readonly args: readonly number[];
  /** The string that an argument names; empty where there is none. */
  word(index: number): string;
  /** The text of a stretch of bytes. */
  text(start: number, end: number): string;
  /** The element whose START stands at a place. */
  element(start: number): Opened;
  /** The element that the error stands in. */
  readonly inside: Opened;
  /** Why an entity that lies in another file could not be read, where somebody tried. */
  whyUnread(name: string): string | undefined;
}

/** An element that has been opened: its name, and the line. */
export interface Opened {
  readonly name: string;
  readonly line: number;
}

/** The words for every fault. */
export const WORDS: Readonly<Record<Fault, (facts: Facts) => Words>> = {
  "zero-byte": () => ({
    message: "a zero byte stands here; the file is no text, or is UTF-16 without a byte order mark",
  }),
  "forbidden-character": ({ args: [code = 0, count = 1] }) => {
    const actual = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const times = count > 1 ? `, ${count} times in this file` : "";
    return {
      message: `the control character ${actual} stands here${times}; XML does not allow it, leave it out`,
      actual,
    };
  },
  "not-utf-8": ({ start, args: [byte = 0] }) => {
    const actual = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    const message = `byte ${actual} (byte ${start + 1} of the file) is no UTF-8; save the file as UTF-8, or declare the encoding that it has`;
    return { message, actual };
  },
  declaration: () => ({
    message: 'the XML declaration is not written as it must be; write `<?xml version="1.0" encoding="UTF-8"?>`',
  }),
  version: ({ seen }) => ({
    message: `the document says that it is XML \`${seen}\`; only version \`1.0\` can be read`,
  }),
  "declaration-misplaced": (facts) => ({
    message: "an XML declaration stands here; it may stand at the very start of the file only",
    actual: `<?${facts.word(0)}`,
  }),
  "doctype-misplaced": () => ({
    message: "`<!DOCTYPE` stands inside or after the root element; it may stand before the root element only",
  }),
  doctype: () => ({
    message: "the document type declaration is not written as it must be; it may be left out",
  }),
  subset: ({ seen }) => ({
    message: `\`${seen}\` begins no declaration that is written as it must be; the document type declaration may be left out`,
    actual: seen,
  }),
  "parameter-entity-unread": ({ seen }) => ({
    message: `parameter entity \`${seen}\` is not read; write out what it stands for`,
    actual: seen,
  }),
  "text-before-root": (facts) => ({
    message: `text \`${beginning(facts)}\` stands before the root element; only comments and instructions may stand there`,
  }),
  "text-after-root": (facts) => ({
    message: `text \`${beginning(facts)}\` stands after the end of the root element; only comments and instructions may stand there`,
  }),
  "second-root": (facts) => ({
    message: `a second root element \`${facts.word(0)}\` stands after the end of the first; a document has one root element`,
  }),
  "no-root": () => ({
    message: "there is no element in the file; one root element such as `TEI` must stand there",
  }),
  "lone-less": () => ({
    message: "`<` stands alone and begins no tag; as a character it is written `&lt;`",
    actual: "<",
    expected: ["&lt;"],
  }),
  "merge-mark": ({ seen }) => ({
    message: `\`${seen.slice(0, 40)}\` is left from a merge that was not finished; choose one version and delete the marks`,
  }),
  "cdata-end": () => ({
    message: "`]]>` ends no CDATA section here; as characters it is written `]]&gt;`",
    actual: "]]>",
    expected: ["]]&gt;"],
  }),
  "comment-unclosed": () => ({ message: "the comment that begins here has no end; a comment ends with `-->`" }),
  "comment-hyphens": () => ({
    message: "`--` stands in a comment; only one hyphen after another may not stand there, use `- -`",
  }),
  "comment-third-hyphen": () => ({
    message: "the comment ends with `--->`; it ends with `-->`, without a third hyphen",
  }),
  "cdata-unclosed": () => ({ message: "the CDATA section that begins here has no end; it ends with `]]>`" }),
  "instruction-unclosed": () => ({
    message: "the processing instruction that begins here has no end; it ends with `?>`",
  }),
  "instruction-target": () => ({
    message: "`<?` is not followed by a name and a space; a processing instruction is written `<?name text?>`",
  }),
  "start-tag-at-end": ({ seen }) => ({
    message: `the file ends inside the start tag \`${seen}\`; it ends with \`>\``,
  }),
  "start-tag-unclosed": ({ seen }) => ({
    message: `start tag \`${seen}\` is not ended before the next \`<\`; it ends with \`>\``,
  }),
  "stray-in-tag": ({ seen, word }) => ({
    message: `\`${seen}\` stands in the tag \`<${word(0)}\`; only attributes such as \`name="value"\` may stand there`,
    actual: seen,
  }),
  "no-space": ({ seen }) => ({
    message: `there is no space before attribute \`${seen}\`; attributes are set apart by spaces`,
  }),
  "no-value": ({ seen }) => ({
    message: `attribute \`${seen}\` has no value; a value is written \`${seen}="…"\``,
    actual: seen,
  }),
  "no-quotes": ({ text, start, end, args: [nameEnd = 0, valueStart = 0] }) => {
    const name = text(start, nameEnd);
    const actual = text(valueStart, end);
    // Word processors make such quotes of straight ones.
    const [, curly, inside = ""] = /^([“”„‟‘’‚‛«»‹›])(.*?)[“”„‟‘’‚‛«»‹›]?$/su.exec(actual) ?? [];
    const message = curly
      ? `the value of attribute \`${name}\` begins with the curly quote \`${curly}\`; straight quotes must stand there: \`${name}="${inside}"\``
      : `the value of attribute \`${name}\` has no quotes; it is written \`${name}="${actual}"\``;
    return { message, actual };
  },
  "no-closing-quote": ({ word, args: [, quote] }) => ({
    message: `the value of attribute \`${word(0)}\` has no closing quote \`${quote === 0x27 ? "'" : '"'}\``,
  }),
  "less-in-value": ({ word }) => ({
    message: `\`<\` stands in the value of attribute \`${word(0)}\`; there it is written \`&lt;\``,
    actual: "<",
    expected: ["&lt;"],
  }),
  "bare-ampersand": ({ seen }) => ({ message: bareAmpersand(seen), actual: seen, expected: ["&amp;"] }),
  "character-reference": ({ seen }) => ({
    message: `\`${seen.length > 40 ? `${seen.slice(0, 40)}…` : seen}\` stands for a character that XML does not allow; leave it out`,
    actual: seen,
  }),
  "entity-undeclared": ({ word }) => {
    const actual = `&${word(0)};`;
    const code = HTML_ENTITIES.get(word(0));
    return code === undefined
      ? {
          message: `entity \`${actual}\` is not declared; an ampersand is written \`&amp;\``,
          actual,
          expected: ["&amp;"],
        }
      : {
          message: `\`${actual}\` is known in HTML only; write \`&#${code};\` or the character itself`,
          actual,
          expected: [`&#${code};`],
        };
  },
  "entity-external": ({ word, whyUnread }) => {
    const why = whyUnread(word(0));
    const reason = why === undefined ? "" : `: ${why}`;
    return {
      message: `entity \`&${word(0)};\` is declared in another file and is not read${reason}; write out what it stands for`,
      actual: `&${word(0)};`,
    };
  },
  "entity-unparsed": ({ word }) => ({
    message: `entity \`&${word(0)};\` is declared as something other than text (\`NDATA\`); it may not be referred to here`,
    actual: `&${word(0)};`,
  }),
  "entity-in-value": ({ word }) => ({
    message: `entity \`&${word(0)};\` is declared in another file; it may not be referred to in the value of an attribute`,
    actual: `&${word(0)};`,
  }),
  "entity-recursive": (facts) => ({
    message: `entity \`${reference(facts)}\` refers to itself; write out what it stands for`,
    actual: reference(facts),
  }),
  "entity-limit": ({ seen }) => ({
    message: `with \`${seen}\` the declarations of the document make it grow too large, and it is not read on; write out what is meant`,
  }),
  "entity-content": (facts) => ({
    message: `what entity \`${reference(facts)}\` stands for is no well-formed XML in this place; write out what is meant`,
    actual: reference(facts),
  }),
  "xmlns-without-prefix": () => ({
    message: "`xmlns:` has no prefix after it; write `xmlns` or `xmlns:prefix`",
    actual: "xmlns:",
  }),
  "namespace-reserved": ({ word }) => ({
    message: `\`${word(0)}\` may not be bound to \`${word(1)}\`; the prefixes \`xml\` and \`xmlns\` have their own namespaces`,
  }),
  "prefix-to-nothing": ({ word }) => ({
    message: `prefix \`${word(0)}\` is bound to nothing; give it the address of a namespace`,
  }),
  "attribute-twice": ({ word }) => {
    const which =
      word(0) === word(1) ? `attribute \`${word(1)}\`` : `attribute \`${word(0)}\`, here also named \`${word(1)}\`,`;
    return { message: `${which} stands twice in one tag; keep one`, actual: word(0) };
  },
  colon: ({ word }) => ({
    message: `\`${word(0)}\` has a colon in the wrong place; a name is \`name\` or \`prefix:name\``,
    actual: word(0),
  }),
  "prefix-unbound": ({ word, args }) => {
    const name = word(0);
    const [prefix = "", local = ""] = name.split(":");
    const bound = args.slice(1).map((_, i) => word(i + 1));
    const meant = nearest(prefix, new Set(["xml", ...bound]), 1)[0];
    const hint = meant ? `; did you mean \`${meant}:${local}\`?` : `; bind it with \`xmlns:${prefix}="…"\``;
    return { message: `prefix \`${prefix}\` of \`${name}\` is bound to no namespace${hint}`, actual: name };
  },
  "end-tag-without-name": ({ inside }) => ({
    message: `\`</\` is followed by no name; an end tag is written \`</${inside.name || "name"}>\``,
  }),
  "end-tag-without-bracket": ({ word }) => ({ message: `end tag \`</${word(0)}\` has no \`>\`` }),
  "stray-in-end-tag": ({ seen, word }) => ({
    message: `\`${seen}\` stands in the end tag \`</${word(0)}>\`; nothing but the name may stand there`,
  }),
  "end-tag-after-all": ({ word }) => ({
    message: `end tag \`</${word(0)}>\` closes nothing; every element is closed already`,
    actual: `</${word(0)}>`,
  }),
  "end-tag-misspelt": ({ word, inside }) => ({
    message: `end tag \`</${word(0)}>\` does not match start tag \`<${inside.name}>\` on line ${inside.line}; both names must be spelt alike, capitals too`,
    actual: `</${word(0)}>`,
    expected: [`</${inside.name}>`],
  }),
  "end-tag-of-nothing": ({ word, inside }) => ({
    message: `end tag \`</${word(0)}>\` closes nothing; \`${inside.name}\`, opened on line ${inside.line}, is open here and ends with \`</${inside.name}>\``,
    actual: `</${word(0)}>`,
    expected: [`</${inside.name}>`],
  }),
  unclosed: ({ seen, element, args: [isAtEnd, count = 0, ...starts] }) => {
    const found = isAtEnd ? "end of file" : seen;
    const [first = { name: "", line: 0 }, ...others] = starts.map(element);
    const more = others.map(({ name, line }) => `\`${name}\` (line ${line})`);
    const rest = count > starts.length ? ` and ${count - starts.length} more` : "";
    const also = more.length > 0 ? `; nor are ${more.join(", ")}${rest}` : "";
    const where = isAtEnd ? "when the file ends" : `before \`${found}\``;
    return {
      message: `element \`${first.name}\`, opened on line ${first.line}, is not closed ${where}; \`</${first.name}>\` must stand there${also}`,
      actual: found,
      expected: [first, ...others].map(({ name }) => `</${name}>`),
    };
  },
};

/** A reference to the entity that is meant: it may be further in than the one that stands in the place. */
function reference({ seen, word }: Facts): string {
  return `${seen.startsWith("%") ? "%" : "&"}${word(0)};`;
}

/** The first words of a text, of which more may follow. */
function beginning({ text, args: [start = 0, end = 0] }: Facts): string {
  return text(start, end).trim().split(/\s+/).slice(0, 5).join(" ").slice(0, 40);
}
