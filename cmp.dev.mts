import { readFileSync } from "node:fs";
import { grammarDifferences } from "./tests/odd/equivalence.js";

const L = "/tmp/wt/odd/dist/lib";
const { readSchema } = await import(`${L}/engines/relaxng/schema/index.js`);
const { instantiate, namesOf } = await import(`${L}/engines/relaxng/machine.js`);
const { datatypesOf } = await import(`${L}/engines/relaxng/datatype-feed.js`);
const { xmlEngineOf } = await import(`${L}/engines/xml/index.js`);
const { decode } = await import(`${L}/core/decode.js`);
const xml = xmlEngineOf(() => readFileSync("/tmp/wt/odd/dist/wasm/xml.wasm"));
const module = await instantiate(readFileSync("/tmp/wt/odd/dist/wasm/relaxng.wasm"));
const dt = datatypesOf(module, namesOf(module));
async function grammar(p) {
  const s = decode(p, readFileSync(p)).value;
  const r = await readSchema(s, {
    xml,
    load: async (path) => {
      try {
        return decode(path, readFileSync(path)).value;
      } catch {
        return undefined;
      }
    },
    ...dt,
  });
  for (const d of r.diagnostics.filter((d) => d.severity === "error").slice(0, 5)) {
    const q = s.point(d.range?.start ?? 0);
    console.log("   !", p.split("/").slice(-2).join("/"), q.line, d.code, d.message.slice(0, 200));
  }
  return r.value;
}
const max = Number(process.env.MAX ?? 6);
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i += 2) {
  const a = await grammar(args[i]),
    b = await grammar(args[i + 1]);
  const name = args[i].split("/").pop();
  if (!a || !b) {
    console.log(name, "UNUSABLE", !!a, !!b);
    continue;
  }
  let d;
  try {
    d = grammarDifferences(a, b);
  } catch (e) {
    d = ["THROWN " + e.message];
  }
  console.log(name, d.length === 0 ? "EQUAL" : `${d.length} differences`, a.elements.length, b.elements.length);
  for (const x of d.slice(0, max)) console.log("     ", x.slice(0, Number(process.env.W ?? 300)));
}
