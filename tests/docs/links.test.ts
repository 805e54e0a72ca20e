import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const PAGES = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "templates/project/README.md"];
const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((each) => each.endsWith(".md"))
  .map((each) => `docs/${each.replaceAll("\\", "/")}`)
  .sort();

describe("the links of the documentation", () => {
  it.each([...PAGES, ...docs])("%s leads to what is there", (page) => {
    const broken = linksOf(page).filter(({ path, heading }) => {
      if (path.startsWith("https://")) return false;
      if (!existsSync(join(root, path))) return true;
      return heading !== undefined && !headingsOf(path).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it("lead from README to every page but those of codes, which `explain` shows", () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !page.endsWith(".md") || !existsSync(join(root, page))) return;
      reached.add(page);
      for (const { path } of linksOf(page)) visit(path);
    };
    visit("README.md");
    expect(docs.filter((each) => !each.startsWith("docs/codes/") && !reached.has(each))).toEqual([]);
  });

  it("would be found if they were broken", () => {
    expect(linksIn("[a](b.md#c d) `[x](y.md)` [e](../f.md)", "docs/guides/g.md")).toEqual([
      { path: "docs/f.md", heading: undefined },
    ]);
    expect(linksOf("README.md").length).toBeGreaterThan(5);
  });
});

interface Link {
  /** From the root of the repository, or an address. */
  readonly path: string;
  readonly heading: string | undefined;
}

function linksOf(page: string): readonly Link[] {
  return linksIn(readFileSync(join(root, page), "utf8"), page);
}

function linksIn(text: string, page: string): readonly Link[] {
  const prose = text.replace(/```[\s\S]*?```/g, "").replace(/`[^`]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => {
    const [path = "", heading] = to.split("#");
    if (/^[a-z]+:/.test(path)) return { path: to, heading: undefined };
    const file = path === "" ? page : normalize(join(dirname(page), path)).replaceAll("\\", "/");
    return { path: file, heading };
  });
}

/** The names that services give to headings. */
function headingsOf(page: string): readonly string[] {
  const headings = readFileSync(join(root, page), "utf8").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
