import { resolveAddress } from "../../../../core/address.js";
import type { NameClass } from "../../grammar.js";
import { checkAttributeName } from "../constraints.js";
import { checkData, checkValue } from "../datatypes.js";
import { say } from "../reading.js";
import type { Combine, Component, Param, PatternNode, Reference } from "../syntax.js";
import { documentationAfter, documentationOf } from "./annotations.js";
import { type Context, contextIn, expandQName, valueNamespacesIn, type XmlReading } from "./context.js";
import { attributeAt, type SchemaElement } from "./element.js";
import { isNameClass, readNameClass } from "./name-class.js";
import { attributeIn, checkAttributes, childrenOf, isKnown, nameIn, sayMisplaced, textIn } from "./shape.js";

/** The pattern that an element is (RELAX NG 3), whatever may stand in its place. */
export function readPattern(reading: XmlReading, element: SchemaElement, outer: Context): PatternNode {
  const context = contextIn(reading, element, outer);
  checkAttributes(reading, element);
  const { local } = element;
  switch (local) {
    case "element":
    case "attribute":
      return readNamed(reading, element, local, context);
    case "group":
    case "interleave":
    case "choice":
      return { kind: local, patterns: patternsIn(reading, element, context), place: element };
    case "optional":
    case "zeroOrMore":
    case "oneOrMore":
    case "list":
    case "mixed":
      return { kind: local, pattern: contentOf(reading, element, context), place: element };
    case "ref":
    case "parentRef":
      sayChildren(reading, element);
      return { kind: local, name: nameIn(reading, element, "name"), place: element };
    case "empty":
    case "text":
    case "notAllowed":
      sayChildren(reading, element);
      return { kind: local, place: element };
    case "value":
      return readValue(reading, element, context);
    case "data":
      return readData(reading, element, context);
    case "externalRef":
      sayChildren(reading, element);
      return { kind: local, reference: referTo(reading, element, context), place: element };
    case "grammar":
      return { kind: local, components: componentsIn(reading, element, context), place: element };
    default: {
      const what = isKnown(local) ? "is no pattern" : "is no element of RELAX NG";
      say(reading, "relaxng/schema-syntax", element, `element \`${element.name}\` ${what}; ${PATTERN} (RELAX NG 3)`);
      return { kind: "notAllowed", place: element };
    }
  }
}

const PATTERN = "a pattern such as `element`, `choice` or `ref` may stand there";

/** `element` or `attribute`: a name or a name class, then the content. */
function readNamed(
  reading: XmlReading,
  element: SchemaElement,
  kind: "element" | "attribute",
  context: Context,
): PatternNode {
  const children = childrenOf(reading, element);
  const first = children[0];
  const written = attributeIn(element, "name");
  let name: NameClass = { kind: "anyName" };
  if (written !== undefined) {
    // RELAX NG 4.8: an attribute named by an attribute has a namespace only by an `ns` of its own.
    const ns = kind === "attribute" && attributeIn(element, "ns") === undefined ? "" : context.ns;
    name = { kind: "name", ...expandQName(reading, written, { context, ns, place: element }) };
  } else if (first && isNameClass(first)) name = readNameClass(reading, first, context);
  else {
    const message = `\`${element.name}\` has no name; give it an attribute \`name\`, or a name class such as \`anyName\` first (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", element, message);
  }
  const rest = written === undefined ? children.slice(1) : children;
  const documentation = documentationOf(element);
  if (kind === "element") {
    return { kind, name, content: groupOf(reading, element, rest, context), documentation, place: element };
  }
  checkAttributeName(reading, name, element);
  sayAfterFirst(reading, element, rest);
  // RELAX NG 4.12: an attribute without a pattern holds text.
  const content: PatternNode = rest[0] ? readPattern(reading, rest[0], context) : { kind: "text", place: element };
  return { kind, name, content, documentation, place: element };
}

/** RELAX NG 4.12: several patterns in one place are a group. */
function contentOf(reading: XmlReading, element: SchemaElement, context: Context): PatternNode {
  return groupOf(reading, element, childrenOf(reading, element), context);
}

function groupOf(
  reading: XmlReading,
  element: SchemaElement,
  children: readonly SchemaElement[],
  context: Context,
): PatternNode {
  const first = children[0];
  if (!first) {
    sayNoPattern(reading, element);
    return { kind: "notAllowed", place: element };
  }
  if (children.length === 1) return readPattern(reading, first, context);
  return { kind: "group", patterns: children.map((each) => readPattern(reading, each, context)), place: element };
}

function patternsIn(reading: XmlReading, element: SchemaElement, context: Context): readonly PatternNode[] {
  const children = childrenOf(reading, element);
  if (children.length === 0) sayNoPattern(reading, element);
  return children.map((each) => readPattern(reading, each, context));
}

function sayNoPattern(reading: XmlReading, element: SchemaElement): void {
  const message = `\`${element.name}\` holds no pattern; at least one, such as \`empty\` or \`text\`, must stand in it (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", element, message);
}

/** Says what follows the one pattern that may stand in an element. */
function sayAfterFirst(reading: XmlReading, element: SchemaElement, children: readonly SchemaElement[]): void {
  if (children.length < 2) return;
  for (const other of children.slice(1)) sayMisplaced(reading, other, element, "one pattern");
}

function sayChildren(reading: XmlReading, element: SchemaElement): void {
  const children = childrenOf(reading, element);
  // Hardly ever is there one, and thousands of times none.
  if (children.length === 0) return;
  for (const child of children) {
    const message = `element \`${child.name}\` stands in \`${element.name}\`, in which nothing may stand (RELAX NG 3)`;
    say(reading, "relaxng/schema-syntax", child, message);
  }
}

