import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { PROFILE_NAMES } from "../../src/encode/brackets/index.js";
import { relaxNg } from "../../src/engines/relaxng/index.js";
import { xmlEngine } from "../xml-engine.js";
import { bodyOf, complaints, encoded, ROOT, squeeze, squeezedText } from "./encode.js";

const folder = join(import.meta.dirname, "conventions");
const shared = process.env.TEIWRIGHT_SHARED ?? join(ROOT, "../shared");
const whole = join(shared, "schemas/tei_all.rng");
const cases = PROFILE_NAMES.flatMap((conventions) =>
  readdirSync(join(folder, conventions))
    .sort()
    .map((name) => ({ conventions, name, path: join(folder, conventions, name) })),
);

/** The TEI of a case, and what is said of it. */
async function read(path: string, conventions: string): Promise<{ source: Source; tei: string; said: string }> {
  const source = new Source("input.txt", readFileSync(join(path, "input.txt"), "utf8"));
  const { documents, diagnostics } = await encoded([source], [], { conventions });
  const said = diagnostics.map(({ code, range }) => {
    const { line, column } = source.point(range?.start ?? 0);
    return `${line}:${column} ${code}\n`;
  });
  return { source, tei: documents[0]?.tei ?? "", said: said.join("") };
}

/** What the schema of all of TEI has against a document. */
async function slips(tei: string): Promise<readonly string[]> {
  const wasm = (): Uint8Array => readFileSync(join(ROOT, "dist/wasm/relaxng.wasm"));
  const language = relaxNg({ xml: xmlEngine, wasm, load: async () => undefined });
  const schema = await language.compile(new Source("tei_all.rng", readFileSync(whole, "utf8")));
  const document = xmlEngine.parse(new Source("all.xml", tei)).value;
  expect(schema.value).toBeDefined();
  expect(document).toBeDefined();
  return document && schema.value ? (await schema.value.validate(document)).map(({ message }) => message) : [];
}

/** All divisions in one document. */
function together(made: readonly { readonly tei: string }[]): string {
  const divisions = made.map(({ tei }) => bodyOf(tei).replace(/^<body>|<\/body>$/g, ""));
  return made[0]?.tei.replace(/<body>[\s\S]*<\/body>/, () => `<body>${divisions.join("")}</body>`) ?? "";
}

describe("the conventions", () => {
  it("have cases", () => expect(cases.length).toBeGreaterThan(70));

  it.each(cases)("$conventions: $name", async ({ conventions, path }) => {
    const { source, tei, said } = await read(path, conventions);
    expect(squeezedText(bodyOf(tei))).toBe(squeeze(source.text));
    const notes = said && `<!--\n${said}-->\n`;
    await expect(`${bodyOf(tei)}\n${notes}`).toMatchFileSnapshot(join(path, "expected.xml"));
  });

  it("give TEI that is valid", async () => {
    const made = await Promise.all(
      cases.map(async ({ conventions, name, path }) => ({
        path: `${conventions}-${name}.xml`,
        tei: (await read(path, conventions)).tei,
      })),
    );
    expect(await complaints(made, readFileSync(join(ROOT, "schemas/archival.rng"), "utf8"))).toEqual([]);
    if (!existsSync(whole)) console.log("no shared folder: the cases are not checked with the schema of all of TEI");
    else expect(await slips(together(made))).toEqual([]);
  });
});
