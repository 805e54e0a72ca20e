import type { Code } from "../../../core/codes.js";
import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { XmlAttribute, XmlDocument, XmlElement } from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import type { Judgement, Remark } from "../judge.js";
import { valueReason } from "./values.js";

/** What libxml2 said of a document in our words; never none for a document that is not valid. */
export function translate({ document, remarks }: Judgement): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const told = new Set<string>();
  for (const remark of remarks) {
    const each = ofRemark(document, remark);
    // A value that breaks a facet is said to be none of its type too: once is enough.
    const key = `${each.code} ${each.range?.start}`;
    if (told.has(key)) continue;
    told.add(key);
    found.push(each);
  }
  if (found.length > 0) return found;
  return [
    said(
      "xsd/invalid",
      { document, element: document.root },
      "the document does not follow its schema; the place cannot be told",
    ),
  ];
}

/** Where a remark belongs. */
interface Place {
  readonly document: XmlDocument;
  readonly element: XmlElement;
  readonly attribute?: XmlAttribute | undefined;
}

function ofRemark(document: XmlDocument, remark: Remark): Diagnostic {
  const element = remark.element ?? document.root;
  const [, attributeName, text = ""] = /^Element '[^']*'(?:, attribute '([^']*)')?: (.*)$/.exec(remark.text) ?? [];
  const attribute = attributeName === undefined ? undefined : attributeNamed(element, attributeName);
  const place: Place = { document, element, attribute };
  for (const { pattern, tell } of REMARKS) {
    const match = pattern.exec(text);
    if (match)
      return tell(
        place,
        match.slice(1).map((each) => each ?? ""),
      );
  }
  return said("xsd/invalid", place, `${subjectOf(place)} does not follow the schema`);
}

/** What libxml2 says, and what is made of it; the first that fits counts. */
const REMARKS: readonly {
  readonly pattern: RegExp;
  readonly tell: (place: Place, parts: readonly string[]) => Diagnostic;
}[] = [
  {
    pattern: /^This element is not expected\.(?: Expected is (?:one of )?\( (.*) \)\.)?/,
    tell: (place, [list = ""]) => {
      const expected = namesIn(list, place.element.parent ?? place.element);
      const parent = place.element.parent ? ` in \`${place.element.parent.name}\`` : "";
      const may = expected.length > 0 ? `; ${listed(expected)} may stand there` : "";
      return said(
        "xsd/element-not-allowed",
        place,
        `element \`${place.element.name}\` is not allowed here${parent}${may}`,
        expected,
      );
    },
  },
  {
    pattern: /^Missing child element\(s\)\.(?: Expected is (?:one of )?\( (.*) \)\.)?/,
    tell: (place, [list = ""]) => {
      const expected = namesIn(list, place.element);
      const must = expected.length > 0 ? `${listed(expected)} must follow in it` : "something must follow in it";
      return said(
        "xsd/element-incomplete",
        place,
        `element \`${place.element.name}\` is not complete; ${must}`,
        expected,
      );
    },
  },
  {
    pattern: /^No matching global (?:element )?declaration available/,
    tell: (place) =>
      said(
        "xsd/element-unknown",
        place,
        `element \`${place.element.name}\` is not one that the schema declares for this place`,
      ),
  },
  {
    pattern: /^(?:Character content|Text content)/,
    tell: (place) =>
      said("xsd/text-not-allowed", place, `text stands in \`${place.element.name}\`, where the schema allows none`),
  },
  {
    pattern:
      /^Element content is not allowed, because the (content type is empty|content type is a simple type definition|type definition is simple)/,
    tell: (place, [why = ""]) =>
      said(
        "xsd/element-not-allowed",
        place,
        `an element stands in \`${place.element.name}\`; ${why.endsWith("empty") ? "it must be empty" : "only text may stand there"}`,
      ),
  },
  {
    pattern: /^The attribute '([^']*)' is not allowed/,
    tell: ({ element, ...place }, [name = ""]) => {
      const attribute = attributeNamed(element, name);
      const shown = attribute?.name ?? localOf(name);
      return said(
        "xsd/attribute-not-allowed",
        { ...place, element, attribute },
        `attribute \`${shown}\` is not allowed on \`${element.name}\``,
      );
    },
  },
  {
    pattern: /^The attribute '([^']*)' is required but missing/,
    tell: (place, [name = ""]) =>
      said(
        "xsd/attribute-missing",
        { ...place, attribute: undefined },
        `attribute \`${localOf(name)}\` is missing on \`${place.element.name}\`; it must stand there`,
        [localOf(name)],
      ),
  },
  {
    pattern: /^Duplicate key-sequence \[(.*)\] in .* identity-constraint '(?:\{[^}]*\})?([^']*)'/,
    tell: (place, [values = "", rule = ""]) =>
      said(
        "xsd/key",
        place,
        `${valuesIn(values)} stands twice; by the rule \`${rule}\` of the schema it may stand once`,
      ),
  },
  {
    pattern: /^No match found for key-sequence \[(.*)\] of keyref '(?:\{[^}]*\})?([^']*)'/,
    tell: (place, [values = "", rule = ""]) =>
      said(
        "xsd/key",
        place,
        `${valuesIn(values)} refers to nothing; by the rule \`${rule}\` of the schema it must be the value of a key`,
      ),
  },
  {
    pattern: /^Not all fields of .* identity-constraint '(?:\{[^}]*\})?([^']*)'/,
    tell: (place, [rule = ""]) =>
      said("xsd/key", place, `${subjectOf(place)} lacks a value that the rule \`${rule}\` of the schema needs`),
  },
  {
    pattern:
      /^(?:\[facet '([^']*)'\] )?(?:The (?:actual )?value )?'(.*?)' (is not a valid value of the .*|.*fixed value constraint.*)$/,
    tell: valueDiagnostic,
  },
  { pattern: /^\[facet '([^']*)'\] The value '(.*?)' (.*)$/, tell: valueDiagnostic },
];

