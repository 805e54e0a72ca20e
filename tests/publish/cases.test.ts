import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publish } from "../../src/publish/index.js";
import { expectedOf } from "../xslt/expected.js";
import { PARTS, pageOf } from "../xslt/page.js";
import { contextOf, documentOf } from "./editions.js";
import { faultsOf } from "./html.js";

const folder = join(import.meta.dirname, "cases");

describe("a document", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const document = documentOf("page.xml", readFileSync(join(folder, name, "input.xml"), "utf8"));
    const { value, diagnostics } = await publish({ documents: [document], authority: [] }, contextOf());
    expect(diagnostics).toEqual([]);
    const contentOf = (path: string): string => value.find((each) => each.path === path)?.content ?? "";

    const html = contentOf("page.html");
    expect(faultsOf(html)).toEqual([]);
    const { faults, parts } = pageOf(html);
    expect(faults).toEqual([]);
    const expected = expectedOf(document);
    for (const part of PARTS) expect(squeezed(parts[part]), part).toBe(squeezed(expected[part]));
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

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
