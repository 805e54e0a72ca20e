import type { XmlElement } from "../../core/document.js";
import { given } from "../facts/index.js";
import type { Level, ReferenceFault } from "./levels.js";
import { isKnown } from "./xpath/evaluate.js";
import { parseXPath } from "./xpath/parse.js";
import type { Expression, Path, Step } from "./xpath/syntax.js";

/**
 * The levels of references that `cRefPattern`s describe. The longest replacement names an element for each part of a
 * reference, by `[@n='$1']` and so on: a level is the way from one such element to the next.
 */
export function levelsOfPatterns(patterns: readonly XmlElement[], faults: ReferenceFault[]): readonly Level[] {
  const [longest] = patterns
    .map((element) => ({ element, groups: groupsIn(given(element, "replacementPattern") ?? "") }))
    .toSorted((a, b) => b.groups - a.groups);
  if (!longest || longest.groups === 0) return [];
  const { element } = longest;
  const path = pathIn(given(element, "replacementPattern") ?? "");
  const parts = path && partsOf(path);
  if (!parts || parts.length !== longest.groups) {
    const message = `\`@replacementPattern\` is \`${given(element, "replacementPattern") ?? ""}\`, which cannot be followed; a path with \`[@n='$1']\` for each part of a reference may stand there`;
    faults.push({ message, range: element.startTag });
    return [];
  }
  const units = patterns
    .toSorted((a, b) => groupsIn(given(a, "replacementPattern") ?? "") - groupsIn(given(b, "replacementPattern") ?? ""))
    .map((each) => given(each, "n") ?? "unit");
  const delims = delimitersIn(given(element, "matchPattern") ?? "", parts.length);
  return parts.reduceRight<readonly Level[]>(
    (levels, { match, use }, i) => [{ match, use, delim: delims[i] ?? "", unit: units[i] ?? "unit", levels }],
    [],
  );
}

function groupsIn(replacement: string): number {
  return new Set(replacement.match(/\$\d/g) ?? []).size;
}

function pathIn(replacement: string): Path | undefined {
  const inside = /^#xpath\((.*)\)$/s.exec(replacement.trim())?.[1];
  // In a string, `$1` is text for the parser.
  const expression = inside === undefined ? undefined : parseXPath(inside);
  return expression?.kind === "path" && isKnown(expression) ? expression : undefined;
}

/** The path cut behind each step that takes a part of the reference, and what of the step that part is. */
function partsOf(path: Path): readonly { readonly match: Path; readonly use: Expression }[] {
  const parts: { readonly match: Path; readonly use: Expression }[] = [];
  let steps: Step[] = [];
  for (const step of path.steps) {
    const takes = step.predicates.find(isTaking);
    steps.push({ ...step, predicates: step.predicates.filter((each) => each !== takes) });
    if (takes?.kind !== "binary") continue;
    parts.push({ match: { kind: "path", isAbsolute: path.isAbsolute && parts.length === 0, steps }, use: takes.left });
    steps = [];
  }
  return parts;
}

function isTaking(predicate: Expression): boolean {
  return (
    predicate.kind === "binary" &&
    predicate.operator === "=" &&
    predicate.right.kind === "text" &&
    /^\$\d$/.test(predicate.right.value)
  );
}

/** What stands between the groups of the pattern, where that is plain text. */
function delimitersIn(pattern: string, number: number): readonly string[] {
  const between = pattern
    .split(/\([^()]*\)/)
    .map((each) => each.replace(/\\(.)/g, "$1"))
    .slice(0, number);
  return between.map((each, i) => (i === 0 ? each.replace(/^\^/, "") : each === "" ? "." : each.slice(0, 5)));
}
