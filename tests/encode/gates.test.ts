import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Element } from "xast";
import { Source } from "../../src/core/source.js";
import { checkLedger, checkPointers, checkText } from "../../src/encode/gates/index.js";
import type { Block, Role, Transcription } from "../../src/encode/tree.js";
import { encoded, ROOT } from "./encode.js";

function tei(header: string, body: string, attributes: Element["attributes"] = {}): Element {
  const made = (name: string, children: Element["children"], own: Element["attributes"] = {}): Element => ({
    type: "element",
    name,
    attributes: own,
    children,
  });
  const p = made("p", [{ type: "text", value: body }], attributes);
  return made("TEI", [made("teiHeader", [{ type: "text", value: header }]), made("text", [made("body", [p])])]);
}

function transcription(text: string, blocks: readonly (readonly [string, Role])[]): Transcription {
  const children = blocks.map(([words, role]): Block => {
    const start = text.indexOf(words);
    return { type: "block", role, start, end: start + words.length, gap: 0, spans: [] };
  });
  return { type: "transcription", text, children, facts: { hands: [] } };
}

const tree = transcription("Menu\n\nThe boat is late.", [
  ["Menu", "furniture"],
  ["The boat is late.", "paragraph"],
]);

describe("the gate of the text", () => {
  it("opens for the same text, however it is broken into lines", () =>
    expect(checkText(tree, tei("", "The boat\n  is late."), "a.txt")).toEqual([]));

  it.each(["The boat was late.", "The boat is late", "The boat is late..", "The  boat is\u00a0late."])(
    "shuts for %j",
    (words) => {
      const [fault] = checkText(tree, tei("", words), "a.txt");
      expect(fault?.code).toBe("encode/text-changed");
    },
  );

  it("tells where in the transcription the text parts", () => {
    const [fault] = checkText(tree, tei("", "The boat was late."), "a.txt");
    expect(fault?.range?.start).toBe(tree.text.indexOf("is"));
  });
});

describe("the gate of the ledger", () => {
  it("opens when every line is told", () => expect(checkLedger(tree, tei("Left out: Menu.", ""), "a.txt")).toEqual([]));

  it("shuts for a line of the page that the header does not have", () => {
    const faults = checkLedger(tree, tei("Nothing left out.", ""), "a.txt");
    expect(faults.map(({ code, range }) => ({ code, range }))).toEqual([
      { code: "encode/line-lost", range: { start: 0, end: 4 } },
    ]);
  });

  it("shuts for a line that is in no block", () => {
    const torn = transcription("One.\n\nTwo.\n\nThree.", [
      ["One.", "paragraph"],
      ["Three.", "paragraph"],
    ]);
    expect(checkLedger(torn, tei("", ""), "a.txt").map(({ code }) => code)).toEqual(["encode/line-lost"]);
  });
});

describe("the gate of the pointers", () => {
  it("opens for a pointer that leads somewhere", () =>
    expect(checkPointers(tei("", "", { "xml:id": "a", corresp: "#a" }), "a.txt")).toEqual([]));

  it("shuts for one that leads nowhere", () =>
    expect(checkPointers(tei("", "", { corresp: "#b" }), "a.txt").map(({ code }) => code)).toEqual(["encode/pointer"]));

  it("lets other attributes hold a number sign", () =>
    expect(checkPointers(tei("", "", { n: "#b" }), "a.txt")).toEqual([]));
});

describe("the gate of the schema", () => {
  it("shuts for a project's schema that is narrower, and tells the line of the transcription", async () => {
    const shipped = readFileSync(join(ROOT, "schemas/archival.rng"), "utf8");
    const narrow = new Source("own.rng", shipped.replace(/(<element name="date">)/, '$1<attribute name="narrow"/>'));
    const source = new Source("a.txt", "The boat is late.\n\nIt came on 3 May 1924.\n");
    const { documents, diagnostics } = await encoded([source], [], { schemas: [narrow] });
    expect(documents).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["encode/not-valid"]);
    expect(source.point(diagnostics[0]?.range?.start ?? 0).line).toBe(3);
  });
});
