import { readFileSync } from "node:fs";
import { it } from "vitest";
import { compareGrammars } from "../src/schemas/index.js";
import { readFile } from "./engines/relaxng/schema/read.js";
it("x", {timeout: 300000}, async () => {
  const S = "/work/shared/suites/odd/expected/";
  const A = S + "../../../schemas/tei_all.rng";
  for (const [a,b] of [["schemas/archival.rng","/tmp/archival.rnc"],[S+"tei_drama.rng",S+"tei_basic.rng"],[S+"tei_all.rng",A],[S+"tei_all.rng",S+"tei_lite.rng"],["schemas/archival.rng", A]]) {
    const x = (await readFile(a ?? "")).value; const y = (await readFile(b ?? "")).value;
    if (!x || !y) throw new Error("no");
    const t = performance.now();
    const d = compareGrammars(x, y);
    console.log(a, b, Math.round(performance.now() - t), "ms", d.isEqual, d.keepsDocuments, d.changes.length, d.open);
    const kinds: Record<string, number> = {};
    for (const c of d.changes) kinds[c.kind] = (kinds[c.kind] ?? 0) + 1;
    console.log(kinds, d.changes.filter((c, i) => i % Math.ceil(d.changes.length / 12) === 0).map((c) => JSON.stringify(c).slice(0, 300)).join("\n"));
  }
});
