import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CODES, type Code } from "../../src/core/codes.js";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import type { Diagnostic } from "../../src/core/diagnostic.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";
import { checkConfig } from "../../src/project/check.js";

const root = join(import.meta.dirname, "../..");
const pages = join(root, "docs/codes");

describe("the pages of the codes", () => {
  it.each(CODES)("%s has one", (code) => {
    const file = join(pages, `${code}.md`);
    expect(existsSync(file), `docs/codes/${code}.md is missing`).toBe(true);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(new RegExp(`^# ${code}: .+\n`));
    expect(text).toContain("\n## How to mend it\n");
  });

  it("are of codes that there are", () => {
    const files = readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".md"));
    expect(
      files.map((each) => each.slice(0, -".md".length).replaceAll("\\", "/")).filter((each) => !isCode(each)),
    ).toEqual([]);
  });
});

describe("the examples of the pages", () => {
  const examples = CODES.flatMap((code) =>
    examplesOf(code).map((each) => ({ ...each, name: `${code}: ${each.kind}`, code })),
  );
  const found = new Map<string, readonly Diagnostic[]>();

  beforeAll(async () => {
    const xml = examples.filter((each) => each.language === "xml");
    const sources = xml.map(({ name, text }) => ({ path: name, bytes: new TextEncoder().encode(inDocument(text)) }));
    const context = createContext(nodeHost(root), DEFAULT_CONFIG);
    const { value } = await validate({ sources, schema: "schemas/archival.rng" }, context);
    expect(value.diagnostics).toEqual([]);
    for (const { path, diagnostics } of value.documents) found.set(path, diagnostics);
    for (const { name, text } of examples.filter((each) => each.language === "json")) {
      found.set(name, checkConfig(JSON.parse(text), { path: "teiwright.config.json" }).diagnostics);
    }
  });

  it("are many", () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)("$name", ({ name, kind, code }) => {
    const codes = [...new Set(found.get(name)?.map((each) => each.code))];
    if (kind === "right") expect(found.get(name)).toEqual([]);
    else expect(codes).toContain(code);
  });
});

/** The blocks of a page that are marked as right or wrong. */
function examplesOf(
  code: Code,
): readonly { readonly language: string; readonly kind: string; readonly text: string }[] {
  const text = readFileSync(join(pages, `${code}.md`), "utf8");
  return [...text.matchAll(/```(xml|json) (wrong|right)\n([\s\S]*?)```/g)].map(
    ([, language = "", kind = "", block = ""]) => ({
      language,
      kind,
      text: block,
    }),
  );
}

/** A document about an example; pointers to persons lead somewhere. */
function inDocument(text: string): string {
  const body = /^<(?:div|p|list)\b/.test(text) ? text : `<p>${text}</p>`;
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Example</title></titleStmt>
<publicationStmt><p>Example</p></publicationStmt><sourceDesc><p>Example</p></sourceDesc></fileDesc></teiHeader>
<text><body>${body.startsWith("<div") ? body : `<div>${body}</div>`}</body></text></TEI>`;
}

function isCode(name: string): boolean {
  return CODES.some((each) => each === name);
}
