// How the time of validation grows with documents and schemas that are made to be slow: `node bench/adversarial.mjs [words of
// a name]`, after `npm run build`. Each shape is run at a size, twice and four times that; a ratio of 2 for a doubling is
// linear, and 4 is the product of a document and a schema that both grow. Time to read the schema stands apart.
import { readFileSync } from "node:fs";
import { Source } from "../dist/modules/core/source.js";
import { relaxNg } from "../dist/modules/engines/relaxng/index.js";
import { xmlEngineOf } from "../dist/modules/engines/xml/index.js";
import { shapes } from "./shapes.mjs";

const wanted = process.argv.slice(2).join(" ");
const module = readFileSync(new URL("../dist/wasm/xml.wasm", import.meta.url));
const wasm = readFileSync(new URL("../dist/wasm/relaxng.wasm", import.meta.url));

console.log("size: ms of the document (and of the schema); growth with each doubling");
for (const { name, from, schemaGrows, at } of shapes.filter((each) => each.name.includes(wanted))) {
  const times = [];
  for (const size of [from, 2 * from, 4 * from]) times.push({ size, ...(await measure(at(size))) });
  const shown = times.map(({ size, document, schema }) => `${size}: ${ms(document)} (${ms(schema)})`).join("  ");
  console.log(
    `${name}${schemaGrows ? " (the schema grows as well)" : ""}\n  ${shown}  growth ${growth(times, "document")} (${growth(times, "schema")})`,
  );
}

/** The least of three times, each with an engine of its own, so that nothing is known from the run before. */
async function measure({ schema, document, errors }) {
  const best = { document: Number.POSITIVE_INFINITY, schema: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass < 3; pass++) {
    // A new reader as well: one that has read much hands over the names of all.
    const xml = xmlEngineOf(() => module);
    const language = relaxNg({ xml, wasm: () => wasm, load: async () => undefined });
    const before = performance.now();
    const { value: validator, diagnostics } = await language.compile(new Source("schema.rnc", schema));
    best.schema = Math.min(best.schema, performance.now() - before);
    if (!validator) throw new Error(diagnostics[0]?.message ?? "the schema cannot be used");
    const start = performance.now();
    const parsed = xml.parse(new Source("document.xml", document));
    const found = parsed.value ? await validator.validate(parsed.value) : parsed.diagnostics;
    const took = performance.now() - start;
    best.document = Math.min(best.document, took);
    if (errors < 0 ? found.length === 0 : found.length !== errors)
      console.log(`  ${found.length} errors, not ${errors}: ${found[0]?.message ?? ""}`);
    if (took > 5000) break;
  }
  return best;
}

function growth(times, what) {
  return times
    .slice(1)
    .map((each, i) => (each[what] / times[i][what]).toFixed(1))
    .join(", ");
}

function ms(time) {
  return time < 10 ? time.toFixed(1) : Math.round(time);
}
