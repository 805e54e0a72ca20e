import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenOn, siteHandler } from "../../src/host/index.js";
import { buildEdition, openProject } from "../../src/index.js";
import { chromiumPath, launch, sayAbsent } from "./browser.js";
import { FILES } from "./letters.js";

const folder = mkdtempSync(join(tmpdir(), "teiwright-site-"));
const site = join(folder, "dist/edition");
let server: Awaited<ReturnType<typeof listenOn>>;
let browser: Browser | undefined;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { value } = await openProject({ folder });
  if (!value) throw new Error("the edition for the browser has no configuration");
  const paths = ["tei/a.xml", "tei/b.xml", "tei/c.xml", "tei/d.xml"];
  const { value: built, diagnostics } = await buildEdition({ paths, force: true }, value.context);
  if (built.files.length === 0) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  server = await listenOn(0, [siteHandler(site)]);
  if (chromiumPath === undefined) sayAbsent();
  else browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const PAGES = [
  "index.html",
  "a.html",
  "b.html",
  "c.html",
  "d.html",
  "chronology.html",
  "persons.html",
  "name-berg.html",
  "search.html",
  "about.html",
  "correspondents.html",
  "dates.html",
  "page-guide.html",
  "404.html",
];

/** What a page said and asked for while something was done with it. */
interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];
}

async function watched(
  path: string,
  options: { width?: number; javaScriptEnabled?: boolean; base?: string } = {},
): Promise<Watched> {
  if (!browser) throw new Error("no browser");
  const { width = 1280, javaScriptEnabled = true, base = server.address } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  await page.goto(new URL(path, base).href);
  return { page, errors, foreign };
}

describe("the pages of an edition", () => {
  it("are valid HTML", async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        root: true,
        extends: ["html-validate:standard"],
        rules: {
          // What the serializer of XSLT writes, and no fault.
          "doctype-style": "off",
          "no-trailing-whitespace": "off",
          "void-style": "off",
          "attribute-boolean-style": "off",
          "attribute-empty-style": "off",
          "no-inline-style": "error",
          "long-title": "off",
          "no-implicit-button-type": "error",
          // Labels of pages in several languages.
          "text-content": "off",
          "valid-id": ["error", { relaxed: true }],
          "prefer-native-element": "off",
          "tel-non-breaking": "off",
          "require-sri": "off",
          "form-dup-name": "off",
        },
      }),
    );
    const faults: string[] = [];
    for (const path of readdirSync(site).filter((each) => each.endsWith(".html"))) {
      const report = await validator.validateString(readFileSync(join(site, path), "utf8"), path);
      for (const { messages } of report.results) {
        faults.push(...messages.map((each) => `${path}:${each.line}:${each.column} ${each.ruleId}: ${each.message}`));
      }
    }
    expect(faults).toEqual([]);
  });

  it("hold what the project says of itself", () => {
    const text = (path: string): string => readFileSync(join(site, path), "utf8");
    expect(text("sitemap.xml")).toContain("<loc>https://letters.example.org/a.html</loc>");
    expect(text("a.html")).toContain('<link rel="canonical" href="https://letters.example.org/a.html">');
    expect(text("index.html")).toContain('<a href="page-guide.html">How to read</a>');
    expect(text("index.html")).toContain(">Through the years</a>");
    expect(text("edition.css")).toContain("letter-spacing: 0.01em");
    expect(text("page-guide.html")).not.toMatch(/<script>|href="javascript/);
    expect(text("page-guide.html")).toContain("<td>1</td>");
    expect(text("a.bib")).toContain("author = {{Anna Kask}}");
  });
});

