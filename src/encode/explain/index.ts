import type { Element } from "xast";
import type { Diagnostic } from "../../core/diagnostic.js";
import type {
  Decision,
  DecisionCertainty,
  DecisionKind,
  Explanation,
  Question,
  ViewElement,
  ViewNode,
} from "../../core/encoding.js";
import type { Range } from "../../core/source.js";
import { ambiguityOf } from "../ambiguity.js";
import { collapse } from "../lines.js";
import { placeOf } from "../say.js";
import type { Transcription } from "../tree.js";
import { reasonOf } from "./reasons.js";

/** An encoded document explained: each decision with its place and reason, what is left to a person, and the body to look at. */
export function explain(tree: Transcription, root: Element, said: readonly Diagnostic[]): Explanation {
  const decisions: Decision[] = [];
  const questions: Question[] = [];
  const numbers = new Map<Element, number>();
  const asked = new Set(
    said.flatMap(({ code, actual, expected }) =>
      code === "encode/name-ambiguous" && actual !== undefined && expected ? [ambiguityOf(actual, expected)] : [],
    ),
  );
  walk(root, `/${root.name}[1]`, "header", (each, xpath, part) => {
    if (each.name === "note" && each.attributes.type === "todo") {
      const text = wordsOf(each);
      // What a warning asks with its place need not be asked again.
      if (!asked.has(text)) questions.push({ text, xpath });
    }
    const decision = decisionOf(tree, each, xpath, part);
    if (!decision) return;
    decisions.push(decision);
    numbers.set(each, decisions.length);
  });
  for (const { code, message, range } of said)
    if (ASKING.has(code)) questions.push({ text: message, ...(range && { range }) });
  return { decisions, questions, view: viewOf(bodyIn(root), numbers) };
}

type Part = "header" | "standOff" | "body";

/** Every element with its XPath, in document order. */
function walk(
  from: Element,
  xpath: string,
  part: Part,
  visit: (each: Element, xpath: string, part: Part) => void,
): void {
  visit(from, xpath, part);
  const counts = new Map<string, number>();
  for (const child of from.children) {
    if (child.type !== "element") continue;
    const position = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, position);
    const inside = child.name === "body" ? "body" : child.name === "standOff" ? "standOff" : part;
    walk(child, `${xpath}/${child.name}[${position}]`, inside, visit);
  }
}

/** Warnings that ask a person something. */
const ASKING: ReadonlySet<string> = new Set([
  "encode/ambiguous-bracket",
  "encode/date-unsettled",
  "encode/name-ambiguous",
  "encode/unbalanced-bracket",
]);

function decisionOf(tree: Transcription, each: Element, xpath: string, part: Part): Decision | undefined {
  const isInferred = each.attributes.resp === "#encoder" && each.attributes.cert !== undefined;
  // What authority files say is theirs, and answered for there.
  if (part === "standOff" || (part === "header" && !isInferred)) return undefined;
  const kind = part === "header" ? "header" : KINDS[each.name];
  if (!kind && !isInferred) return undefined;
  if (PARTS.has(`${each.name} ${each.attributes.type ?? ""}`)) return undefined;
  const range = each.data?.range;
  const value = toldBy(each);
  return {
    kind: kind ?? "structure",
    element: each.name,
    certainty: certaintyOf(each),
    reason: reasonOf(each, part === "header"),
    text: shortened(wordsOf(each)),
    ...(value !== undefined && { value }),
    xpath,
    ...(range && { range: inSource(tree, range) }),
  };
}

/** The elements whose use is a decision. */
const KINDS: Readonly<Record<string, DecisionKind | undefined>> = {
  ab: "structure",
  address: "structure",
  closer: "structure",
  dateline: "structure",
  fw: "structure",
  head: "structure",
  lg: "structure",
  list: "structure",
  note: "transcription",
  pb: "structure",
  postscript: "structure",
  ref: "structure",
  salute: "structure",
  signed: "structure",
  sp: "structure",
  stage: "structure",
  table: "structure",
  idno: "structure",
  orgName: "name",
  persName: "name",
  placeName: "name",
  roleName: "name",
  rs: "reference",
  date: "date",
  time: "date",
  add: "transcription",
  corr: "transcription",
  del: "transcription",
  expan: "transcription",
  gap: "transcription",
  incident: "transcription",
  sic: "transcription",
  space: "transcription",
  stamp: "transcription",
  supplied: "transcription",
  surplus: "transcription",
  unclear: "transcription",
};

/** Parts of a name, which are decided with it. */
const PARTS: ReadonlySet<string> = new Set(["roleName honorific"]);

function certaintyOf({ attributes }: Element): DecisionCertainty {
  // A reading that the transcribers call doubtful is certainly so called.
  if (attributes.resp !== "#encoder") return "certain";
  const { cert } = attributes;
  return cert === "high" || cert === "medium" || cert === "low" ? cert : "certain";
}

function toldBy({ name, attributes }: Element): string | undefined {
  if (name === "title") return undefined;
  const { ref, when, from, to, notBefore, notAfter, reason, type } = attributes;
  const span =
    from || to
      ? `${from ?? ""}/${to ?? ""}`
      : notBefore || notAfter
        ? `${notBefore ?? ""}/${notAfter ?? ""}`
        : undefined;
  return ref ?? when ?? span ?? reason ?? type ?? undefined;
}

function inSource(tree: Transcription, { start, end }: Range): Range {
  const from = placeOf(tree, start);
  return { start: from, end: end > start ? placeOf(tree, end - 1) + 1 : from };
}

const LONGEST = 120;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\p{Surrogate}$/u, "")}…` : words;
}

/** The words of an element on one line; of a long one its beginning is enough. */
function wordsOf(each: Element): string {
  let words = "";
  const pending: Element["children"][number][] = [each];
  for (let next = pending.pop(); next && words.length < 4 * LONGEST; next = pending.pop()) {
    if (next.type === "text") words += next.value;
    else if (next.type === "element") pending.push(...next.children.toReversed());
  }
  return collapse(words).trim();
}

function viewOf(each: Element, numbers: ReadonlyMap<Element, number>): ViewElement {
  const decision = numbers.get(each);
  const type = each.attributes.type ?? undefined;
  return {
    name: each.name,
    ...(type !== undefined && { type }),
    ...(decision !== undefined && { decision }),
    children: each.children.flatMap((child): readonly ViewNode[] => {
      if (child.type === "text") return [child.value];
      return child.type === "element" ? [viewOf(child, numbers)] : [];
    }),
  };
}

function bodyIn(root: Element): Element {
  for (const text of root.children)
    if (text.type === "element" && text.name === "text")
      for (const body of text.children) if (body.type === "element" && body.name === "body") return body;
  return root;
}
