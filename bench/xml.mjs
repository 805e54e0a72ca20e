// How fast documents are read: `node bench/xml.mjs [folder]`, after `npm run build`. The best of several passes counts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Source } from "../dist/modules/core/source.js";
import { xmlEngineOf } from "../dist/modules/engines/xml/index.js";

const shared = process.env.TEIWRIGHT_SHARED ?? new URL("../../shared", import.meta.url).pathname;
const folder = process.argv[2] ?? join(shared, "corpora/schnitzler-briefe");
const xml = xmlEngineOf(() => readFileSync(new URL("../dist/wasm/xml.wasm", import.meta.url)));

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xml"))
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const sources = files.map((bytes, i) => new Source(`${i}.xml`, bytes.toString("utf8")));
const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
console.log(`${files.length} documents, ${(size / 1e6).toFixed(1)} MB`);

measure("table of bytes", files, (bytes) => xml.parseBytes(bytes));
measure("table of text", sources, (source) => xml.parseTable(source));
measure("document", sources, (source) => xml.parse(source).value.root);

function measure(name, inputs, read) {
  // Small corpora are read until there is something to measure.
  const rounds = Math.ceil(20e6 / size);
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 9; pass++) {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) for (const input of inputs) read(input);
    best = Math.min(best, (performance.now() - start) / rounds);
  }
  console.log(`${name}: ${(size / 1000 / best).toFixed(0)} MB/s`);
}