describe.runIf(chromiumPath !== undefined)("in a browser, the edition", () => {
  it.each(PAGES)(
    "%s has no serious fault for those who cannot see it, no error, and asks nobody else",
    async (path) => {
      const { page, errors, foreign } = await watched(path);
      await page.waitForLoadState("networkidle");
      // The policy of the page lets no script in; this one comes from its debugger.
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
      const violations = await page.evaluate(async () => {
        // @ts-expect-error: axe is what was just put in.
        const { violations: found } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
        return found
          .filter((each: { impact: string }) => ["serious", "critical"].includes(each.impact))
          .map((each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      expect(errors.filter((each) => !(path === "404.html" && each.includes("404")))).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
  );

  it.each(PAGES)("%s fits a screen of 320 pixels", async (path) => {
    const { page } = await watched(path, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it("is read without JavaScript", async () => {
    const { page } = await watched("a.html", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("by the sea is sold");
    await page.goto(`${server.address}search.html`);
    expect(await page.locator("main").innerText()).toContain("The search needs JavaScript");
    await page.context().close();
  });

  it("does not shift while it is laid out", async () => {
    const { page } = await watched("a.html");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 400);
        }),
    );
    expect(shift).toBeLessThan(0.02);
    await page.context().close();
  });

  it("finds words, narrows by facets, and keeps what was asked in its address", async () => {
    const { page, errors } = await watched("search.html");
    await page.waitForSelector("#search[data-ready]");
    await page.fill("#q", "lighthouse");
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 2);
    expect(await page.locator("#found").innerText()).toBe("2 documents");
    expect(await page.locator("#results mark").first().innerText()).toBe("lighthouse");
    await page.selectOption("#year", "1902");
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 1);
    expect(page.url()).toContain("q=lighthouse&year=1902");
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 1);
    await page.selectOption("#year", "");
    await page.fill("#q", "دمشق");
    await page.waitForFunction(() => document.querySelector("#results a")?.getAttribute("href") === "c.html");
    await page.fill("#q", "zzzz");
    await page.waitForFunction(() => document.querySelector("#found")?.textContent === "Nothing was found.");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("finds words from a disk too, without a server", async () => {
    const { page, errors } = await watched("search.html?q=lighthouse", { base: `${pathToFileURL(site)}/` });
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 2);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("is used by keyboard: the way past the bar comes first", async () => {
    const { page } = await watched("a.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
    await page.keyboard.press("Enter");
    expect(page.url()).toContain("#main");
    await page.context().close();
  });

  it("sets notes beside their line, and right-to-left text from the right", async () => {
    const { page } = await watched("a.html", { width: 1400 });
    const note = await page.locator(".marginal").first().boundingBox();
    const text = await page.locator(".tei-p").first().boundingBox();
    if (!note || !text) throw new Error("the note or its paragraph is not there");
    expect(note.x >= text.x + text.width || note.x + note.width <= text.x).toBe(true);
    expect(note.y).toBeLessThan(text.y + text.height);
    await page.goto(`${server.address}c.html`);
    const direction = await page
      .locator(".text p")
      .first()
      .evaluate((each) => getComputedStyle(each).direction);
    expect(direction).toBe("rtl");
    await page.context().close();
  });

  it.each([true, false])(
    "lets readers choose what they see, with JavaScript or without: %s",
    async (javaScriptEnabled) => {
      const { page } = await watched("d.html", { javaScriptEnabled });
      const paragraph = page.locator("main .tei-p").first();
      const seen = async (): Promise<string> => (await paragraph.innerText()).replace(/\s+/g, " ").trim();
      const choose = async (name: string): Promise<void> => page.locator(`#choice-${name}`).click();
      expect(await seen()).toBe("The house of Saint Olav was unfinished,1 wrote Berg.");
      await choose("original");
      expect(await seen()).toBe("The hous of Saint Olav was unfinished,1 wrote Berg.");
      await choose("abbreviated");
      expect(await seen()).toBe("The hous of St. Olav was unfinished,1 wrote Berg.");
      await choose("original");
      await choose("abbreviated");
      const lines = async (): Promise<number> => (await paragraph.innerText()).trim().split("\n").length;
      expect(await lines()).toBe(1);
      await choose("lines");
      expect(await lines()).toBe(2);
      const name = paragraph.locator(".tei-persName").first();
      const background = (): Promise<string> => name.evaluate((each) => getComputedStyle(each).backgroundColor);
      const before = await background();
      await choose("names");
      expect(await background()).not.toBe(before);
      await page.context().close();
    },
  );

  it("leads to a footnote and back to its line", async () => {
    const { page } = await watched("d.html");
    const reference = page.locator("main a[role=doc-noteref]").first();
    await reference.click();
    const note = page.locator(new URL(page.url()).hash);
    expect(await note.innerText()).toContain("So the deed of 1880.");
    await note.locator("a[role=doc-backlink]").click();
    expect(new URL(page.url()).hash).toBe(`#${await reference.getAttribute("id")}`);
    await page.context().close();
  });

  it("is dark where the reader wants that, and plain on paper", async () => {
    const { page } = await watched("d.html");
    const light = (): Promise<boolean> =>
      page.evaluate(() => {
        const [r = 0, g = 0, b = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(Number);
        return r + g + b > 384;
      });
    expect(await light()).toBe(true);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await light()).toBe(false);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    expect(await page.locator(".choices").first().isVisible()).toBe(false);
    expect(await page.locator("main .tei-p").first().isVisible()).toBe(true);
    await page.context().close();
  });
});
