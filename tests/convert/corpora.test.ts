import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { decode } from "../../src/core/decode.js";
import { TEI_NAMESPACE, textOf } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import { convertFiles } from "../../src/operations/conversion.js";
import { createContext, hostAt } from "../../src/pipeline.js";
import { xmlEngine } from "../xml-engine.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
const corpora = join(shared, "corpora");
const SCHEMAS = {
  tei_all: join(shared, "schemas/tei_all.rng"),
  tei_lite: join(shared, "suites/odd/expected/tei_lite.rng"),
  tei_simplePrint: join(shared, "suites/odd/expected/tei_simplePrint.rng"),
};
const present = existsSync(corpora) && Object.values(SCHEMAS).every((each) => existsSync(each));
if (!present) console.log("the corpora or the schemas are absent: set TEIWRIGHT_SHARED to the folder that holds them");

/** Every so many documents of a corpus are converted. */
const STEP = process.env.TEIWRIGHT_FULL ? 1 : 25;

describe.runIf(present)("documents of every archive", () => {
  it.each(Object.entries(SCHEMAS))("become valid for %s, and their text stays", { timeout: 300_000 }, async (_, to) => {
    const { validator, ...context } = await prepared(to);
    const refused: string[] = [];
    let made = 0;
    for (const [path, bytes] of await documents(context.host)) {
      const { value, diagnostics } = await convertFiles({ paths: [path], to }, context);
      const tei = value[0]?.converted?.tei;
      if (tei === undefined) {
        refused.push(`${path}: ${diagnostics[0]?.message}`);
        continue;
      }
      made++;
      const before = decode(path, bytes).value;
      const document = xmlEngine.parse(new Source(path, tei)).value;
      const original = before && xmlEngine.parse(before).value;
      if (!document || !original) throw new Error(`${path} is not well-formed`);
      expect(
        (await validator.validate(document)).filter((each) => each.severity === "error"),
        path,
      ).toEqual([]);
      // What is taken in from other files is there afterwards.
      const isWhole = !before.text.includes("http://www.w3.org/2001/XInclude") && !before.text.includes("<!ENTITY");
      if (isWhole) expect(textOf(document.root), path).toBe(textOf(original.root));
    }
    console.log(`${made} documents were converted; refused: ${refused.join("; ") || "none"}`);
    expect(refused).toEqual([]);
    expect(made).toBeGreaterThan(8);
  });
});

async function prepared(to: string) {
  const context = createContext(hostAt(corpora), DEFAULT_CONFIG);
  const read = await context.addresses.read(to);
  const { value: validator } = read.kind === "read" ? await context.engines.relaxng.compile(read.source) : {};
  if (!validator) throw new Error("the schema cannot be used");
  return { ...context, validator };
}

/** The documents of TEI P5 that are whole: what they take in is there. */
async function documents(host: ReturnType<typeof hostAt>): Promise<readonly (readonly [string, Uint8Array])[]> {
  const found: (readonly [string, Uint8Array])[] = [];
  for (const name of readdirSync(corpora).sort()) {
    if (name === "oracle") continue;
    const paths = await host.glob([`${name}/**/*.xml`]);
    for (const path of paths.filter((_, i) => i % STEP === 0)) {
      const bytes = await host.read(path);
      const source = bytes && decode(path, bytes).value;
      const parsed = source && xmlEngine.parse(source);
      const root = parsed?.value?.root;
      const isWhole = parsed?.diagnostics.every((each) => each.severity !== "error") && !INCOMPLETE.test(path);
      if (bytes && isWhole && root?.uri === TEI_NAMESPACE && root.local.startsWith("TEI")) found.push([path, bytes]);
    }
  }
  return found;
}

/** They take in files that did not come with them. */
const INCOMPLETE = /^openarabicpe-haqaiq\/|^own-variants\/xinclude\/|^tei-lex-0\/odd\/lex-0/;
