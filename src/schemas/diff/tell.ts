import type { Change, SchemaDifference } from "./model.js";

/** A line about changes: what it does to documents, and the sentence. */
export interface ToldChange {
  readonly mark: "+" | "-" | "~";
  readonly sentence: string;
}

/** What two schemas allow differently in sentences, changes that are alike together, under headings. */
export interface ToldDifference {
  readonly summary: readonly string[];
  readonly sections: readonly { readonly title: string; readonly changes: readonly ToldChange[] }[];
  /** What could not be compared to the end. */
  readonly open: readonly string[];
}

/** A comparison for people to read. */
export function tellDifference({ isEqual, keepsDocuments, changes, open }: SchemaDifference): ToldDifference {
  const groups = new Map<string, Change[]>();
  const many = new Set(MANY.filter((kind) => changes.filter((each) => each.kind === kind).length > MOST));
  for (const change of changes) {
    const { element: _, in: places, ...alike } = change;
    const isByItself = MANY.includes(change.kind) && !many.has(change.kind);
    const key = JSON.stringify(isByItself ? [change.element, places] : alike);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const told = [...groups.values()].map((group) => ({ group, told: tellGroup(group) }));
  const sections = SECTIONS.map(({ title, test }) => ({
    title,
    changes: told.filter(({ group }) => test.test(group[0]?.kind ?? "")).map((each) => each.told),
  })).filter((each) => each.changes.length > 0);
  return { summary: summaryOf(isEqual, keepsDocuments), sections, open };
}

function summaryOf(isEqual: boolean, keepsDocuments: boolean | undefined): readonly string[] {
  if (isEqual) return ["Both allow the same documents."];
  if (keepsDocuments === true) return ["Every document that follows the first follows the second."];
  if (keepsDocuments === false) return ["Documents that follow the first need not follow the second."];
  return ["Whether documents that follow the first follow the second depends on what they hold."];
}

const SECTIONS = [
  { title: "Root element", test: /^root-/ },
  { title: "Elements", test: /^element-/ },
  { title: "Attributes", test: /^attribute/ },
  { title: "Values", test: /^(?:values-|datatype-|content-value)/ },
  { title: "Rules", test: /^rule-/ },
  { title: "What stands in elements", test: /^(?:child-|text-|may-|content-changed)/ },
];

function tellGroup(group: readonly Change[]): ToldChange {
  const [first] = group;
  if (!first) throw new Error("a group of changes is empty");
  const mark = first.effect === "wider" ? "+" : first.effect === "narrower" ? "-" : "~";
  if (MANY.includes(first.kind) && group.length > 1) {
    const names = group.map(({ element = "" }) => quoted(element)).join(", ");
    return { mark, sentence: `${names} are ${first.kind === "element-added" ? "new" : "gone"}` };
  }
  return { mark, sentence: sentenceOf(first, listOf(group.map(elementOf))) };
}

/** The kinds that name where an element stands, unless there are very many of them. */
const MANY: readonly Change["kind"][] = ["element-added", "element-removed"];

/** An element, and where the change holds. */
function elementOf({ element, in: places }: Change): string {
  if (element === undefined) return "the document";
  return places ? `\`${element}\` (in ${listOf(places.map(quoted))})` : `\`${element}\``;
}

function sentenceOf(change: Change, where: string): string {
  const { attribute = "", child = "", values = [], from = "", to = "", in: places = [], examples } = change;
  const name = `\`@${attribute}\``;
  const must = change.required ? "must" : "may";
  switch (change.kind) {
    case "root-added":
      return `\`${child}\` may now be the root element`;
    case "root-removed":
      return `\`${child}\` may no longer be the root element`;
    case "element-added":
      return `\`${change.element}\` is new${places.length > 0 ? `; it may stand in ${listOf(places.map(quoted))}` : ""}`;
    case "element-removed":
      return `\`${change.element}\` is gone${places.length > 0 ? `; it stood in ${listOf(places.map(quoted))}` : ""}`;
    case "attribute-added":
      return `${name} ${must} now stand on ${where}: ${to}`;
    case "attribute-removed":
      return `${name} may no longer stand on ${where}`;
    case "attribute-required":
      return `${name} must now stand on ${where}`;
    case "attribute-optional":
      return `${name} need no longer stand on ${where}`;
    case "values-added":
      return `${subjectOf(change)} of ${where} may now be ${listOf(values.map(quoted))}`;
    case "values-removed":
      return `${subjectOf(change)} of ${where} may no longer be ${listOf(values.map(quoted))}`;
    case "datatype-changed":
    case "content-value-changed":
      return `${subjectOf(change)} of ${where} holds ${to}; before it was ${from}${doubtIn(change)}`;
    case "attributes-together":
      return `which attributes of ${where} stand together has changed${exampleWords(examples)}`;
    case "child-added":
      return `\`${child}\` ${must} now stand in ${where}`;
    case "child-removed":
      return `\`${child}\` may no longer stand in ${where}`;
    case "child-required":
      return `\`${child}\` must now stand in ${where}`;
    case "child-optional":
      return `\`${child}\` need no longer stand in ${where}`;
    case "child-repeatable":
      return `\`${child}\` may now stand more than once in ${where}`;
    case "child-single":
      return `\`${child}\` may now stand only once in ${where}`;
    case "text-allowed":
      return `text may now stand in ${where}`;
    case "text-forbidden":
      return `text may no longer stand in ${where}`;
    case "may-be-empty":
      return `${where} may now be empty`;
    case "may-not-be-empty":
      return `${where} may no longer be empty`;
    case "rule-added":
      return `the rule \`${change.rule}\` is new${messageWords(change)}`;
    case "rule-removed":
      return `the rule \`${change.rule}\` is gone${messageWords(change)}`;
    case "rule-changed":
      return `the rule \`${change.rule}\` has changed${messageWords(change)}`;
    case "content-changed":
      return `how often and in which order things stand in ${where} has changed${exampleWords(examples)}`;
  }
}

function messageWords({ messages = [] }: Change): string {
  return messages.length === 0 ? "" : `: ${messages.map((each) => `“${each}”`).join(", ")}`;
}

function subjectOf({ attribute }: Change): string {
  return attribute === undefined ? "the text" : `\`@${attribute}\``;
}

function exampleWords(examples: Change["examples"]): string {
  const { allowed = [], forbidden = [] } = examples ?? {};
  return [
    ...(allowed.length > 0 ? [`; now right: ${allowed.join(", or ")}`] : []),
    ...(forbidden.length > 0 ? [`; no longer right: ${forbidden.join(", or ")}`] : []),
  ].join("");
}

function quoted(name: string): string {
  return /^(?:any other|the document)/.test(name) ? name : `\`${name}\``;
}

/** So many names stand in a list; of more, these and the number of the others. */
const MOST = 12;

function listOf(names: readonly string[]): string {
  if (names.length > MOST + 1) return `${names.slice(0, MOST).join(", ")} and ${names.length - MOST} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
}

/** Of two regular expressions it cannot be told which values only one of them takes. */
function doubtIn({ effect, from = "", to = "" }: Change): string {
  const isOfExpressions = [from, to].every((each) => each.includes(" matching "));
  return effect === "other" && isOfExpressions
    ? "; whether what was right still is cannot be told of such expressions"
    : "";
}
