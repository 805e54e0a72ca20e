import { resolveAddress } from "../../core/address.js";
import type { XmlElement } from "../../core/document.js";
import { annotationsOf, isAnnotated } from "./annotations.js";
import { attributeIn, type Context, contextIn, expanded, partsOf, type Writing } from "./context.js";
import { writeData, writeValue } from "./datatypes.js";
import { braced, joined, type Lines, parenthesised, suffixed } from "./layout.js";
import { identifier, literal } from "./literal.js";
import { type Named, writeName, writeNameClass } from "./name-class.js";

/** A pattern that stands alone: no parentheses are needed about it. */
export function writePattern(writing: Writing, element: XmlElement, outer: Context): Lines {
  const annotations = annotationsOf(writing, element);
  const bare = writeBare(writing, element, contextIn(element, outer));
  if (annotations.length === 0) return bare;
  return [...annotations, ...(isPrimary(element) ? bare : parenthesised(bare))];
}

/** Several patterns in one place are a group (RELAX NG 4.12). */
export function writeGroup(writing: Writing, elements: readonly XmlElement[], context: Context): Lines {
  const [only] = elements;
  if (elements.length === 1 && only) return writePattern(writing, only, context);
  return writeJoined(writing, elements, context, ",");
}

/** A pattern beside which a sign can stand. */
function writePart(writing: Writing, element: XmlElement, context: Context): Lines {
  const lines = writePattern(writing, element, context);
  if (isPrimary(element) || isRepetition(element)) return lines;
  return isAnnotated(element) ? lines : parenthesised(lines);
}

function writeBare(writing: Writing, element: XmlElement, context: Context): Lines {
  const { local } = element;
  const parts = partsOf(element);
  switch (local) {
    case "element":
    case "attribute":
      return writeNamed(writing, element, local, context);
    case "group":
      return writeGroup(writing, parts, context);
    case "choice":
      return writeJoined(writing, parts, context, "|");
    case "interleave":
      return writeJoined(writing, parts, context, "&");
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return writeRepeated(writing, parts, context, REPETITIONS[local]);
    case "list":
    case "mixed":
      return braced(local, writeGroup(writing, parts, context));
    case "ref":
      return [identifier(attributeIn(element, "name") ?? "")];
    case "parentRef":
      return [`parent ${identifier(attributeIn(element, "name") ?? "")}`];
    case "externalRef":
      return [`external ${writeReference(writing, element, context)}`];
    case "grammar":
      return braced("grammar", writing.writeComponents(writing, element, context));
    case "value":
      return [writeValue(writing, element, context)];
    case "data":
      return writeData(writing, element, context, writePart);
    default:
      // `empty`, `text` and `notAllowed` are the same words in both forms.
      return [local];
  }
}

const REPETITIONS = { optional: "?", zeroOrMore: "*", oneOrMore: "+" } as const;

function writeJoined(
  writing: Writing,
  elements: readonly XmlElement[],
  context: Context,
  sign: "," | "|" | "&",
): Lines {
  const [only] = elements;
  if (elements.length === 1 && only) return writePattern(writing, only, context);
  return joined(
    sign,
    elements.map((each) => writePart(writing, each, context)),
  );
}

function writeRepeated(
  writing: Writing,
  elements: readonly XmlElement[],
  context: Context,
  sign: "?" | "*" | "+",
): Lines {
  const [only] = elements;
  if (elements.length === 1 && only) {
    const lines = writePattern(writing, only, context);
    // With annotations before it, the sign would be taken for part of what they are about, as it is in the XML form.
    const alone = isPrimary(only) && !isAnnotated(only);
    return suffixed(alone ? lines : parenthesised(lines), sign);
  }
  return suffixed(parenthesised(writeGroup(writing, elements, context)), sign);
}

function writeNamed(writing: Writing, element: XmlElement, kind: Named, context: Context): Lines {
  const written = attributeIn(element, "name");
  const parts = partsOf(element);
  const [first] = parts;
  if (written !== undefined) {
    // RELAX NG 4.8: an attribute named by an attribute has a namespace only by an `ns` of its own.
    const ns = kind === "attribute" && attributeIn(element, "ns") === undefined ? "" : context.ns;
    return braced(
      `${kind} ${writeName(writing, expanded(written, ns, context), kind)}`,
      inside(writing, parts, context),
    );
  }
  const name = first ? writeNameClass(writing, first, context, kind) : "*";
  return braced(`${kind} ${name}`, inside(writing, parts.slice(1), context));
}

/** RELAX NG 4.12: an attribute without a pattern holds text. */
function inside(writing: Writing, elements: readonly XmlElement[], context: Context): Lines {
  return elements.length === 0 ? ["text"] : writeGroup(writing, elements, context);
}

/** The address of another file, and the namespace it is read with (RELAX NG 4.6, 4.7). */
export function writeReference({ names }: Writing, element: XmlElement, { ns, base }: Context): string {
  const href = attributeIn(element, "href") ?? "";
  const address = literal(base === "" ? href : resolveAddress(base, href));
  return ns === names.defaultNamespace ? address : `${address} inherit = ${names.prefix(ns)}`;
}

/** Whether a pattern is one thing, whatever stands beside it. */
function isPrimary(element: XmlElement): boolean {
  switch (element.local) {
    case "group":
    case "choice":
    case "interleave":
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
      return false;
    case "data":
      return !partsOf(element).some((each) => each.local === "except");
    default:
      return true;
  }
}

function isRepetition({ local }: XmlElement): boolean {
  return local === "optional" || local === "zeroOrMore" || local === "oneOrMore";
}
