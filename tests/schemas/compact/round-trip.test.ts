import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../../src/core/source.js";
import { readGrammar } from "../../../src/engines/relaxng/schema/index.js";
import { compactForm } from "../../../src/schemas/index.js";
import { hasShared, SHARED } from "../../engines/relaxng/schema/read.js";
import { written } from "../../engines/relaxng/schema/simple.js";
import { xmlEngine } from "../../xml-engine.js";

const root = join(import.meta.dirname, "../../..");
const all = process.env.TEIWRIGHT_FULL === "1";

/** Folders of schemas, and of how many files one is taken where time counts. */
const SUITES: readonly (readonly [folder: string, one: number])[] = [
  ["suites/relaxng-spectest", 1],
  ["suites/relaxng-jing", 1],
  ["suites/xsd-datatypes", 5],
  ["suites/odd/odd", 4],
  ["suites/odd/expected", 8],
  ["suites/odd-rng-pairs", 8],
  ["corpora", 10],
];

/** Every schema that can be read means the same in the compact form. */
describe("the compact form of schemas in the XML form", () => {
  it("is the same schema: archival.rng", () => expectSame(join(root, "schemas/archival.rng")));

  it.each(SUITES)("is the same schema: %s", { timeout: 300_000 }, async (folder, one) => {
    if (!hasShared(folder)) {
      console.log(`${folder}: not there, did not run`);
      return;
    }
    const files = schemasIn(join(SHARED, folder)).filter((_, i) => all || i % one === 0);
    let count = 0;
    for (const file of files) if (await expectSame(file)) count++;
    console.log(`${folder}: ${count} of ${files.length} schemas can be read, and are the same in the compact form`);
    expect(count).toBeGreaterThan(0);
  });
});

/** Whether the schema could be read; if so, its compact form must give the same simple form. */
async function expectSame(path: string): Promise<boolean> {
  const source = new Source(path, readFileSync(path, "utf8"));
  // A file without a suffix is in the form of the file that refers to it, which is another one here.
  const load = async (each: string) =>
    existsSync(each) ? new Source(/\.\w+$/.test(each) ? each : `${each}.rng`, readFileSync(each, "utf8")) : undefined;
  const read = (main: Source) => readGrammar(main, { xml: xmlEngine, load });
  const { value: before } = await read(source);
  const { value: document } = xmlEngine.parse(source);
  if (!before || !document) return false;
  const text = compactForm(document);
  const { value: after, diagnostics } = await read(new Source(path.replace(/\.rng$/, ".rnc"), text));
  const said = diagnostics.map((each) => `${each.message} at ${each.range?.start}`);
  if (!after) throw new Error(`${path} is wrong in the compact form: ${said.join("; ")}\n${text.slice(0, 2000)}`);
  const [theirs, ours] = [comparable(written(before)), comparable(written(after))];
  const at = theirs.findIndex((line, i) => line !== ours[i]);
  // Of thousands of characters the first that differ are enough.
  const from = [...(theirs[at] ?? "")].findIndex((each, i) => each !== ours[at]?.[i]) - 100;
  const part = (line: string | undefined) => line?.slice(Math.max(0, from), Math.max(0, from) + 400);
  expect([path, ours.length, part(ours[at])]).toEqual([path, theirs.length, part(theirs[at])]);
  return true;
}

/** Of the namespaces that a name in a value has in scope, the name itself is what counts. */
function comparable(text: string): readonly string[] {
  const names = /(\}(?:QName|NOTATION)) ("[^"]*")((?: \S*=\S*)*)/g;
  return text
    .replace(names, (_, type: string, value: string, bindings: string) => {
      const [local = "", prefix = ""] = JSON.parse(value).trim().split(":").reverse();
      const uri = bindings.split(" ").find((each) => each.startsWith(`${prefix}=`));
      return `${type} {${uri?.slice(prefix.length + 1) ?? ""}}${local}`;
    })
    .split("\n");
}

function schemasIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".rng"))
    .sort()
    .map((each) => join(folder, each));
}
