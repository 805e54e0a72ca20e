import { textOf, type XmlElement } from "../../core/document.js";
import { annotationsOf } from "./annotations.js";
import { attributeIn, type Context, contextIn, expanded, partsOf, type Writing, XSD } from "./context.js";
import { braced, joined, type Lines, parenthesised } from "./layout.js";
import { literal } from "./literal.js";

/** A value; one without a type is a token (RELAX NG 4.4). */
export function writeValue(writing: Writing, element: XmlElement, context: Context): string {
  const type = attributeIn(element, "type");
  const text = textOf(element);
  if (type === undefined || (context.library === "" && type === "token")) return literal(text);
  const isName = context.library === XSD && (type === "QName" || type === "NOTATION");
  return `${datatype(writing, type, context)} ${literal(isName ? rebound(writing, text, context) : text)}`;
}

/** A name in a value stands for its namespace: its prefix becomes the one that the file has for that. */
function rebound({ names }: Writing, text: string, context: Context): string {
  const { uri, local } = expanded(text.trim(), context.ns, context);
  return uri === names.defaultNamespace ? local : `${names.prefix(uri)}:${local}`;
}

/** A datatype with its params and its exception. */
export function writeData(
  writing: Writing,
  element: XmlElement,
  context: Context,
  writePart: (writing: Writing, element: XmlElement, context: Context) => Lines,
): Lines {
  const parts = partsOf(element);
  const type = datatype(writing, attributeIn(element, "type") ?? "", context);
  const params = parts.filter((each) => each.local === "param").map((each) => writeParam(writing, each));
  const head = params.length === 0 ? [type] : braced(type, params.flat());
  const except = parts.find((each) => each.local === "except");
  if (!except) return head;
  const inner = contextIn(except, context);
  const patterns = partsOf(except).map((each) => writePart(writing, each, inner));
  const [first = "", ...rest] = parenthesised(joined("|", patterns));
  return [...head.slice(0, -1), `${head.at(-1)} - ${first}`, ...rest];
}

function writeParam(writing: Writing, param: XmlElement): Lines {
  return [...annotationsOf(writing, param), `${attributeIn(param, "name") ?? ""} = ${literal(textOf(param))}`];
}

function datatype({ names }: Writing, type: string, { library }: Context): string {
  return library === "" ? type : `${names.library(library)}:${type}`;
}
