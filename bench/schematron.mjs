// How fast Schematron is: `node bench/schematron.mjs [schema] [folder]`, after `npm run build`. The best of several passes counts.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { Source } from "../dist/modules/core/source.js";

const shared = process.env.TEIWRIGHT_SHARED ?? new URL("../../shared", import.meta.url).pathname;
const letters = join(shared, "corpora/schnitzler-briefe");
const schema = process.argv[2] ?? join(letters, "data/meta/schnitzler-briefe-schematron.sch");
const folder = process.argv[3] ?? join(letters, "data/editions");
if (!existsSync(schema) || !existsSync(folder)) {
  console.log("no schema or no documents: name them, or set TEIWRIGHT_SHARED");
  process.exit(0);
}

// The cache is empty at first.
const cache = mkdtempSync(join(tmpdir(), "teiwright-bench-"));
process.env.TEIWRIGHT_CACHE = cache;
const { enginesFor, hostAt } = await import("../dist/modules/pipeline.js");
const source = new Source(basename(schema), readFileSync(schema));
let start = performance.now();
await import("saxon-js");
console.log(`loading the processor: ${since(start)} ms`);

const cold = await compile();
const warm = await compile();
console.log(`compiling ${basename(schema)}: ${cold.time} ms cold, ${warm.time} ms again`);

const { engines, validator } = warm;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".xml"))
  .sort()
  .map((name) => new Source(name, readFileSync(join(folder, name))));
const size = texts.reduce((sum, each) => sum + each.utf8.length, 0);
let best = Number.POSITIVE_INFINITY;
let first;
let findings = 0;
for (let pass = 0; pass < 6; pass++) {
  const documents = texts.flatMap((each) => engines.xml.parse(each).value ?? []);
  start = performance.now();
  findings = 0;
  for (const each of documents) findings += (await validator.validate(each)).length;
  const time = (performance.now() - start) / documents.length;
  first ??= time;
  best = Math.min(best, time);
}
console.log(
  `${texts.length} documents of ${(size / 1000 / texts.length).toFixed(0)} kB: ${best.toFixed(1)} ms each, ${first.toFixed(1)} ms in the first pass; ${findings} findings`,
);
rmSync(cache, { recursive: true, force: true });

async function compile() {
  const engines = enginesFor(hostAt(dirname(resolve(schema))));
  const start = performance.now();
  const { value, diagnostics } = await engines.schematron.compile(source);
  const time = since(start);
  if (!value) throw new Error(diagnostics.map((each) => each.message).join("\n"));
  return { engines, validator: value, time };
}

function since(moment) {
  return (performance.now() - moment).toFixed(0);
}
