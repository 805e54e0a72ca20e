import type { XmlAttribute, XmlElement } from "../../../core/document.js";
import { nearest } from "../../../core/nearest.js";
import { afterAttribute, attributesIn, requirements, withoutAttributes } from "./derivatives.js";
import type { Diagnosis } from "./diagnosis.js";
import { type AttributePattern, includes, namesIn, type Pattern } from "./patterns.js";
import * as slips from "./slips.js";
import { takesValue } from "./values.js";

const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** Checks the attributes of an element; gives back what may stand in it. */
export function checkAttributes(diagnosis: Diagnosis, element: XmlElement, content: Pattern): Pattern {
  const { pool } = diagnosis.grammar;
  let left = content;
  for (const attribute of element.attributes) {
    if (attribute.uri !== XMLNS_NAMESPACE) left = checkAttribute(diagnosis, { element, content, attribute }, left);
  }
  const rest = withoutAttributes(pool, left, "absent");
  if (rest !== pool.notAllowed) return rest;
  for (const needed of requirements(left)) {
    const attributes = needed.filter((each): each is AttributePattern => each.kind === "attribute");
    if (attributes.length > 0) diagnosis.found.push(slips.attributeMissing(diagnosis, element, attributes));
  }
  return withoutAttributes(pool, left, "present");
}

interface Attribution {
  readonly element: XmlElement;
  readonly content: Pattern;
  readonly attribute: XmlAttribute;
}

function checkAttribute(diagnosis: Diagnosis, attribution: Attribution, left: Pattern): Pattern {
  const { pool } = diagnosis.grammar;
  const { element, content, attribute } = attribution;
  const named = (each: AttributePattern): boolean => includes(each.names, attribute);
  const after = afterAttribute(pool, left, (each) => named(each) && takesValue(each.value, attribute.value));
  if (after !== pool.notAllowed) return after;
  const withAnyValue = afterAttribute(pool, left, named);
  if (withAnyValue !== pool.notAllowed) {
    const value = pool.choice(
      ...attributesIn(left)
        .filter(named)
        .map((each) => each.value),
    );
    diagnosis.found.push(slips.valueNotAllowed(diagnosis, element, attribute, value));
    return withAnyValue;
  }
  if (attributesIn(content).some(named)) {
    diagnosis.found.push(slips.attributeNotTogether(diagnosis, element, attribute));
    return left;
  }
  const present = new Set(element.attributes.map((each) => each.name));
  const free = attributesIn(left)
    .flatMap((each) => namesIn(each.names))
    .map(slips.attributeName);
  const candidates = [...new Set(free)].filter((each) => !present.has(each));
  diagnosis.found.push(slips.attributeNotAllowed(diagnosis, element, attribute, candidates));
  const meant = nearest(attribute.name, candidates, 1)[0];
  if (meant === undefined) return left;
  const taken = afterAttribute(pool, left, (each) =>
    namesIn(each.names).some((name) => slips.attributeName(name) === meant),
  );
  return taken === pool.notAllowed ? left : taken;
}
