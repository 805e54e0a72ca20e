import { attributeOf, type XmlElement } from "../../core/document.js";
import type { GrammarRef, Place, ReadGrammar } from "../model.js";
import { elementsIn, RELAX_NG } from "../names.js";
import type { Say } from "../saying.js";
import type { GrammarDirective } from "./directives.js";
import type { Documents } from "./documents.js";

/** A grammar that a `moduleRef` names, with all that it takes in; undefined where it cannot be read, which is said. */
export async function readGrammar(
  directive: GrammarDirective,
  documents: Documents,
  say: Say,
): Promise<GrammarRef | undefined> {
  const { url, prefix, additions, place } = directive;
  const grammar = await read(url, place, { documents, say, shown: place, open: new Set() });
  return grammar && { url, prefix, additions, grammar, place };
}

interface Reading {
  readonly documents: Documents;
  readonly say: Say;
  /** Where in the ODD the grammar is named. */
  readonly shown: Place;
  /** The grammars that are being read. */
  readonly open: ReadonlySet<XmlElement>;
}

async function read(address: string, place: Place, reading: Reading): Promise<ReadGrammar | undefined> {
  const { documents, say, shown, open } = reading;
  const opened = await documents.open(address, place);
  const refuse = (reason: string): undefined => {
    say("odd/reference", shown, `\`${address}\` ${reason}`, { actual: address });
    return undefined;
  };
  if (opened.kind === "refused") return refuse(opened.reason);
  if (opened.kind === "broken") return refuse("is not well-formed");
  const { root, source } = opened.document;
  if (root.uri !== RELAX_NG) return refuse(`is no grammar in RELAX NG; its root is \`${root.name}\``);
  if (open.has(root)) return refuse("takes in itself");
  const inner: Reading = { ...reading, open: new Set([...open, root]) };
  const taken = new Map<XmlElement, ReadGrammar>();
  for (const ref of referencesIn(root)) {
    const href = attributeOf(ref, "href") ?? "";
    const grammar = await read(href, { source, range: ref.startTag }, inner);
    if (grammar) taken.set(ref, grammar);
  }
  return { root, source, taken };
}

function referencesIn(element: XmlElement): readonly XmlElement[] {
  const isReference = element.uri === RELAX_NG && /^(?:include|externalRef)$/.test(element.local);
  return [...(isReference ? [element] : []), ...elementsIn(element).flatMap(referencesIn)];
}
