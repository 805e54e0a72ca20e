import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument } from "../../core/document.js";
import type { Corpus } from "../corpus.js";
import type { ExportedFile } from "../exported.js";
import { type Answered, type Asked, collection, documentText, entry, navigation } from "./answers.js";
import { FEW, type Ranges } from "./fitting.js";
import { type Endpoint, fileLinks, fileOf } from "./links.js";
import { membersOf } from "./members.js";
import type { Json, Making } from "./objects.js";
import { type CitationTree, siblingsOf, subtreeOf, type Unit } from "./tree.js";
import { fittingIn, treesOf } from "./trees.js";

/**
 * All answers of a service as files. What is said of documents is added to `diagnostics` on the way. Of the answers that there
 * are more of than anyone could keep, those are made that a reader comes upon: see `rangeEnds` and `navigationsOf`. Without
 * `levels`, as many have files as fit.
 */
export async function* staticService(
  corpus: Corpus,
  { diagnostics, levels }: { readonly diagnostics: Diagnostic[]; readonly levels?: number | "all" | undefined },
): AsyncGenerator<ExportedFile> {
  const base = `${(corpus.settings.url ?? "").replace(/\/+$/, "")}/dts`;
  const making: Making = {
    corpus,
    members: membersOf(corpus),
    links: fileLinks(base),
    levels: levels === "all" ? undefined : (levels ?? "fitting"),
  };
  const shortened: string[] = [];
  yield* jsonFiles("index.json", entry(making));
  for (const member of making.members.byId.values()) {
    const isRoot = member.id === making.members.root;
    const up = { id: member.id, nav: "parents" };
    if (member.kind === "resource") yield* paged("collection", { id: member.id }, making);
    else {
      if (isRoot) yield* paged("collection", {}, making);
      yield* paged("collection", { id: member.id }, making);
    }
    yield* paged("collection", up, making);
    if (member.kind !== "resource") continue;
    const opened = await making.corpus.open(member.document);
    if (!opened) continue;
    if (making.levels === "fitting" && isShortened(opened)) shortened.push(member.document.path);
    yield* resourceFiles({ resource: member.id, path: member.document.path, opened }, making, diagnostics);
  }
  if (shortened.length > 0) diagnostics.push(notAll(shortened));
}

/** Whether a document has units that are too many for files of their own. */
function isShortened(document: XmlDocument): boolean {
  const { levels } = fittingIn(document);
  return treesOf(document, undefined).trees.some(({ units }) => units.some((each) => each.level > levels));
}

function notAll([first = "", ...others]: readonly string[]): Diagnostic {
  const subject = others.length === 0 ? `\`${first}\` has` : `\`${first}\` and ${others.length} more have`;
  const message = `${subject} parts so many that not all get files; \`--levels all\` makes files for every part, \`--levels 2\` for those of two levels`;
  return diagnostic("exchange/levels", ".", message);
}

interface Resource {
  readonly resource: string;
  readonly path: string;
  readonly opened: XmlDocument;
}

async function* resourceFiles(
  { resource, path, opened }: Resource,
  making: Making,
  diagnostics: Diagnostic[],
): AsyncGenerator<ExportedFile> {
  const { trees, faults } = treesOf(opened, making.levels);
  const ranges = making.levels === "fitting" ? fittingIn(opened).ranges : "few";
  for (const { message, range } of faults)
    diagnostics.push(diagnostic("exchange/cite-structure", path, message, { range }));
  yield* textFile({ resource }, making);
  // Of a document without units it can be said that it has none.
  if (trees.length === 0) for (const down of ["1", "-1"]) yield* paged("navigation", { resource, down }, making);
  for (const tree of trees) {
    const of = { resource, ...(tree.identifier !== undefined && { tree: tree.identifier }) };
    diagnostics.push(...doublesOf(tree, path));
    const unnamed = tree.units.filter((each) => !isFileName(each.identifier));
    if (unnamed.length > 0) diagnostics.push(noFile(unnamed[0]?.identifier ?? "", unnamed.length, path));
    const deepest = tree.units.reduce((depth, each) => Math.max(depth, each.level), 1);
    for (const down of depths(deepest)) yield* paged("navigation", { ...of, down }, making);
    for (const unit of tree.units.filter((each) => isFileName(each.identifier))) {
      yield* textFile({ ...of, ref: unit.identifier }, making);
      for (const asked of navigationsOf(unit, tree)) yield* paged("navigation", { ...of, ...asked }, making);
      for (const end of rangeEnds(unit, tree, ranges)) yield* textFile({ ...of, start: unit.identifier, end }, making);
    }
  }
}

