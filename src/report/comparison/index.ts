import type { Comparison } from "../../core/comparison.js";
import { escapeInvisible } from "../escape.js";
import { type ComparisonReport, placeOf, sentenceOf, stretchesInWords, summaryOf } from "./words.js";

export { comparisonPage } from "./page.js";
export type { ComparisonReport } from "./words.js";

/** The comparison for people, a line or two for each difference. */
export function* comparisonText({ comparisons }: ComparisonReport): Iterable<string> {
  for (const each of comparisons) yield* linesOf(each);
  if (comparisons.length !== 1 || comparisons[0]?.state !== "not-compared") yield `${summaryOf(comparisons)}\n`;
}

function* linesOf(comparison: Comparison): Iterable<string> {
  const { before, after, state, differences } = comparison;
  if (state === "only-before") yield `${before}: only in the first folder\n`;
  if (state === "only-after") yield `${after}: only in the second folder\n`;
  if (state === "not-compared") yield `${before} and ${after}: not compared\n`;
  for (const difference of differences) {
    yield `${escapeInvisible(`${placeOf(difference, comparison)}: ${sentenceOf(difference)}`)}\n`;
    if (difference.kind === "text-changed") yield `  ${escapeInvisible(stretchesInWords(difference.words))}\n`;
  }
}

/** The comparison for programs. */
export function* comparisonJson({ version, comparisons }: ComparisonReport): Iterable<string> {
  const isSame = comparisons.every((each) => each.state === "same");
  const head = JSON.stringify({ version: 1, tool: { name: "teiwright", version }, equal: isSame });
  yield `${head.slice(0, -1)},"documents":[`;
  for (const [i, each] of comparisons.entries()) yield `${i > 0 ? "," : ""}\n${JSON.stringify(each, undefined, 2)}`;
  yield "\n]}\n";
}
