import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import type { Corpus } from "../corpus.js";
import {
  addressIn,
  type Correspondence,
  type CorrespondenceAction,
  DATING_PARTS,
  type Dating,
  type DocumentFacts,
  isDated,
  type Named,
} from "../facts/index.js";
import { addressOf } from "../telling.js";
import { element, escapeText } from "../xml.js";

/** A letter, and the document that tells of it. */
export interface Letter {
  readonly document: DocumentFacts;
  readonly correspondence: Correspondence;
}

/** The `correspDesc` of a letter, and what is missing in it. */
export function letterOf(
  { document, correspondence }: Letter,
  { corpus, source }: { readonly corpus: Corpus; readonly source: string },
): Outcome<string> {
  const { actions, key, range } = correspondence;
  const own = correspondence.ref === undefined ? undefined : addressIn(correspondence.ref);
  const address = own ?? addressOf(document, corpus);
  const gaps: string[] = [];
  const bare: string[] = [];
  if (address === undefined) gaps.push("an address");
  const sent = actionOf("sent", actions, { document, corpus, gaps, bare });
  const received = actionOf("received", actions, { document, corpus, gaps, bare });
  const diagnostics: Diagnostic[] = [];
  if (gaps.length > 0) {
    const message = `the letter has no ${listed(gaps.map((each) => each.replace(/^an? /, "")))}; the list of letters goes without`;
    diagnostics.push(diagnostic("exchange/cmif-missing", document.path, message, { range }));
  }
  if (bare.length > 0) {
    const message = `${listed(bare.map((each) => `\`${each}\``))} ${bare.length === 1 ? "has" : "have"} no address of an authority; services cannot tell who or where it is`;
    diagnostics.push(diagnostic("exchange/cmif-unlinked", document.path, message, { range }));
  }
  const attributes = { ...(address === undefined && { key: key ?? document.id }), ref: address, source };
  const both = key !== undefined && address !== undefined ? { key, ...attributes } : attributes;
  return { value: element("correspDesc", both, `\n${sent}\n${received}\n`), diagnostics };
}

interface Surroundings {
  readonly document: DocumentFacts;
  readonly corpus: Corpus;
  /** What is missing. */
  readonly gaps: string[];
  /** The names that no authority knows. */
  readonly bare: string[];
}

/** CMIF knows two actions, and wants both, each with a name: where nobody is known, `Unknown`. */
function actionOf(
  type: "sent" | "received",
  all: readonly CorrespondenceAction[],
  { document, corpus, gaps, bare }: Surroundings,
): string {
  const actions = all.filter((each) => each.type === type);
  const agents = actions.flatMap((each) => each.agents);
  const places = actions.flatMap((each) => each.places);
  const dates = actions.flatMap((each) => each.dates);
  if (agents.length === 0) gaps.push(type === "sent" ? "sender" : "addressee");
  if (type === "sent" && !dates.some(isDated)) gaps.push("date that a program can read");
  if (type === "sent" && places.length === 0) gaps.push("place that it was sent from");
  const written = [...agents, ...places].map((named) => nameElement(named, { document, corpus, bare }));
  if (agents.length === 0) written.unshift(element("persName", {}, "Unknown"));
  return element("correspAction", { type }, ...written, ...dates.filter(isDated).map(dateElement));
}

const ELEMENTS: Readonly<Record<Named["kind"], string>> = {
  person: "persName",
  organisation: "orgName",
  place: "placeName",
};

function nameElement(
  named: Named,
  { document, corpus, bare }: Pick<Surroundings, "document" | "corpus" | "bare">,
): string {
  const { addresses, entity } = corpus.finder.find(named, document);
  // Services for letters know places by GeoNames.
  const ref = (named.kind === "place" && addresses.find((each) => each.includes("geonames.org/"))) || addresses[0];
  const isUnknown = /^\[?(?:unknown|unbekannt|n\.? ?n\.?)\]?$/i.test(named.name);
  if (ref === undefined && !isUnknown) bare.push(named.name);
  const attributes = {
    ref,
    evidence: named.isConjecture && "conjecture",
    cert: named.isUncertain && "low",
  };
  // A list may know better whether it is a person or an organisation that writes.
  const kind = named.kind !== "place" && entity && entity.kind !== "place" ? entity.kind : named.kind;
  return element(ELEMENTS[kind], withoutFalse(attributes), escapeText(named.name));
}

function dateElement(dating: Dating): string {
  const values = Object.fromEntries(DATING_PARTS.map((part) => [part, dating[part]]));
  const attributes = dating.when === undefined ? values : { when: dating.when };
  return element("date", { ...attributes, ...(dating.isUncertain && { cert: "low" }) });
}

function withoutFalse(
  attributes: Readonly<Record<string, string | false | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || undefined]));
}

function listed(words: readonly string[]): string {
  const distinctWords = [...new Set(words)];
  return distinctWords.length < 2
    ? distinctWords.join("")
    : `${distinctWords.slice(0, -1).join(", ")} and ${distinctWords.at(-1)}`;
}
