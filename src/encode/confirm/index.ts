import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import { attributeOf, elementsOf, type XmlElement } from "../../core/document.js";
import type { Engines } from "../../core/engines.js";
import { xpathOf } from "../../core/locate.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { type Edit, edited } from "./edits.js";
import { respEdits } from "./responsible.js";
import { changeEdits, statusOf } from "./revision.js";

/** Who confirms what. */
export interface Confirmation {
  /** The id of the person in the document, without `#`. */
  readonly resp: string;
  /** The person's name, to be written into the document where it has nobody of that id. */
  readonly name?: string;
  /** The day, as in `2026-01-31`. */
  readonly date: string;
  /** The ids or XPaths of what is confirmed; else all. */
  readonly only?: readonly string[];
}

/** A document that somebody has confirmed. */
export interface Confirmed {
  readonly tei: string;
  /** How many statements of the encoder were confirmed. */
  readonly confirmed: number;
  /** How many are still the encoder's. */
  readonly left: number;
  /** How many questions are still open. */
  readonly questions: number;
}

/**
 * A document with the encoder's statements made a person's: `@cert` goes, `@resp` names the person, and a `change` says
 * who and when. It is a draft as long as anything is open. Nothing else changes, not even white space. None comes back where the document cannot be confirmed.
 */
export function confirm(
  source: Source,
  wish: Confirmation,
  { xml }: Pick<Engines, "xml">,
): Outcome<Confirmed | undefined> {
  const parsed = xml.parse(source);
  const root = parsed.value?.root;
  if (!root || hasErrors(parsed.diagnostics)) return { value: undefined, diagnostics: parsed.diagnostics };
  const header = root.children.find(
    (each): each is XmlElement => each.type === "element" && each.local === "teiHeader",
  );
  if (!header)
    return refused("encode/cannot-confirm", source, "the document has no `teiHeader` that could say who confirmed it");
  const proposals = [...elementsOf(root)].filter(isProposal);
  const chosen = choose(proposals, wish.only, source);
  if (hasErrors(chosen.diagnostics)) return { value: undefined, diagnostics: chosen.diagnostics };
  const responsible = respEdits(root, header, { source, wish });
  if (hasErrors(responsible.diagnostics)) return { value: undefined, diagnostics: responsible.diagnostics };
  const left = proposals.length - chosen.value.length;
  const questions = [...elementsOf(root)].filter(isQuestion).length;
  const told = { confirmed: chosen.value.length, left, questions };
  const isDone = chosen.value.length === 0 && (left + questions > 0 || statusOf(header) === "checked");
  if (isDone) return { value: { tei: source.text, ...told }, diagnostics: parsed.diagnostics };
  const edits: readonly Edit[] = [
    ...chosen.value.flatMap((each) => proposalEdits(each, wish.resp, source)),
    ...responsible.value,
    ...changeEdits(header, { source, wish, confirmed: chosen.value.length, isWhole: left + questions === 0 }),
  ];
  return { value: { tei: edited(source.text, edits), ...told }, diagnostics: parsed.diagnostics };
}

const ENCODER = "#encoder";

/** Whether an element is a statement of the encoder that a person may confirm; a question is none. */
function isProposal(element: XmlElement): boolean {
  return tokensOf(element).includes(ENCODER) && !isQuestion(element);
}

function isQuestion(element: XmlElement): boolean {
  return element.local === "note" && attributeOf(element, "type") === "todo" && tokensOf(element).includes(ENCODER);
}

function tokensOf(element: XmlElement): readonly string[] {
  return attributeOf(element, "resp")?.split(/\s+/) ?? [];
}

/** The proposals that are named, by id or XPath; all where none is. */
function choose(
  proposals: readonly XmlElement[],
  only: readonly string[] | undefined,
  source: Source,
): Outcome<readonly XmlElement[]> {
  if (!only) return { value: proposals, diagnostics: [] };
  const named = (name: string): readonly XmlElement[] =>
    proposals.filter((each) => attributeOf(each, "xml:id") === name.replace(/^#/, "") || xpathOf(each) === name);
  const missing = only.filter((name) => named(name).length === 0);
  const diagnostics: readonly Diagnostic[] = missing.map((name) =>
    diagnostic(
      "encode/cannot-confirm",
      source.path,
      `\`${name}\` is no statement of the encoder; an id or XPath from the report of \`encode --report\` names one`,
      { actual: name },
    ),
  );
  return { value: [...new Set(only.flatMap(named))], diagnostics };
}

/** The certainty goes, with the white space before it, and the person stands where the encoder stood. */
function proposalEdits(element: XmlElement, resp: string, { text }: Source): readonly Edit[] {
  return element.attributes.flatMap((attribute): readonly Edit[] => {
    if (attribute.name === "resp") {
      const value = tokensOf(element).map((token) => (token === ENCODER ? `#${resp}` : token));
      return [{ ...attribute.valueRange, text: [...new Set(value)].join(" ") }];
    }
    if (attribute.name !== "cert") return [];
    let { start } = attribute.range;
    while (/\s/.test(text[start - 1] ?? "")) start--;
    return [{ start, end: attribute.range.end, text: "" }];
  });
}

function refused(code: "encode/cannot-confirm", { path }: Source, message: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic(code, path, message)] };
}