/** RELAX NG 4.4: a `value` without a type is a token of the built-in library. */
function readValue(reading: XmlReading, element: SchemaElement, context: Context): PatternNode {
  const typed = attributeAt(element, "type") >= 0;
  const node = {
    kind: "value" as const,
    library: typed ? context.library : "",
    type: typed ? nameIn(reading, element, "type") : "token",
    value: textIn(reading, element),
    namespaces: valueNamespacesIn(context),
    documentation: () => documentationAfter(element),
    place: element,
  };
  return checkValue(reading, node);
}

function readData(reading: XmlReading, element: SchemaElement, context: Context): PatternNode {
  const params: Param[] = [];
  let except: PatternNode | undefined;
  for (const child of childrenOf(reading, element)) {
    if (child.local === "param" && !except) {
      checkAttributes(reading, child);
      params.push({ name: nameIn(reading, child, "name"), value: textIn(reading, child) });
    } else if (child.local === "except" && !except) {
      checkAttributes(reading, child);
      const patterns = patternsIn(reading, child, contextIn(reading, child, context));
      except = { kind: "choice", patterns, place: child };
    } else sayMisplaced(reading, child, element, except ? "one `except` at the end" : "`param` or `except`");
  }
  return checkData(reading, {
    kind: "data",
    library: context.library,
    type: nameIn(reading, element, "type"),
    params,
    except,
    place: element,
  });
}

/** The other file that `externalRef` or `include` names (RELAX NG 4.5). */
function referTo(reading: XmlReading, element: SchemaElement, context: Context): Reference {
  const href = attributeIn(element, "href") ?? "";
  if (href.includes("#")) {
    const message = `\`href\` is \`${href}\`; an address without \`#\` must stand there (RELAX NG 4.5)`;
    say(reading, "relaxng/schema-syntax", element, message);
  }
  const kind = element.local === "include" ? "include" : "externalRef";
  const reference: Reference = { kind, path: resolveAddress(context.base, href), ns: context.ns, place: element };
  if (!href.includes("#")) reading.references.push(reference);
  return reference;
}

/** What a grammar is made of; `div` is taken away (RELAX NG 4.11). */
function componentsIn(reading: XmlReading, element: SchemaElement, context: Context): readonly Component[] {
  return childrenOf(reading, element).flatMap((child) => {
    switch (child.local) {
      case "start":
      case "define":
        return [readDefinition(reading, child, context)];
      case "div":
        checkAttributes(reading, child);
        return componentsIn(reading, child, contextIn(reading, child, context));
      case "include":
        return readInclude(reading, child, context);
      default:
        sayMisplaced(reading, child, element, "`start`, `define`, `div` or `include`");
        return [];
    }
  });
}

function readDefinition(reading: XmlReading, element: SchemaElement, context: Context): Component {
  checkAttributes(reading, element);
  const inside = contextIn(reading, element, context);
  const isStart = element.local === "start";
  if (isStart) sayAfterFirst(reading, element, childrenOf(reading, element));
  return {
    kind: "define",
    name: isStart ? undefined : nameIn(reading, element, "name"),
    combine: combineOf(reading, element),
    pattern: contentOf(reading, element, inside),
    documentation: documentationOf(element),
    place: element,
  };
}

function combineOf(reading: XmlReading, element: SchemaElement): Combine | undefined {
  const combine = attributeIn(element, "combine");
  if (combine === undefined || combine === "choice" || combine === "interleave") return combine;
  const message = `\`combine\` is \`${combine}\`; \`choice\` or \`interleave\` may stand there (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", element, message);
  return undefined;
}

function readInclude(reading: XmlReading, element: SchemaElement, context: Context): readonly Component[] {
  checkAttributes(reading, element);
  const inside = contextIn(reading, element, context);
  const overrides: Component[] = [];
  for (const each of componentsIn(reading, element, inside)) {
    if (each.kind === "define") overrides.push(each);
    else {
      const message = "`include` stands in `include`; `start`, `define` or `div` may stand there (RELAX NG 3)";
      say(reading, "relaxng/schema-syntax", each.place, message);
    }
  }
  const reference = referTo(reading, element, inside);
  return [{ kind: "include", reference, overrides, place: element }];
}
