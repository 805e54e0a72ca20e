import { attributeOf as attributeIn, TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import { asPatterns, outermost, patternAround } from "./embedded.js";
import { isA, type Part, partsIn, SCHEMATRON } from "./part.js";
import { type Reading, say } from "./reading.js";

/** The prefix for the namespace of an element, in contexts that are not written. */
const PREFIX = "tw.context";

/** The Schematron of an ODD (TEI P5, 23.5.3): in each `constraint`, with the context of its `elementSpec` where it has none. */
export function constraintsIn(root: Part, reading: Reading): readonly Part[] {
  return constraints(root).flatMap((constraint) => {
    const inside = outermost(constraint);
    const bare = inside.filter((each) => isA(each, "assert", "report"));
    const others = inside.filter((each) => !isA(each, "assert", "report")).flatMap((each) => asPatterns(each, reading));
    return bare.length > 0 ? [...others, ...withContext(bare, constraint, reading)] : others;
  });
}

function constraints(part: Part): readonly Part[] {
  return partsIn(part).flatMap((child) => {
    const { element } = child;
    if (element.uri !== TEI_NAMESPACE) return [];
    if (element.local === "constraintSpec" && !isInForce(element)) return [];
    return element.local === "constraint" ? [child] : constraints(child);
  });
}

function isInForce(spec: XmlElement): boolean {
  const scheme = attributeIn(spec, "scheme") ?? "schematron";
  return attributeIn(spec, "mode") !== "delete" && (scheme === "schematron" || scheme === "isoschematron");
}

/** Assertions without a rule are about the element, or the attribute, that the specification is of. */
function withContext(checks: readonly Part[], constraint: Part, reading: Reading): readonly Part[] {
  const owners = ancestorsOf(constraint.element);
  const spec = owners.find((each) => each.local === "elementSpec");
  const [first] = checks;
  if (!first) return [];
  if (!spec) {
    const message = `\`${first.element.local}\` stands outside an \`elementSpec\` and has no \`rule\`; a \`rule\` with \`context\` should be around it`;
    say(reading, "schematron/schema-syntax", first, message);
    return [];
  }
  const uri =
    attributeIn(spec, "ns") ??
    owners.map((each) => attributeIn(each, "ns")).find((each) => each !== undefined) ??
    TEI_NAMESPACE;
  const name = uri === "" ? attributeIn(spec, "ident") : `${PREFIX}:${attributeIn(spec, "ident")}`;
  const attribute = owners.find((each) => each.local === "attDef");
  const context = attribute ? `${name}/@${attributeIn(attribute, "ident")}` : (name ?? "");
  const prefixes = new Map([...first.prefixes, [PREFIX, uri] as const]);
  const { element } = first;
  const range = element.startTag;
  const rule: Part = {
    ...first,
    prefixes,
    element: {
      ...element,
      name: "rule",
      local: "rule",
      uri: SCHEMATRON,
      attributes: [{ name: "context", local: "context", uri: "", value: context, range, valueRange: range }],
    },
    children: checks,
  };
  return [{ ...rule, element: patternAround(element), children: [rule] }];
}

function ancestorsOf({ parent }: XmlElement): readonly XmlElement[] {
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
