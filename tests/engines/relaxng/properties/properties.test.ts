import { expect, it } from "vitest";
import { written } from "../schema/simple.js";
import { type Case, caseOf } from "./cases.js";
import { textOf } from "./documents.js";
import { saidOf, validatorFor } from "./engine.js";
import { jingException, libxml2Exception } from "./exceptions.js";
import { jing, libxml2, type Task, type Verdict } from "./oracles.js";
import { allows } from "./reference.js";

/** How many schemas are made, each with documents; 2000 schemas are more than 20,000 documents. */
const count = Number(process.env.TEIWRIGHT_PROPERTIES ?? 60);
const seed = Number(process.env.TEIWRIGHT_SEED ?? 1);
const DOCUMENTS = 16;

/** A case with what the engine says. */
interface Judged extends Case {
  readonly task: Task;
  readonly ours: readonly boolean[];
}

const judged = await Promise.all(
  Array.from({ length: count }, async (_, i): Promise<Judged> => {
    const made = await caseOf(seed + i, DOCUMENTS);
    const documents = made.documents.map(textOf);
    const validator = await validatorFor(made.rng);
    const ours: boolean[] = [];
    for (const each of validator ? documents : [])
      ours.push(validator !== undefined && (await saidOf(validator, each)).length === 0);
    return { ...made, task: { schema: made.rng, documents }, ours };
  }),
);
const correct = judged.filter((each) => each.fromRng.value).length;
const documents = judged.flatMap((each) => each.ours);
console.log(
  `seeds ${seed} to ${seed + count - 1}: ${correct} correct schemas, ${count - correct} incorrect ones, ${documents.filter(Boolean).length} valid documents, ${documents.filter((each) => !each).length} invalid ones`,
);

it("makes schemas and documents of both kinds", () => {
  expect(correct / count).toBeGreaterThan(0.3);
  expect(correct / count).toBeLessThan(0.95);
  const valid = documents.filter(Boolean).length / documents.length;
  expect(valid).toBeGreaterThan(0.2);
  expect(valid).toBeLessThan(0.9);
});

it("reads the same schema in both forms", () => {
  for (const { seed, fromRng, fromRnc, rng, rnc } of judged) {
    const say = (of: Case["fromRng"]): string => (of.value ? withoutBindings(written(of.value)) : "refused");
    expect(say(fromRnc), `seed ${seed}\n${JSON.stringify([rng, rnc], null, 1)}`).toBe(say(fromRng));
  }
});

it("allows the documents that derivatives in their plainest form allow", () => {
  for (const { seed, fromRng, documents, task, ours } of judged) {
    const grammar = fromRng.value;
    if (!grammar) continue;
    for (const [i, document] of documents.entries())
      expect(ours[i], `seed ${seed}\n${task.documents[i]}\n${JSON.stringify(task.schema)}`).toBe(
        allows(grammar, document),
      );
  }
});

it("judges schemas and documents as jing does, where it is installed, but for what it is known to get wrong", async () => {
  const verdicts = await jing(judged.map((each) => each.task));
  if (!verdicts) {
    console.log("jing is not installed: it was not asked");
    return;
  }
  const wrong: unknown[] = [];
  for (const [i, each] of judged.entries()) wrong.push(...differences(each, verdicts[i], jingException));
  expect(wrong).toEqual([]);
});

it("judges schemas and documents as libxml2 does, but for what it is known to get wrong", async () => {
  // Each schema costs a start of its own.
  const some = judged.slice(0, Number(process.env.TEIWRIGHT_LIBXML2 ?? 60));
  const verdicts = await libxml2(some.map((each) => each.task));
  const wrong: unknown[] = [];
  for (const [i, each] of some.entries()) wrong.push(...differences(each, verdicts[i], libxml2Exception));
  expect(wrong).toEqual([]);
});

type Exception = (
  each: Case,
  verdict: Verdict,
  document: { readonly valid: boolean } | undefined,
) => string | undefined;

/** Where another validator differs, without exceptions that have a name. */
function differences(each: Judged, verdict: Verdict | undefined, exception: Exception): readonly unknown[] {
  if (!verdict) return [];
  const { seed, fromRng, ours, task } = each;
  const isCorrect = fromRng.value !== undefined;
  if (isCorrect !== verdict.correct) {
    if (exception(each, verdict, undefined)) return [];
    const said = fromRng.diagnostics.map((one) => one.message);
    return [{ seed, isCorrect, schema: task.schema, said, theirs: verdict.said }];
  }
  return ours.flatMap((valid, i) =>
    valid === verdict.valid[i] || exception(each, verdict, { valid })
      ? []
      : [{ seed, valid, document: task.documents[i], schema: task.schema }],
  );
}

/** The XML form binds the prefix of the schema language too, and the compact one that of no namespace. */
function withoutBindings(text: string): string {
  return text.replace(/ (none|u|v|)=\S*/g, "");
}