/** What is asked of a unit: itself, what is in it to any depth, and, where that is no long list, what stands beside it. */
function navigationsOf(unit: Unit, tree: CitationTree): readonly Asked[] {
  const { identifier: ref, level } = unit;
  const deepest = subtreeOf(unit, tree).reduce((depth, each) => Math.max(depth, each.level), level);
  // Who has come to the last level has its siblings already, and nothing is below.
  if (deepest === level) return [{ ref }, { ref, down: "1" }];
  const beside = siblingsOf(unit, tree).length <= LONG ? [{ ref, down: "0" }] : [];
  return [{ ref }, ...beside, ...depths(deepest - level).map((down) => ({ ref, down }))];
}

function depths(deepest: number): readonly string[] {
  return [...Array.from({ length: deepest }, (_, i) => String(i + 1)), "-1"];
}

/** Where ranges end that begin with a unit: among few siblings at each that follows, else at the next; or nowhere. */
function rangeEnds(unit: Unit, tree: CitationTree, ranges: Ranges): readonly string[] {
  if (ranges === "none") return [];
  const siblings = siblingsOf(unit, tree);
  const next = placeOf(unit, siblings) + 1;
  return siblings
    .slice(next, ranges === "few" && siblings.length <= FEW ? undefined : next + 1)
    .map((each) => each.identifier)
    .filter(isFileName);
}

/** The place of a unit among its siblings, which stand in the order of the tree. */
function placeOf({ index }: Unit, siblings: readonly Unit[]): number {
  let [low, high] = [0, siblings.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const LONG = 50;

/** An answer that may have several pages. */
async function* paged(
  endpoint: Exclude<Endpoint, "document">,
  asked: Asked,
  making: Making,
): AsyncGenerator<ExportedFile> {
  const answer = endpoint === "collection" ? collection : navigation;
  const first = await answer(asked, making);
  yield* jsonFiles(fileOf(endpoint, asked), first);
  const last = "json" in first ? pagesIn(first.json) : 0;
  for (let page = 1; page <= last; page++) {
    const given = { ...asked, page: String(page) };
    yield* jsonFiles(fileOf(endpoint, given), await answer(given, making));
  }
}

/** The number of the last page; 0 where there is only one answer. */
function pagesIn({ view }: Json): number {
  const last = view instanceof Object && "last" in view ? String(view.last) : "";
  return Number(/;page=(\d+)/.exec(last)?.[1] ?? 0);
}

function* jsonFiles(path: string, answered: Answered): Generator<ExportedFile> {
  if ("json" in answered) yield { path, content: `${JSON.stringify(answered.json)}\n` };
}

async function* textFile(asked: Asked, making: Making): AsyncGenerator<ExportedFile> {
  const text = await documentText(asked, making);
  if ("text" in text) yield { path: fileOf("document", asked), content: text.text };
}

/** Whether a reference can be part of the name of a file, on every system and within its bounds. */
function isFileName(reference: string): boolean {
  return !/[/\\\u0000-\u001f\u007f]/.test(reference) && encodeURIComponent(reference).length <= 80;
}

function doublesOf({ doubles }: CitationTree, path: string): readonly Diagnostic[] {
  if (doubles.length === 0) return [];
  const number = doubles.length === 1 ? "1 part has a reference" : `${doubles.length} parts have references`;
  const message = `${number} that another has, such as \`${doubles[0]}\`; only the first of each can be cited`;
  return [diagnostic("exchange/reference-taken", path, message)];
}

function noFile(reference: string, number: number, path: string): Diagnostic {
  const shown = reference.length > 60 ? `${reference.slice(0, 60)}…` : reference;
  const message = `${number === 1 ? "1 reference cannot be the name of a file" : `${number} references cannot be names of files`}, such as \`${shown}\`; a service that runs answers for it`;
  return diagnostic("exchange/reference-no-file", path, message);
}