function valueDiagnostic(place: Place, [facet = "", value = "", rest = ""]: readonly string[]): Diagnostic {
  const { element, attribute } = place;
  const holder = attribute ? `attribute \`${attribute.name}\` of \`${element.name}\`` : `element \`${element.name}\``;
  const { reason, expected } = valueReason(facet, rest);
  const made = said("xsd/value-not-allowed", place, `${holder} holds \`${value}\`; ${reason}`, expected);
  return { ...made, actual: value };
}

function said(code: Code, place: Place, message: string, expected: readonly string[] = []): Diagnostic {
  const { document, element, attribute } = place;
  const path = xpathOf(element);
  return diagnostic(code, document.source.path, message, {
    range: attribute?.range ?? element.startTag,
    xpath: attribute ? `${path}/@${attribute.name}` : path,
    actual: attribute?.name ?? element.name,
    ...(expected.length > 0 && { expected: expected.filter((each) => each !== "*") }),
  });
}

function subjectOf({ element, attribute }: Place): string {
  return attribute ? `attribute \`${attribute.name}\` of \`${element.name}\`` : `element \`${element.name}\``;
}

function attributeNamed({ attributes }: XmlElement, name: string): XmlAttribute | undefined {
  const [, uri = "", local = name] = /^\{([^}]*)\}(.*)$/.exec(name) ?? [];
  return attributes.find((each) => each.local === local && each.uri === uri);
}

function valuesIn(text: string): string {
  return text.replace(/'([^']*)'/g, "`$1`");
}

function localOf(name: string): string {
  return name.replace(/^\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}/, "xml:").replace(/^\{[^}]*\}/, "");
}

/** The names of a list; those in the namespace of the element are given without it. */
function namesIn(list: string, { uri }: XmlElement): readonly string[] {
  return list
    .split(/,\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => (each.includes("*") ? "*" : each.startsWith(`{${uri}}`) ? each.slice(uri.length + 2) : each))
    .filter((each, i, all) => all.indexOf(each) === i);
}

function listed(names: readonly string[]): string {
  const shown = names.map((each) => (each === "*" ? "an element of another namespace" : `\`${each}\``));
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
