import type { Grammar } from "../grammar.js";
import type { Name } from "./grammar.js";
import { namesIn } from "./grammar.js";

/** What a schema says for people of an element or attribute, in a sentence that names it; nothing where it says nothing. */
export function gloss(name: string, documentation: string | undefined): { readonly documentation?: string } {
  const sentence = documentation === undefined ? "" : firstSentence(documentation);
  return sentence === "" ? {} : { documentation: `\`${name}\`: ${sentence}` };
}

/** The same of the elements that have a name. */
export function glossOf(grammar: Grammar, name: Name | undefined): { readonly documentation?: string } {
  if (!name) return {};
  const known = documented.get(grammar) ?? documentedIn(grammar);
  documented.set(grammar, known);
  return known.get(keyOf(name)) ?? {};
}

const documented = new WeakMap<Grammar, ReadonlyMap<string, ReturnType<typeof gloss>>>();

function documentedIn({ elements }: Grammar): ReadonlyMap<string, ReturnType<typeof gloss>> {
  const found = new Map<string, ReturnType<typeof gloss>>();
  for (const { name, documentation } of elements) {
    if (documentation === undefined) continue;
    for (const each of namesIn(name)) {
      if (!found.has(keyOf(each))) found.set(keyOf(each), gloss(each.local, documentation));
    }
  }
  return found;
}

function keyOf({ uri, local }: Name): string {
  return `${local} ${uri}`;
}

/** The sentence that a schema begins with; sections of guidelines that end it, in brackets, are left out. */
function firstSentence(documentation: string): string {
  const folded = documentation
    .slice(0, 2000)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/ ?\[[^[\]]*\]$/, "");
  const sentence = /^.*?[.!?](?= [\p{Lu}(]|$)/u.exec(folded)?.[0] ?? folded;
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).replace(/ \S*$/, "")} …` : sentence;
}

const LONGEST = 160;
