import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commandsIn, refusal } from "./accepted.js";

const root = join(import.meta.dirname, "../..");
const pages = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((each) => each.endsWith(".md"))
  .map((each) => `docs/${each.replaceAll("\\", "/")}`);
const texts = ["README.md", "templates/project/README.md", ...pages]
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const commands = texts.flatMap(({ path, text }) =>
  codeIn(text).flatMap((code) => commandsIn(code).map((words) => ({ path, line: words.join(" "), words }))),
);
const yaml = texts.flatMap(({ path, text }) => blocksIn(text, "yaml").map((block, i) => ({ path, i, block })));

describe("the command lines of the documentation", () => {
  it("are found", () => expect(commands.length).toBeGreaterThan(15));
  it.each(commands)("$path: teiwright $line", async ({ words }) => expect(await refusal(words)).toBeUndefined());
  it("would be refused if they were wrong", async () => {
    expect(await refusal(["validate", "--format", "sarf"])).toContain("There is no format sarf");
    expect(await refusal(["validat"])).toContain("unknown command");
    expect(commandsIn('    - npx --yes teiwright validate "a b" --format json=x.json | cat')).toEqual([
      ["validate", "a b", "--format", "json=x.json"],
    ]);
  });
});

describe("the examples of files for continuous integration", () => {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));

  it("are found", () => expect(yaml.length).toBeGreaterThan(3));
  it.each(yaml)("$path, number $i, is YAML and says only what is there", ({ block }) => {
    const file = parse(block);
    for (const { uses = "", with: given = {} } of stepsIn(file)) {
      if (!uses.startsWith("OWNER/teiwright@")) continue;
      expect(Object.keys(given).filter((each) => !(each in action.inputs))).toEqual([]);
    }
    for (const [, output] of block.matchAll(/steps\.tei\.outputs\.([\w-]+)/g))
      expect(action.outputs).toHaveProperty(`${output}`);
    const ids: readonly string[] = (file.repos ?? []).flatMap(
      (each: { readonly hooks: readonly { readonly id: string }[] }) => each.hooks.map((hook) => hook.id),
    );
    expect(ids.filter((id) => !hooks.some((each: { readonly id: string }) => each.id === id))).toEqual([]);
  });
  it("name every input of the action", () => {
    const guide = readFileSync(join(root, "docs/guides/continuous-integration.md"), "utf8");
    expect(Object.keys(action.inputs).filter((each) => !guide.includes(`\`${each}\``))).toEqual([]);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

function stepsIn(file: {
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}): readonly Step[] {
  return Object.values(file.jobs ?? {}).flatMap((each) => each.steps);
}

/** What stands in blocks of code and between backquotes. */
function codeIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```[a-z]*[^\n]*\n([\s\S]*?)```/g)].map((each) => each[1] ?? "");
  const rest = text.replace(/```[\s\S]*?```/g, "");
  return [...blocks, ...[...rest.matchAll(/`([^`]+)`/g)].map((each) => (each[1] ?? "").replace(/\s+/g, " "))];
}

function blocksIn(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map((each) => each[1] ?? "");
}
