import { personNameOf } from "../authority/person-name.js";
import { HONORIFICS } from "../lexicon/titles.js";
import { holds } from "../ranges.js";
import { type Block, type Span, type Transcription, textIn } from "../tree.js";

/** Who sent a document, as its signature and its head name them. */
export interface Senders {
  readonly sender: Span | undefined;
  /** The organisation in the signer's office, or whom the memo's head names besides. */
  readonly senderOffice: SenderOffice | undefined;
}

/** A second name for the sender, and where it stands. */
export interface SenderOffice {
  readonly span: Span;
  readonly stands: "office" | "head";
}

/** The senders of a document: one person whom signature and head name in two ways is one, by the fuller name. */
export function sendersOf(tree: Transcription, signed: Block | undefined, head: Span | undefined): Senders {
  const signer = signed?.spans.toSorted((a, b) => a.start - b.start).find((span) => span.element === "persName");
  const office = officeOf(signed);
  const senderOffice = office && ({ span: office, stands: "office" } as const);
  if (!signer || !head || !isSame(tree, signer, head))
    return { sender: signer ?? head, senderOffice: senderOffice ?? (head && { span: head, stands: "head" }) };
  return { sender: fuller(signer, head), senderOffice };
}

function officeOf(signed: Block | undefined): Span | undefined {
  const offices =
    signed?.spans.filter((span) => span.element === "roleName" && span.attributes.type === undefined) ?? [];
  return signed?.spans.find((span) => span.element === "orgName" && offices.some((office) => holds(office, span)));
}

/** Whether two names may be one person's: of one entry, or with one surname and no forename against the other's. */
function isSame(tree: Transcription, one: Span, other: Span): boolean {
  if (one.element !== "persName" || other.element !== "persName") return false;
  if (one.attributes.ref && other.attributes.ref) return one.attributes.ref === other.attributes.ref;
  const [first, second] = [partsOf(textIn(tree, one)), partsOf(textIn(tree, other))];
  if (first.surname !== second.surname) return false;
  return first.forenames.every((name, i) => agrees(name, second.forenames[i] ?? name));
}

function partsOf(words: string): { readonly surname: string; readonly forenames: readonly string[] } {
  const bare = words.split(/\s+/).filter((word) => !HONORIFICS.has(word.replace(/\.$/, "")));
  const name = personNameOf({ text: bare.join(" ").replace(/\.(?=\p{L})/gu, ". ") });
  const parts = name ?? { surname: bare.join(" "), forenames: [] };
  return { surname: parts.surname.toLowerCase(), forenames: parts.forenames.map((each) => each.toLowerCase()) };
}

/** `G` agrees with `George`, and with nothing that begins otherwise. */
function agrees(one: string, other: string): boolean {
  return one.length === 1 || other.length === 1 ? one[0] === other[0] : one === other;
}

function fuller(one: Span, other: Span): Span {
  if (one.attributes.ref || other.attributes.ref) return one.attributes.ref ? one : other;
  return other.end - other.start > one.end - one.start ? other : one;
}
