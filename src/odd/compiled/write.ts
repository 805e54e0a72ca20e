import { TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import { escapeValue } from "../../core/xml-text.js";
import type {
  AnySpec,
  AttributeDef,
  AttributeItem,
  AttributeList,
  Constraint,
  Membership,
  Specification,
} from "../model.js";
import { teiChild } from "../names.js";
import { namespacesAbout } from "../schematron/namespaces.js";
import { writeXml } from "../xml/write.js";
import { contentXml, exceptions, occurs, valueListXml } from "./content.js";
import { documentationXml, element, proseXml, textElement, type Xml } from "./xml.js";

/**
 * A specification as an ODD that needs no source: everything that was taken in is in it, and every change is made. Another ODD
 * can name it as its source. `root` is the ODD that it was made of, whose header it has.
 */
export function writeCompiledOdd(specification: Specification, root: XmlElement): string {
  const header = teiChild(root, "teiHeader");
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<TEI xmlns="${TEI_NAMESPACE}">\n`,
    header ? `${writeXml(header, BOUND)}\n` : plainHeader(specification),
    "<text>\n<body>\n",
    schemaXml(specification),
    "\n</body>\n</text>\n</TEI>\n",
  ];
  return parts.join("");
}

const BOUND = new Map([["", TEI_NAMESPACE]]);

function plainHeader({ ident }: Specification): Xml {
  const paragraph = element("p", {}, ["Compiled from an ODD."]);
  const file = element("fileDesc", {}, [
    element("titleStmt", {}, [textElement("title", ident)]),
    element("publicationStmt", {}, [paragraph]),
    element("sourceDesc", {}, [paragraph]),
  ]);
  return `${element("teiHeader", {}, [file])}\n`;
}

function schemaXml(specification: Specification): Xml {
  const { before, after } = documentationXml(specification.docs);
  const modules = specification.modules.map(({ ident, docs }) =>
    element("moduleSpec", { ident }, docs ? documentationXml(docs).before : []),
  );
  const grammars = specification.grammars.map(({ url, prefix, additions }) => {
    const content = additions.map((each) => writeXml(each, BOUND));
    return element(
      "moduleRef",
      { url, prefix: prefix === "" ? undefined : prefix },
      content.length === 0 ? [] : [element("content", {}, content)],
    );
  });
  const attributes = {
    ident: specification.ident,
    ns: specification.ns === TEI_NAMESPACE ? undefined : specification.ns,
    start: specification.start.length === 0 ? undefined : specification.start.join(" "),
    prefix: specification.prefix === "" ? undefined : specification.prefix,
    docLang: specification.docLang.length === 0 ? undefined : specification.docLang.join(" "),
    targetLang: specification.targetLang,
    ...exceptions("defaultExceptions", specification.defaultExceptions),
  };
  const children = [
    ...before,
    ...modules,
    ...grammars,
    ...specification.specs.map(specXml),
    ...specification.constraints.map(constraintXml),
    ...after,
  ];
  return element(
    "schemaSpec",
    attributes,
    children.flatMap((child) => ["\n", child]),
  );
}

const NAMES = { element: "elementSpec", class: "classSpec", macro: "macroSpec", data: "dataSpec" } as const;

function specXml(spec: AnySpec): Xml {
  const { before, after } = documentationXml(spec.docs, spec.altIdents);
  const isElement = spec.kind === "element";
  const classes = isElement || spec.kind === "class" ? [classesXml(spec.classes)] : [];
  const content = spec.kind === "class" ? [] : [element("content", {}, contentXml(spec.content))];
  const values = spec.kind !== "class" && spec.values ? [valueListXml(spec.values)] : [];
  const attributes = isElement || spec.kind === "class" ? attListXml(spec.attributes) : [];
  const models = isElement ? spec.models.map((each) => writeXml(each, BOUND)) : [];
  return element(
    NAMES[spec.kind],
    {
      ident: spec.ident,
      module: spec.module,
      type: spec.kind === "class" ? spec.type : undefined,
      ns: isElement ? spec.ns : undefined,
      prefix: spec.prefix,
      validUntil: spec.validUntil,
    },
    [
      ...before,
      ...classes,
      ...content,
      ...values,
      ...spec.constraints.map(constraintXml),
      ...attributes,
      ...models,
      ...after,
    ],
  );
}

function classesXml(classes: readonly Membership[]): Xml {
  return element(
    "classes",
    {},
    classes.map(({ key, occurs: { min, max } }) =>
      element("memberOf", {
        key,
        min: min === 1 ? undefined : String(min),
        max: max === 1 ? undefined : max === Number.POSITIVE_INFINITY ? "unbounded" : String(max),
      }),
    ),
  );
}

function attListXml({ org, items }: AttributeList): readonly Xml[] {
  if (items.length === 0) return [];
  return [element("attList", { org: org === "choice" ? "choice" : undefined }, items.flatMap(itemXml))];
}

function itemXml(item: AttributeItem): readonly Xml[] {
  switch (item.type) {
    case "list":
      return attListXml(item);
    case "ref":
      return [element("attRef", { class: item.class, name: item.name })];
    case "attribute":
      return [attDefXml(item)];
  }
}

function attDefXml(def: AttributeDef): Xml {
  const { before, after } = documentationXml(def.docs, def.altIdents);
  const { datatype, defaultValue, values } = def;
  return element(
    "attDef",
    { ident: def.ident, ns: def.ns, usage: def.usage, mode: def.mode, validUntil: def.validUntil },
    [
      ...before,
      ...(datatype ? [element("datatype", occurs(datatype.occurs), contentXml(datatype.content))] : []),
      ...def.constraints.map(constraintXml),
      ...(defaultValue === undefined ? [] : [textElement("defaultVal", defaultValue)]),
      ...(values ? [valueListXml(values)] : proseXml(def.valueDescriptions)),
      ...after,
    ],
  );
}

function constraintXml(constraint: Constraint): Xml {
  const { before, after } = documentationXml(constraint.docs, constraint.altIdents);
  return element(
    "constraintSpec",
    {
      ident: constraint.ident,
      scheme: constraint.scheme,
      queryBinding: constraint.queryBinding,
      "xml:lang": constraint.lang,
      validUntil: constraint.validUntil,
    },
    [...before, ...constraint.rules.map(ruleXml), ...after],
  );
}

/** A rule with the declarations of the prefixes in its expressions, which stood about it in its ODD. */
function ruleXml(rule: XmlElement): Xml {
  const declared = [...namespacesAbout(rule)].map(([prefix, uri]) => ` xmlns:${prefix}="${escapeValue(uri)}"`).join("");
  return writeXml(rule, BOUND).replace(/^<[^\s/>]+/, (tag) => `${tag}${declared}`);
}
