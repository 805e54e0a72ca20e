import { existsSync, readFileSync } from "node:fs";
import { rulesIn } from "./tests/odd/rules-in.js";

const L = "/tmp/wt/odd/dist/lib";
const { xmlEngineOf } = await import(`${L}/engines/xml/index.js`);
const { decode } = await import(`${L}/core/decode.js`);
const xml = xmlEngineOf(() => readFileSync("/tmp/wt/odd/dist/wasm/xml.wasm"));
const get = (p) => (existsSync(p) ? rulesIn(xml.parse(decode(p, readFileSync(p)).value).value) : []);
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i += 2) {
  const a = get(args[i]),
    b = get(args[i + 1]);
  const A = new Set(a),
    B = new Set(b);
  const x = a.filter((l) => !B.has(l)),
    y = b.filter((l) => !A.has(l));
  console.log(
    args[i].split("/").pop(),
    a.length,
    b.length,
    x.length || y.length ? `DIFF ${x.length}/${y.length}` : "EQUAL",
  );
  for (const l of x.slice(0, Number(process.env.MAX ?? 5))) console.log("   +", l.slice(0, 220));
  for (const l of y.slice(0, Number(process.env.MAX ?? 5))) console.log("   -", l.slice(0, 220));
}
