import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attributeOf, childrenNamed, elementsOf, textOf, type XmlElement } from "../../../../src/core/document.js";
import { Source } from "../../../../src/core/source.js";
import { xmlEngine } from "../../../xml-engine.js";
import { hasShared, readTexts, SHARED } from "./read.js";
import { written } from "./simple.js";

const suite = "suites/relaxng-jing/mod/rng-schema/test/compacttest.xml";

describe.runIf(hasShared(suite))("the suite of the compact syntax", async () => {
  // The body of a suite runs even where its tests do not.
  const source = new Source(suite, hasShared(suite) ? readFileSync(join(SHARED, suite), "utf8") : "<none/>");
  const { value: document } = xmlEngine.parse(source);
  const cases = document ? [...elementsOf(document.root)].filter(isCase) : [];
  const right = cases.filter((each) => childrenNamed(each, "correct").length > 0);
  const wrong = cases.filter((each) => childrenNamed(each, "incorrect").length > 0);

  it("is there", () => console.log(`compacttest: ${right.length} correct schemas, ${wrong.length} incorrect ones`));

  it.each(right.map((each) => [source.point(each.range.start).line, each] as const))(
    "line %i: both forms are one",
    async (_, compact) => {
      const xml = compact.parent && childrenNamed(compact.parent, "xml")[0];
      if (!xml) throw new Error("the case has no XML form");
      const ours = await readTexts(filesOf(compact, "main.rnc", textOf));
      const theirs = await readTexts(filesOf(xml, "main.rng", (each) => markupIn(source, each)));
      const say = ({ value, diagnostics }: typeof ours) =>
        value ? written(value) : diagnostics.map((each) => each.message.replaceAll(".rnc", ".rng")).join("\n");
      // One case is about the text alone: the file that its XML form takes in is nowhere.
      if (theirs.diagnostics.some((each) => each.code === "relaxng/schema-unreadable")) return;
      expect(say(ours)).toBe(say(theirs));
    },
  );

  it.each(wrong.map((each) => [source.point(each.range.start).line, each] as const))(
    "line %i is refused",
    async (_, compact) => {
      const { value, diagnostics } = await readTexts(filesOf(compact, "main.rnc", textOf));
      expect(value).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );
});

it.runIf(!hasShared(suite))("the suite of the compact syntax is not there", () =>
  console.log(`${suite}: not there, did not run`),
);

/** What stands in `bug` is what the suite's own validator cannot do, and its syntax is right. */
function isCase(element: XmlElement): boolean {
  return element.local === "compact" && element.parent?.local !== "bug";
}

function filesOf(
  form: XmlElement,
  main: string,
  read: (element: XmlElement) => string,
): Readonly<Record<string, string>> {
  const schema = form.children.find((each) => each.type === "element" && /correct$/.test(each.local));
  const resources = childrenNamed(form, "resource").map(
    (each) => [attributeOf(each, "name") ?? "", read(each)] as const,
  );
  return { [main]: schema?.type === "element" ? read(schema) : "", ...Object.fromEntries(resources) };
}

function markupIn(source: Source, element: XmlElement): string {
  const first = element.children.find((each) => each.type === "element");
  return first ? source.text.slice(first.range.start, first.range.end) : "";
}
