import { attributeOf, elementsOf, textOf, type XmlDocument, type XmlElement } from "../../core/document.js";
import type { Change } from "./model.js";

/** What two schemas in Schematron check differently, pattern by pattern; those of one ODD have the same ids in the next. */
export function compareRules(first: Rules, second: Rules): readonly Change[] {
  const [before, after] = [patternsIn(first), patternsIn(second)];
  const changes: Change[] = [];
  for (const [rule, pattern] of after) {
    const old = before.get(rule);
    const { messages, text } = pattern;
    if (!old) changes.push({ kind: "rule-added", effect: "other", rule, messages });
    else if (old.text !== text) changes.push({ kind: "rule-changed", effect: "other", rule, messages });
  }
  for (const [rule, { messages }] of before) {
    if (!after.has(rule)) changes.push({ kind: "rule-removed", effect: "wider", rule, messages });
  }
  return changes.toSorted((a, b) => (`${a.kind} ${a.rule}` < `${b.kind} ${b.rule}` ? -1 : 1));
}

/** The rules of an ODD. */
export interface Rules {
  /** The name of its schema, which the ids of the patterns begin with. */
  readonly ident: string;
  /** The schema in Schematron; undefined where there are no rules. */
  readonly document: XmlDocument | undefined;
}

interface Pattern {
  /** Everything in it, however it is laid out. */
  readonly text: string;
  readonly messages: readonly string[];
}

function patternsIn({ document, ident }: Rules): ReadonlyMap<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const each of document ? elementsOf(document.root) : []) {
    if (each.local !== "pattern") continue;
    const written = attributeOf(each, "id") ?? `pattern ${found.size + 1}`;
    const id = written.startsWith(`${ident}-`) ? written.slice(ident.length + 1) : written;
    const checks = [...elementsOf(each)].filter(({ local }) => local === "assert" || local === "report");
    found.set(id, { text: JSON.stringify(canonical(each)), messages: checks.map(messageOf) });
  }
  return found;
}

function canonical(element: XmlElement): readonly unknown[] {
  const attributes = element.attributes
    .filter((each) => each.name !== "id" && !each.name.startsWith("xmlns"))
    .map(({ name, value }) => [name, folded(value)])
    .sort();
  const children = element.children.flatMap((each): readonly unknown[] => {
    if (each.type === "element") return [canonical(each)];
    return each.type === "text" && !each.isBlank ? [folded(each.value)] : [];
  });
  return [element.local, attributes, children];
}

function messageOf(check: XmlElement): string {
  const parts = check.children.map((each) =>
    each.type === "text" ? each.value : each.type === "element" ? textOf(each) || "…" : "",
  );
  return folded(parts.join(""));
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
