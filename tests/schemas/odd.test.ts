import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Source } from "../../src/core/source.js";
import { type CompiledOdd, compileOdd } from "../../src/odd/index.js";
import { openProject } from "../../src/pipeline.js";
import { root } from "./files.js";

const path = "schemas/archival.odd";

/** To make the schemas anew: `teiwright schema compile schemas/archival.odd --no-doc -o FOLDER`, then copy both files. */
describe("archival.odd", () => {
  let made: CompiledOdd | undefined;
  let said: readonly string[] = [];
  beforeAll(async () => {
    const { value: open } = await openProject({ folder: root });
    if (!open) throw new Error("there is no project");
    const odd = new Source(path, readFileSync(join(root, path), "utf8"));
    const { value, diagnostics } = await compileOdd({ odd }, open.context);
    made = value;
    said = diagnostics.map((each) => each.message);
  });

  it("compiles without the TEI, with nothing to say", () => expect(said).toEqual([]));

  it("is the source of archival.rng", () =>
    expect(made?.rng).toBe(readFileSync(join(root, "schemas/archival.rng"), "utf8")));

  it("is the source of archival.sch", () =>
    expect(made?.sch).toBe(readFileSync(join(root, "schemas/archival.sch"), "utf8")));

  it("says what every element, attribute, class, datatype and value is for", () => {
    const silent: string[] = [];
    for (const spec of made?.specification.specs ?? []) {
      if (spec.docs.descriptions.length === 0) silent.push(spec.ident);
      const attributes = spec.kind === "element" || spec.kind === "class" ? spec.attributes.items : [];
      for (const each of attributes) {
        if (each.type !== "attribute") continue;
        const values = each.values?.items ?? [];
        for (const one of [each, ...values])
          if (one.docs.descriptions.length === 0) silent.push(`${spec.ident}/@${one.ident}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
