import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { type DocumentTable, nextRecord, nodeFinder, RECORD, START_WORDS } from "../../../src/core/table.js";
import { FAULTS } from "../../../src/engines/xml/faults.js";
import { xmlEngine } from "../../xml-engine.js";

describe("a table", () => {
  it("holds what stands in a document, in its order", () => {
    const text = '<!DOCTYPE a><?p  d?><a b="1">x &amp; <![CDATA[<y>]]><c/>\n</a><!--z-->';
    expect(recordsOf(text)).toEqual([
      "doctype <!DOCTYPE a>",
      'instruction p "d" <?p  d?>',
      'start a <a b="1"> b="1"',
      'text "x & <y>" x &amp; <![CDATA[<y>]]>',
      "start c <c/>",
      "end ",
      'text "\\n" white \n',
      "end </a>",
      "comment <!--z-->",
    ]);
  });

  it("points into the document wherever a value stands there as it is meant", () => {
    const { words, documentLength } = tableOf('<a b="1" c="\t"><![CDATA[x]]><d/>y</a>');
    const [, , , , , , , , , b = 0, , , , , , c = 0] = words;
    expect([b < documentLength, c >= documentLength]).toEqual([true, true]);
    const pointers = placesOf(words, RECORD.TEXT).map((at) => words[at + 3] ?? 0);
    expect(pointers.map((at) => at < documentLength)).toEqual([true, true]);
  });

  it("tells the namespaces that an element binds before its START, and keeps the declarations apart", () => {
    const table = tableOf('<a xmlns="urn:1" b="" xmlns:p="urn:2"><p:c xmlns=""/></a>');
    const bound = placesOf(table.words, RECORD.NAMESPACE).map((at) => [
      table.strings[table.words[at + 1] ?? -1],
      table.strings[table.words[at + 2] ?? -1],
    ]);
    expect(bound).toEqual([
      ["", "urn:1"],
      ["p", "urn:2"],
      ["", ""],
    ]);
    const starts = placesOf(table.words, RECORD.START);
    expect(starts.map((at) => table.words[at + 4])).toEqual([1, 0]);
    expect([0, 7, 14].map((row) => table.declarations[row])).toEqual([starts[0], starts[0], starts[1]]);
    expect(starts.map((at) => table.names[table.words[at + 1] ?? -1]?.uri)).toEqual(["urn:1", "urn:2"]);
  });

  it("gives a name the same number in every document", () => {
    const [first, second] = ["<a:x xmlns:a='urn:n'/>", "<b><a:x xmlns:a='urn:n'/><a:x xmlns:a='urn:m'/></b>"].map(
      (text) => {
        const { words } = tableOf(text);
        return placesOf(words, RECORD.START).map((at) => words[at + 1]);
      },
    );
    expect(second?.[1]).toBe(first?.[0]);
    expect(second?.[2]).not.toBe(first?.[0]);
  });

  it("finds the nodes of its document again", () => {
    const { value } = xmlEngine.parse(
      new Source("a.xml", "<!DOCTYPE a><?p?><a xmlns:b='c'>x<b:d/><!--y--></a><!--z-->"),
    );
    const table = value && xmlEngine.tableOf(value);
    if (!value || !table) throw new Error("no document");
    const find = nodeFinder(table, value);
    const found: string[] = [];
    for (let at = 0; at < table.words.length; at = nextRecord(table.words, at)) {
      const node = find(at);
      if (node) found.push(`${table.words[at]} ${node.type}`);
      if (table.words[at] === RECORD.START && found.length === 2) expect(node).toBe(value.root);
    }
    expect(found).toEqual([
      "5 instruction",
      "1 element",
      "3 text",
      "1 element",
      "2 element",
      "4 comment",
      "2 element",
      "4 comment",
    ]);
  });

  it("takes no text from one document into the next", () => {
    tableOf("<a>&amp;&lt;");
    expect(recordsOf("<a>&gt;</a>")).toEqual(["start a <a>", 'text ">" &gt;', "end </a>"]);
  });

  it("says where bytes are no UTF-8, and which characters XML does not allow", () => {
    const faults = (...bytes: number[]): readonly unknown[] =>
      xmlEngine
        .parseBytes(Uint8Array.of(0x3c, 0x61, 0x3e, ...bytes, 0x3c, 0x2f, 0x61, 0x3e))
        .errors.map(({ fault, start, args }) => [FAULTS[fault], start, ...args]);
    expect(faults(0x79, 0xc3, 0xa9)).toEqual([]);
    for (const bytes of [[0x80], [0xc0, 0x80], [0xc3], [0xe0, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff]]) {
      expect(faults(...bytes)).toEqual([["not-utf-8", 3, bytes[0]]]);
    }
    expect(faults(0xed, 0xa0, 0x80)).toEqual([["forbidden-character", 3, 0xd800, 1]]);
    expect(faults(0xef, 0xbf, 0xbf, 0x08, 0x08)).toEqual([
      ["forbidden-character", 3, 0xffff, 1],
      ["forbidden-character", 6, 0x08, 2],
    ]);
    expect(faults(0x26, 0)).toEqual([["zero-byte", 4]]);
  });

  it("finds halves of surrogate pairs in a text", () => {
    const { diagnostics } = xmlEngine.parse(new Source("a.xml", "<a>\ud834\udd1e\ud834</a>"));
    expect(diagnostics.map(({ range, actual }) => [range?.start, actual])).toEqual([[5, "U+D834"]]);
  });
});

