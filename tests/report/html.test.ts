import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { CODES } from "../../src/core/codes.js";
import { markdownIn } from "../../src/report/html/markdown.js";
import { type Report, readPage, textOf } from "../../src/report/index.js";
import { CASES, nasty, reportOf } from "./reports.js";

const pages = join(import.meta.dirname, "../../docs/codes");
const pageOf = (code: string): string => readFileSync(join(pages, `${code}.md`), "utf8");

describe("the page for people", () => {
  it("says the verdict, and holds every diagnostic under its document", () => {
    const page = parse(CASES.mixed);
    expect(textsOf(page, "h1")).toEqual(["4 errors found"]);
    expect(textsOf(page, "title")).toEqual(["4 errors found in 3 documents – teiwright"]);
    expect(textsOf(page, "h2")).toEqual(["Documents", "tei/b.xml", "tei/c.xml", "What the messages mean"]);
    expect(all(page, "article").map((each) => each.properties.className)).toEqual([
      ["error"],
      ["warning"],
      ["error"],
      ["error"],
      ["error"],
    ]);
  });

  it("shows the line with a mark where the text is known", () => {
    const marks = textsOf(parse(CASES.mixed), "mark");
    expect(marks).toEqual(["<p>", "\u{10380}", "<bad/>", "</p>"]);
  });

  it("leads from a message to the explanation of its code, and no link leads nowhere", () => {
    const page = parse(CASES.mixed);
    const links = all(page, "a").map((each) => `${each.properties.href}`);
    expect(links).toContain("#code-relaxng-element-unknown");
    const ids = all(page).flatMap((each) => (each.properties.id === undefined ? [] : [`#${each.properties.id}`]));
    expect(links.filter((each) => !ids.includes(each))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("fetches nothing", () => {
    const page = parse(CASES.mixed);
    expect(all(page).filter((each) => each.properties.src ?? each.properties.dataSrc)).toEqual([]);
    expect(all(page, "link")).toEqual([]);
    const policies = all(page, "meta").map((each) => `${each.properties.content}`);
    expect(policies.filter((each) => each.startsWith("default-src 'none';"))).toHaveLength(1);
  });

  it("names what can be chosen, and has headings in their order", () => {
    const page = parse(CASES.mixed);
    const labels = all(page, "label").flatMap((each) => [...all(each, "input"), ...all(each, "select")]);
    expect(labels.length).toBe(all(page, "input").length + all(page, "select").length);
    expect(labels.length).toBe(4);
    const levels = all(page).flatMap((each) => (/^h[1-6]$/.test(each.tagName) ? [Number(each.tagName.slice(1))] : []));
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("tells of a validation that could not be run", () => {
    const page = parse(CASES.nothing);
    expect(textsOf(page, "h2")).toContain("Configuration and schemas");
    expect(textsOf(page, "h1")).toEqual(["1 error found"]);
  });

  it("tells of one without a slip", () => {
    const page = parse(CASES.clean);
    expect(textsOf(page, "h1")).toEqual(["No error found"]);
    expect(all(page, "form")).toEqual([]);
    expect(textsOf(page, "td")).toContain("valid");
  });

  it("shows whatever stands in a document as text", () => {
    const page = parse(nasty());
    expect(all(page, "script").length).toBe(1);
    expect(all(page, "img")).toEqual([]);
    expect(textOf("html", reportOf(nasty()))).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u,
    );
    expect(textsOf(page, "h2")).toContain("tei/<img src=x onerror=alert(1)>\"'&.xml");
  });
});

describe("the explanations", () => {
  it.each(CODES)("%s is written in Markdown that the page can show", (code) => {
    const { body } = readPage(code, pageOf(code));
    const shown = markdownIn(body).replace(/<(code|pre)>[\s\S]*?<\/\1>/g, "");
    expect(shown).not.toMatch(/[`|*]|\]\(|^#|<p>[-\d]/m);
  });

  it("may hold tables, lists and code", () => {
    expect(markdownIn("| a | b |\n|---|---|\n| `x|y` | *z* |\n\n1. one\n   more\n2. two")).toBe(
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>\n' +
        "<tbody><tr><td><code>x|y</code></td><td><em>z</em></td></tr></tbody></table>\n" +
        "<ol>\n<li>one more</li>\n<li>two</li>\n</ol>\n",
    );
    expect(markdownIn("## A *b*\n\n```xml wrong\n<p>\n```\nEnd.")).toBe(
      "<h4>A <em>b</em></h4>\n<pre><code>&lt;p&gt;</code></pre>\n<p>End.</p>\n",
    );
  });
});

function parse(validation: Parameters<typeof reportOf>[0]): Root {
  const report: Report = reportOf(validation, { pageOf: (code) => (code.startsWith("x/") ? undefined : pageOf(code)) });
  return unified().use(rehypeParse).parse(textOf("html", report));
}

function all(node: Root | Element, name?: string): readonly Element[] {
  return node.children.flatMap((child: RootContent) => {
    if (child.type !== "element") return [];
    return [...(name === undefined || child.tagName === name ? [child] : []), ...all(child, name)];
  });
}

function textsOf(node: Root | Element, name: string): readonly string[] {
  return all(node, name).map(textIn);
}

function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textIn(child) : ""))
    .join("");
}
