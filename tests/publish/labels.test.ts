import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attributeOf, childrenNamed } from "../../src/core/document.js";
import { documentOf, root } from "./editions.js";

const languages = ["xslt/labels.xml", "xslt/labels-site.xml"].flatMap((path) =>
  childrenNamed(documentOf(path, readFileSync(join(root, path), "utf8")).root, "language"),
);
const keysOf = (code: string): readonly (string | undefined)[] =>
  languages
    .filter((each) => attributeOf(each, "code") === code)
    .flatMap((each) => childrenNamed(each, "label").map((label) => attributeOf(label, "key")));

describe("the labels", () => {
  it.each([...new Set(languages.map((each) => attributeOf(each, "code") ?? ""))])("are all there in %s", (code) => {
    expect(keysOf(code)).toEqual(keysOf("en"));
    expect(new Set(keysOf(code)).size).toBe(keysOf(code).length);
  });

  it("have every word that a stylesheet asks for", () => {
    const folder = join(root, "xslt");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".xsl"));
    const asked = files.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/tw:(?:label|stated)\('([\w-]+)'\s*[,)]/g)].map(
        (match) => match[1],
      ),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect([...new Set(asked)].filter((key) => !keysOf("en").includes(key))).toEqual([]);
  });
});