it("the faults of the module are those that have words, in one order", () => {
  const file = join(import.meta.dirname, "../../../src/engines/xml/assembly/errors.ts");
  const numbered = [...readFileSync(file, "utf8").matchAll(/^export const (\w+): i32 = (\d+);$/gm)];
  const names = numbered.map(([, name = ""]) => name.toLowerCase().replaceAll("_", "-"));
  expect(names).toEqual([...FAULTS]);
  expect(numbered.map(([, , number]) => Number(number))).toEqual(names.map((_, i) => i));
});

function tableOf(text: string): DocumentTable {
  return xmlEngine.parseTable(new Source("test.xml", text));
}

function placesOf(words: Int32Array, kind: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at = nextRecord(words, at)) if (words[at] === kind) places.push(at);
  return places;
}

/** The records of a document in words: what each says, and the stretch that it covers. */
function recordsOf(text: string): readonly string[] {
  const table = tableOf(text);
  expect(table.errors).toEqual([]);
  const { words, bytes, names } = table;
  const slice = (from = 0, to = 0): string => new TextDecoder().decode(bytes.subarray(from, to));
  const records: string[] = [];
  for (let at = 0; at < words.length; at = nextRecord(words, at)) {
    const [kind, a = 0, b = 0, c = 0, d = 0, e = 0] = words.subarray(at, at + 6);
    const name = names[a]?.name;
    if (kind === RECORD.START) {
      const attributes = Array.from({ length: d }, (_, i) => {
        const row = words.subarray(at + START_WORDS + i * 6, at + START_WORDS + i * 6 + 6);
        return ` ${names[row[0] ?? -1]?.name}=${JSON.stringify(slice(row[4], (row[4] ?? 0) + (row[5] ?? 0)))}`;
      });
      records.push(`start ${name} ${slice(b, c)}${attributes.join("")}`);
    } else if (kind === RECORD.END) records.push(`end ${slice(a, b)}`);
    else if (kind === RECORD.TEXT)
      records.push(`text ${JSON.stringify(slice(c, c + d))}${e ? " white" : ""} ${slice(a, b)}`);
    else if (kind === RECORD.COMMENT) records.push(`comment ${slice(a, b)}`);
    else if (kind === RECORD.INSTRUCTION)
      records.push(`instruction ${name} ${JSON.stringify(slice(d, e))} ${slice(b, c)}`);
    else if (kind === RECORD.DOCTYPE) records.push(`doctype ${slice(a, b)}`);
  }
  return records;
}
