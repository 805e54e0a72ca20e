import type { NameClass } from "../../grammar.js";
import { checkExcept } from "../constraints.js";
import { choiceOfNames } from "../name-class.js";
import { trimSpace } from "../names.js";
import { say } from "../reading.js";
import { type Context, contextIn, expandQName, type XmlReading } from "./context.js";
import type { SchemaElement } from "./element.js";
import { checkAttributes, childrenOf, sayMisplaced, textIn } from "./shape.js";

/** The elements that are name classes; `choice` may be a pattern too. */
const NAME_CLASSES = ["name", "anyName", "nsName", "choice"];

/** Whether an element can be a name class. */
export function isNameClass(element: SchemaElement): boolean {
  return NAME_CLASSES.includes(element.local);
}

/** The name class that an element is; `isNameClass` must be true of it. */
export function readNameClass(reading: XmlReading, element: SchemaElement, outer: Context): NameClass {
  const context = contextIn(reading, element, outer);
  checkAttributes(reading, element);
  switch (element.local) {
    case "name": {
      const text = trimSpace(textIn(reading, element));
      return { kind: "name", ...expandQName(reading, text, { context, ns: context.ns, place: element }) };
    }
    case "anyName":
    case "nsName": {
      const except = readExcept(reading, element, context);
      if (except) checkExcept(reading, element.local, except, element);
      const kind =
        element.local === "anyName" ? { kind: "anyName" as const } : { kind: "nsName" as const, uri: context.ns };
      return { ...kind, ...(except && { except }) };
    }
    default:
      return readChoice(reading, element, context);
  }
}

function readExcept(reading: XmlReading, element: SchemaElement, context: Context): NameClass | undefined {
  const [except, ...others] = childrenOf(reading, element);
  for (const other of others) sayMisplaced(reading, other, element, "one `except`");
  if (!except) return undefined;
  if (except.local !== "except") {
    sayMisplaced(reading, except, element, "`except`");
    return undefined;
  }
  checkAttributes(reading, except);
  return readChoice(reading, except, contextIn(reading, except, context));
}

/** RELAX NG 4.12: several name classes in one place are a choice. */
function readChoice(reading: XmlReading, element: SchemaElement, context: Context): NameClass {
  const classes: NameClass[] = [];
  for (const child of childrenOf(reading, element)) {
    if (isNameClass(child)) classes.push(readNameClass(reading, child, context));
    else sayMisplaced(reading, child, element, "`name`, `anyName`, `nsName` or `choice`");
  }
  const choice = choiceOfNames(classes);
  if (choice) return choice;
  const message = `\`${element.name}\` is empty; \`name\`, \`anyName\`, \`nsName\` or \`choice\` must stand in it (RELAX NG 3)`;
  say(reading, "relaxng/schema-syntax", element, message);
  return { kind: "anyName" };
}
