import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { childrenNamed, elementsOf, textOf, type XmlDocument, type XmlElement } from "../../src/core/document.js";
import { publish } from "../../src/publish/index.js";
import { contextOf, documentOf } from "./editions.js";
import { faultsOf, textOfClasses } from "./html.js";

const folder = join(import.meta.dirname, "cases");

describe("a document", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const document = documentOf("page.xml", readFileSync(join(folder, name, "input.xml"), "utf8"));
    const { value, diagnostics } = await publish({ documents: [document], authority: [] }, contextOf());
    expect(diagnostics).toEqual([]);
    const contentOf = (path: string): string => value.find((each) => each.path === path)?.content ?? "";

    const html = contentOf("page.html");
    expect(faultsOf(html)).toEqual([]);
    expect(squeezed(textOfClasses(html, ["text", "footnotes"], ["made"]))).toBe(squeezed(textInReadingOrder(document)));
    const article = html.slice(html.indexOf('<div class="text"'), html.indexOf('<section class="about"'));
    await expect(`${article.replace(/(?=<(?:p|div|section|aside|li|dt|dd|tr|h\d)\b)/g, "\n")}\n`).toMatchFileSnapshot(
      join(folder, name, "expected.html"),
    );

    const text = contentOf("page.txt");
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text.split("\n").filter((line) => line.length > 72)).toEqual([]);
    await expect(text).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});

/** The text as the page has it: that of the footnotes comes after all the rest. */
function textInReadingOrder(document: XmlDocument): string {
  const text = childrenNamed(document.root, "text")[0];
  if (!text) return "";
  const notes = [...elementsOf(text)].filter(isFootnote);
  return [textWithout(text, notes), ...notes.map(textOf)].join("");
}

function isFootnote(element: XmlElement): boolean {
  const value = (name: string): string => element.attributes.find((each) => each.name === name)?.value ?? "";
  return element.local === "note" && /^(bottom|foot|end)$/.test(value("place")) && value("type") !== "distribution";
}

function textWithout(element: XmlElement, left: readonly XmlElement[]): string {
  return element.children
    .map((child) => {
      if (child.type === "text") return child.value;
      return child.type === "element" && !left.includes(child) ? textWithout(child, left) : "";
    })
    .join("");
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
