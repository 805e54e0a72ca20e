import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG } from "../../src/core/config.js";
import { Source } from "../../src/core/source.js";
import { nodeHost } from "../../src/host/index.js";
import { compileOdd } from "../../src/odd/index.js";
import { createContext } from "../../src/pipeline.js";
import { compareGrammars } from "../../src/schemas/index.js";
import { folderOf } from "../adopt/folder.js";
import { compileAt, full, grammarOf, judge, suites, TEI, textAt } from "./workshop.js";

const pairs = join(suites, "odd-rng-pairs");
const corpora = join(suites, "../corpora");
const present = existsSync(pairs) && existsSync(corpora);

interface Pair {
  readonly odd: string;
  readonly rng: string;
  /** The corpus whose documents follow it, or would like to. */
  readonly corpus?: string;
  /**
   * What the project's schema allows differently, where it was made with a release of the TEI near ours (4.9.0): `bibl` came to have
   * `key` and `ref`, `place` came to more elements, `scope` of hands any word. Of others, made with releases far away, only
   * the verdicts are compared.
   */
  readonly newer?: readonly string[];
}

const CANONICAL = ["attribute-added @key", "attribute-added @ref"];
const PAIRS: readonly Pair[] = [
  { odd: "cmif/odd/cmi-customization.odd", rng: "cmif/schema/cmi-customization.rng", corpus: "cmif", newer: CANONICAL },
  { odd: "wega/src/Specs/schemaSpec-places.odd.xml", rng: "wega/schema/en/wegaPlaces.rng", newer: [] },
  { odd: "wega/src/Specs/schemaSpec-persons.odd.xml", rng: "wega/schema/en/wegaPersons.rng", newer: [] },
  {
    odd: "wega/src/Specs/schemaSpec-letters.odd.xml",
    rng: "wega/schema/en/wegaLetters.rng",
    corpus: "schnitzler-briefe",
    newer: [
      ...CANONICAL,
      "attribute-added @hand",
      "attribute-added @place",
      "attribute-added @scope",
      "datatype-changed @scope",
      "child-added byline",
    ],
  },
  { odd: "ehri/ODD/ODD_EHRI.xml", rng: "ehri/ODD/out/ODD_EHRI.rng", corpus: "ehri-editions" },
  { odd: "msdesc/msdesc.odd", rng: "msdesc/msdesc.rng", corpus: "bodleian-cc0" },
  {
    odd: "tei_periodical/schema/tei_periodical.odd",
    rng: "tei_periodical/schema/tei_periodical.rng",
    corpus: "openarabicpe-haqaiq",
  },
];

async function compare(made: Source, { rng, corpus, newer }: Pair): Promise<void> {
  const wanted = textAt(join(pairs, rng));
  if (newer) {
    const [grammar, other] = [await grammarOf(made), await grammarOf(wanted)];
    if (!grammar || !other) throw new Error("a schema cannot be used");
    const { changes } = compareGrammars(grammar, other);
    const found = changes.map((each) => {
      // An attribute or child in an element of documents, whatever the element.
      const thing = each.attribute === undefined ? (each.child ?? "") : `@${each.attribute}`;
      return `${each.kind} ${thing}`;
    });
    expect([...new Set(found)].sort()).toEqual([...newer].sort());
  }
  if (corpus === undefined) return;
  const [isValid, isWanted] = [await judge(made), await judge(wanted)];
  const files = readdirSync(join(corpora, corpus), { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".xml"))
    .sort()
    .filter((_, i) => full || i % 5 === 0);
  for (const file of files) {
    const { text } = textAt(join(corpora, corpus, file));
    expect(await isValid(text), file).toBe(await isWanted(text));
  }
}

describe.skipIf(!present)("the schemas that projects have made of their ODDs", () => {
  it.each(PAIRS.filter(({ odd }, i) => full || i < 5 || odd.startsWith("msdesc")))(
    "$odd allows what it should",
    { timeout: 120_000 },
    async (pair) => {
      const { value } = await compileAt(textAt(join(pairs, pair.odd)), textAt(TEI));
      await compare(new Source("made.rng", value?.rng ?? ""), pair);
    },
  );

  it("an ODD that builds on a compiled one allows what it should", { timeout: 120_000 }, async () => {
    const base = await compileAt(textAt(join(pairs, "msdesc/msdesc.odd")), textAt(TEI));
    const folder = folderOf({ "msdesc.compiled.xml": base.value?.odd ?? "" });
    try {
      const odd = new Source("msdesc-mmol.odd", textAt(join(pairs, "msdesc/msdesc-mmol.odd")).text);
      const { value } = await compileOdd(
        { odd, source: textAt(TEI) },
        createContext(nodeHost(folder.path), DEFAULT_CONFIG),
      );
      const newer = [...CANONICAL, "attribute-added @place", "datatype-changed @scope"];
      await compare(new Source("made.rng", value?.rng ?? ""), {
        odd: "",
        rng: "msdesc/msdesc-mmol.rng",
        corpus: "bodleian-cc0",
        newer,
      });
    } finally {
      folder.remove();
    }
  });
});
