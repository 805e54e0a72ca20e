import { attributeOf, TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import type { AnySpec, Constraint, ModuleSpec, NameException, Specification } from "../model.js";
import { EXAMPLES, teiChild, wordsIn } from "../names.js";
import type { Catalogue } from "../read/catalogue.js";
import { readExceptions } from "../read/content.js";
import type { Directive } from "../read/directives.js";
import { readDocumentation, textIn } from "../read/prose.js";
import { isName } from "../read/reading.js";
import type { Say } from "../saying.js";
import { assemble } from "./assemble.js";
import type { Material } from "./material.js";
import { pruned } from "./prune.js";
import { trimmed } from "./trim.js";

/** The specification of a schema: everything taken in, changed, and what nothing needs left out. */
export function specificationOf(material: Material, say: Say): Specification {
  const { document, schema, directives, catalogueOf, grammars } = material;
  const ident = identFor(schema, document.source, say);
  const ns = attributeOf(schema, "ns") ?? TEI_NAMESPACE;
  const specs = pruned(assemble(material, { ns, ident, say }), grammars);
  const catalogue = catalogueOf(undefined);
  const source = document.source;
  return trimmed({
    ident,
    title: titleOf(document.root),
    edition: catalogue?.edition,
    ns,
    start: startOf(schema, specs),
    prefix: attributeOf(schema, "prefix") ?? "",
    docLang: wordsIn(attributeOf(schema, "docLang")),
    targetLang: attributeOf(schema, "targetLang")?.trim(),
    defaultExceptions:
      readExceptions(schema, attributeOf(schema, "defaultExceptions")) ??
      catalogue?.defaultExceptions ??
      DEFAULT_EXCEPTIONS,
    modules: modulesOf(specs, catalogue),
    specs,
    elements: specs.filter((spec) => spec.kind === "element"),
    classes: specs.filter((spec) => spec.kind === "class"),
    macros: specs.filter((spec) => spec.kind === "macro"),
    datatypes: specs.filter((spec) => spec.kind === "data"),
    grammars,
    constraints: constraintsIn(directives),
    place: { source, range: schema.startTag },
    docs: readDocumentation(schema),
  });
}

/** What `anyElement` leaves out where neither ODD nor source says. */
const DEFAULT_EXCEPTIONS: readonly NameException[] = [
  { uri: TEI_NAMESPACE, written: TEI_NAMESPACE },
  { uri: EXAMPLES, local: "egXML", written: "teix:egXML" },
];

function startOf(schema: XmlElement, specs: readonly AnySpec[]): readonly string[] {
  const start = attributeOf(schema, "start");
  if (start !== undefined && start.trim() !== "") return wordsIn(start);
  return ["TEI", "teiCorpus"].filter((ident) => specs.some((spec) => spec.kind === "element" && spec.ident === ident));
}

function modulesOf(specs: readonly AnySpec[], catalogue: Catalogue | undefined): readonly ModuleSpec[] {
  const idents = new Set(specs.flatMap(({ module }) => module ?? []));
  return [...idents].map((ident) => ({ ident, docs: catalogue?.modules.get(ident) }));
}

function constraintsIn(directives: readonly Directive[]): readonly Constraint[] {
  return directives.flatMap((each) =>
    each.type === "constraint" && each.constraint.mode !== "delete" ? [{ ...each.constraint, mode: undefined }] : [],
  );
}

/** The first title in the header. */
function titleOf(root: XmlElement): string | undefined {
  const title = ["teiHeader", "fileDesc", "titleStmt", "title"].reduce<XmlElement | undefined>(
    (element, local) => element && teiChild(element, local),
    root,
  );
  return title && textIn(title).trim().replace(/\s+/g, " ");
}

/** The name of a schema, which its files have too. */
function identFor(schema: XmlElement, source: Source, say: Say): string {
  const ident = attributeOf(schema, "ident")?.trim() ?? "";
  if (isName(ident) && !ident.includes(":")) return ident;
  const what = ident === "" ? "`schemaSpec` has no `ident`" : `\`${ident}\` is no name`;
  const message = `${what}; the name that the schema and its files are to have must stand there`;
  say("odd/value", { source, range: schema.startTag }, message);
  return "schema";
}
