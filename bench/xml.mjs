// How fast documents are read: `node bench/xml.mjs [folder]`, after `npm run build`. The best of several passes counts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Source } from "../dist/lib/core/source.js";
import { wasmXmlEngine, xmlEngine } from "../dist/lib/engines/xml/index.js";

const shared = process.env.TEIWRIGHT_SHARED ?? new URL("../../shared", import.meta.url).pathname;
const folder = process.argv[2] ?? join(shared, "corpora/schnitzler-briefe");
const wasm = wasmXmlEngine(readFileSync(new URL("../dist/wasm/xml.wasm", import.meta.url)));

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".xml"))
  .sort()
  .map((name) => readFileSync(join(folder, name)));
const sources = files.map((bytes, i) => new Source(`${i}.xml`, bytes.toString("utf8")));
const size = files.reduce((sum, bytes) => sum + bytes.length, 0);
console.log(`${files.length} documents, ${(size / 1e6).toFixed(1)} MB`);

measure("table of bytes", () => files.forEach((bytes) => wasm.parseBytes(bytes)));
measure("table of text", () => sources.forEach((source) => wasm.parseTable(source)));
measure("document", () => sources.forEach((source) => wasm.parse(source)));
measure("document, TypeScript", () => sources.forEach((source) => xmlEngine.parse(source)));

function measure(name, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 7; pass++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${name}: ${(size / 1000 / best).toFixed(0)} MB/s`);
}
