import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** Which parts a part may import. A new arrow is a decision: change this table in a commit of its own. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  encode: ["core"],
  validate: ["core"],
  publish: ["core"],
  exchange: ["core"],
  odd: ["core"],
  schemas: ["core"],
  adopt: ["core"],
  convert: ["core"],
  compare: ["core"],
  "engines/xml": ["core"],
  "engines/libxml2": ["core"],
  "engines/relaxng": ["core"],
  "engines/schematron": ["core"],
  "engines/xslt": ["core"],
  report: ["core"],
  host: ["core"],
  project: ["core"],
  "engine-choice.ts": [
    "core",
    "engines/xml",
    "engines/libxml2",
    "engines/relaxng",
    "engines/schematron",
    "engines/xslt",
    "project",
  ],
  "pipeline.ts": [
    "core",
    "encode",
    "validate",
    "publish",
    "exchange",
    "odd",
    "schemas",
    "engine-choice.ts",
    "project",
    "host",
  ],
  "worker.ts": ["pipeline.ts"],
  operations: ["core", "adopt", "convert", "compare", "exchange", "pipeline.ts"],
  "index.ts": ["core", "pipeline.ts", "operations"],
  cli: ["core", "index.ts", "report"],
};

/** Which packages a part may import; `node` stands for every module of Node. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  encode: [
    "unified",
    "vfile",
    "rehype-parse",
    "remark-parse",
    "remark-frontmatter",
    "mdast-util-gfm-footnote",
    "mdast-util-gfm-strikethrough",
    "mdast-util-gfm-table",
    "micromark-extension-gfm-footnote",
    "micromark-extension-gfm-strikethrough",
    "micromark-extension-gfm-table",
    "micromark-util-decode-string",
    "xast-util-to-xml",
    "fast-xml-parser",
    "fflate",
    "yaml",
    "xast",
    "hast",
    "mdast",
    "csv-parse",
    "unist",
  ],
  publish: ["minisearch", "rehype-sanitize", "rehype-stringify", "remark-gfm", "remark-rehype"],
  "engines/libxml2": ["xmllint-wasm"],
  "engines/xslt": ["saxon-js", "node"],
  report: ["picocolors"],
  host: ["tinyglobby", "jiti", "chokidar", "tinypool", "node"],
  project: ["valibot"],
  "worker.ts": ["node"],
  cli: ["commander", "node"],
};

/** What texts are processed with in two parts: transcriptions in `encode`, a project's own pages in `publish`. */
const PROCESSORS: readonly string[] = ["unified", "remark-parse"];

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

/** The part of the house that a file under `src` belongs to. */
function partOf(file: string): string {
  const steps = file.split("/");
  if (steps.length === 1) return file;
  return steps[0] === "engines" ? `${steps[0]}/${steps[1]}` : `${steps[0]}`;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:^|\n)(?:import|export)\b[^;="]*?\bfrom\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

describe("the house", () => {
  it("has files in parts that the table knows", () => {
    expect(files.length).toBeGreaterThan(10);
    expect([...new Set(files.map(partOf))].filter((part) => !(part in PARTS))).toEqual([]);
  });

  it.each(files)("%s imports only what its part may", (file) => {
    const part = partOf(file);
    for (const name of importsOf(file)) {
      if (name.startsWith(".")) {
        const target = relative(root, normalize(join(root, dirname(file), name))).replace(/\.js$/, ".ts");
        const targetPart = partOf(target);
        if (targetPart === part) continue;
        expect(PARTS[part], `${file} imports ${target}`).toContain(targetPart);
        const door = targetPart === "core" || target === targetPart || target === `${targetPart}/index.ts`;
        expect(door, `${file} enters ${targetPart} by ${target}, not by its index.ts`).toBe(true);
      } else {
        // It computes and touches nothing.
        if (name === "node:buffer") continue;
        if (part === "publish" && PROCESSORS.includes(name)) continue;
        const packageName = name.startsWith("node:") ? "node" : name.split("/", name.startsWith("@") ? 2 : 1).join("/");
        expect(PACKAGES[part] ?? [], `${file} imports ${name}`).toContain(packageName);
      }
    }
  });

  it("keeps a package in one part", () => {
    const homes = new Map<string, string[]>();
    for (const [part, packages] of Object.entries(PACKAGES)) {
      for (const name of packages.filter((each) => each !== "node"))
        homes.set(name, [...(homes.get(name) ?? []), part]);
    }
    expect([...homes].filter(([, parts]) => parts.length > 1)).toEqual([]);
  });

  it("touches the network in the host only", () => {
    const users = files.filter((file) =>
      /(?<![.\w])fetch\(|node:(?:https?|net)\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(users.filter((file) => file !== "core/host.ts")).toEqual(["host/fetch.ts", "host/server.ts"]);
  });

  it("has no circles among files", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith("."))
          .map((name) => relative(root, normalize(join(root, dirname(file), name))).replace(/\.js$/, ".ts")),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
