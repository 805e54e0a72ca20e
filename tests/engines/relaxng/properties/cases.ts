import type { Outcome } from "../../../../src/core/outcome.js";
import { Source } from "../../../../src/core/source.js";
import type { Grammar } from "../../../../src/engines/relaxng/grammar.js";
import { readGrammar } from "../../../../src/engines/relaxng/schema/index.js";
import { randomFrom } from "../../../random.js";
import { xmlEngine } from "../../../xml-engine.js";
import { documentFor, type ElementNode, mutatedDocument } from "./documents.js";
import { datatypeChecks } from "./engine.js";
import { chooserOf, type Schema } from "./model.js";
import { mutatedSchema } from "./mutate-schema.js";
import { randomSchema } from "./random-schema.js";
import { writeRnc } from "./write-rnc.js";
import { writeRng } from "./write-rng.js";

/** A random schema in both forms, what the reader makes of each, and documents for it. */
export interface Case {
  readonly seed: number;
  readonly rng: Files;
  readonly rnc: Files;
  readonly fromRng: Outcome<Grammar | undefined>;
  readonly fromRnc: Outcome<Grammar | undefined>;
  /** None for a schema that is refused. */
  readonly documents: readonly ElementNode[];
}

/** Texts by path; the first is the schema's own. */
export type Files = Readonly<Record<string, string>>;

/** The case of a seed, with so many documents. The same seed gives the same case. */
export async function caseOf(seed: number, documents: number): Promise<Case> {
  const choose = chooserOf(randomFrom(seed * 7919));
  let schema = randomSchema(choose);
  for (let rounds = choose.chance(0.4) ? 1 + choose.below(2) : 0; rounds > 0; rounds--)
    schema = mutatedSchema(schema, choose);
  const rng = filesOf(schema, "rng");
  const rnc = filesOf(schema, "rnc");
  const fromRng = await read(rng);
  const grammar = fromRng.value;
  const made = grammar
    ? Array.from({ length: documents }, () => {
        const document = documentFor(grammar, choose);
        return choose.chance(0.3) ? document : mutatedDocument(document, choose);
      })
    : [];
  return { seed, rng, rnc, fromRng, fromRnc: await read(rnc), documents: made };
}

function filesOf({ main, files }: Schema, suffix: "rng" | "rnc"): Files {
  const write = suffix === "rng" ? writeRng : writeRnc;
  const others = Object.entries(files).map(([name, pattern]) => [`${name}.${suffix}`, write(pattern)]);
  return { [`main.${suffix}`]: write(main), ...Object.fromEntries(others) };
}

async function read(files: Files): Promise<Outcome<Grammar | undefined>> {
  const [path = "", text = ""] = Object.entries(files)[0] ?? [];
  const load = async (each: string): Promise<Source | undefined> => {
    const found = Object.hasOwn(files, each) ? files[each] : undefined;
    return found === undefined ? undefined : new Source(each, found);
  };
  return readGrammar(new Source(path, text), { xml: xmlEngine, load, ...(await datatypeChecks()) });
}
