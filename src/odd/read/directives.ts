import { attributeOf, TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../../core/document.js";
import type { AnySpec, Constraint, Place } from "../model.js";
import { elementsIn, isTei, wordsIn } from "../names.js";
import { readConstraint } from "./constraints.js";
import { type Documents, elementWithId } from "./documents.js";
import { placeOf, type Reading } from "./reading.js";
import { type Declaration, readDeclaration, SPEC_NAMES } from "./spec.js";

/** What a `schemaSpec` is made of, in its order, with the groups that it refers to in place of the references. */
export type Directive =
  | ModuleDirective
  | GrammarDirective
  | RefDirective
  | { readonly type: "declaration"; readonly declaration: Declaration }
  | { readonly type: "constraint"; readonly constraint: Constraint };

/** All of a module, or some of its elements. */
export interface ModuleDirective {
  readonly type: "module";
  readonly key: string;
  readonly include: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly source: string | undefined;
  readonly place: Place;
}

/** A grammar in RELAX NG. */
export interface GrammarDirective {
  readonly type: "grammar";
  readonly url: string;
  readonly prefix: string;
  readonly additions: readonly XmlElement[];
  readonly place: Place;
}

/** One thing by its name, whatever its module; of a class, all attributes or some of them. */
export interface RefDirective {
  readonly type: "ref";
  readonly kind: AnySpec["kind"];
  readonly key: string;
  readonly include: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly source: string | undefined;
  readonly place: Place;
}

/** Where directives are read: a document, and the others that it refers to. */
export interface Expansion {
  readonly document: XmlDocument;
  readonly documents: Documents;
  readonly say: Reading["say"];
  /** Takes notice of a further document that belongs to the ODD. */
  readonly joins: (document: XmlDocument) => void;
}

/** The directives in a `schemaSpec` or `specGrp`. */
export function readDirectives(parent: XmlElement, expansion: Expansion): Promise<readonly Directive[]> {
  return expand(parent, expansion, new Set([parent]));
}

async function expand(
  parent: XmlElement,
  expansion: Expansion,
  open: ReadonlySet<XmlElement>,
): Promise<readonly Directive[]> {
  const directives: Directive[] = [];
  const reading: Reading = { source: expansion.document.source, say: expansion.say };
  for (const child of elementsIn(parent)) {
    if (child.uri !== TEI_NAMESPACE) continue;
    if (child.local === "specGrpRef") directives.push(...(await follow(child, expansion, open)));
    // A group that stands in the schema itself is meant where it stands, unless it is also referred to.
    else if (child.local === "specGrp") directives.push(...(await group(child, expansion, open)));
    else directives.push(...readOne(child, reading));
  }
  return directives;
}

async function group(
  element: XmlElement,
  expansion: Expansion,
  open: ReadonlySet<XmlElement>,
): Promise<readonly Directive[]> {
  const id = attributeOf(element, "xml:id");
  if (id !== undefined && isReferred(expansion.document.root, `#${id}`)) return [];
  return expand(element, expansion, new Set([...open, element]));
}

function isReferred(root: XmlElement, target: string): boolean {
  const pending = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isTei(next, "specGrpRef") && attributeOf(next, "target") === target) return true;
    pending.push(...elementsIn(next));
  }
  return false;
}

async function follow(
  ref: XmlElement,
  expansion: Expansion,
  open: ReadonlySet<XmlElement>,
): Promise<readonly Directive[]> {
  const { document, documents, say, joins } = expansion;
  const place = placeOf({ source: document.source, say }, ref);
  const target = attributeOf(ref, "target")?.trim() ?? "";
  const [address = "", id] = target.split("#", 2);
  let there = document;
  if (address !== "") {
    const opened = await documents.open(address, place);
    if (opened.kind !== "read") {
      const reason = opened.kind === "refused" ? opened.reason : "is not well-formed";
      say("odd/reference", place, `\`${address}\` ${reason}`, { actual: target });
      return [];
    }
    there = opened.document;
    joins(there);
  }
  const inner: Expansion = { ...expansion, document: there };
  if (id === undefined || id === "") {
    if (target !== "") return groupsIn(there.root, inner, open);
    say("odd/reference", place, "`specGrpRef` has no `target`; the address of a `specGrp` must stand there");
    return [];
  }
  const found = elementWithId(there, id);
  if (!found) {
    const ids = groupIds(there.root);
    const may = ids.length === 0 ? "" : `; there are ${ids.map((each) => `\`#${each}\``).join(", ")}`;
    say("odd/unknown-name", place, `there is no group \`${target}\`${may}`, { actual: target });
    return [];
  }
  if (open.has(found)) {
    say("odd/reference", place, `the group \`${target}\` holds a reference to itself`, { actual: target });
    return [];
  }
  return expand(found, inner, new Set([...open, found]));
}

/** A file without a fragment stands for all the groups in it. */
async function groupsIn(
  root: XmlElement,
  expansion: Expansion,
  open: ReadonlySet<XmlElement>,
): Promise<readonly Directive[]> {
  if (isTei(root, "specGrp") || isTei(root, "schemaSpec"))
    return open.has(root) ? [] : expand(root, expansion, new Set([...open, root]));
  const directives: Directive[] = [];
  for (const child of elementsIn(root)) directives.push(...(await groupsIn(child, expansion, open)));
  return directives;
}

function groupIds(root: XmlElement): readonly string[] {
  const own = isTei(root, "specGrp") ? (attributeOf(root, "xml:id") ?? "") : "";
  return [...(own === "" ? [] : [own]), ...elementsIn(root).flatMap(groupIds)];
}

function readOne(element: XmlElement, reading: Reading): readonly Directive[] {
  const place = placeOf(reading, element);
  if (SPEC_NAMES.has(element.local)) {
    const declaration = readDeclaration(reading, element);
    return declaration.spec.ident === "" ? [] : [{ type: "declaration", declaration }];
  }
  switch (element.local) {
    case "constraintSpec":
      return [{ type: "constraint", constraint: readConstraint(reading, element) }];
    case "moduleRef":
      return readModuleRef(element, reading);
    case "elementRef":
    case "classRef":
    case "macroRef":
    case "dataRef": {
      const key = attributeOf(element, "key")?.trim() ?? "";
      if (key !== "") return [{ type: "ref", kind: REF_KINDS[element.local], key, ...selection(element), place }];
      reading.say(
        "odd/value",
        place,
        `\`${element.local}\` has no \`key\`; the name of what is taken in must stand there`,
      );
      return [];
    }
    default:
      return [];
  }
}

const REF_KINDS = { elementRef: "element", classRef: "class", macroRef: "macro", dataRef: "data" } as const;

function readModuleRef(element: XmlElement, reading: Reading): readonly Directive[] {
  const place = placeOf(reading, element);
  const key = attributeOf(element, "key")?.trim() ?? "";
  const url = attributeOf(element, "url")?.trim() ?? "";
  if (key !== "") return [{ type: "module", key, ...selection(element), place }];
  if (url === "") {
    reading.say(
      "odd/value",
      place,
      "`moduleRef` has neither `key` nor `url`; the name of a module or the address of a grammar in RELAX NG must stand there",
    );
    return [];
  }
  const additions = elementsIn(element)
    .filter((child) => isTei(child, "content"))
    .flatMap(elementsIn);
  return [{ type: "grammar", url, prefix: attributeOf(element, "prefix") ?? "", additions, place }];
}

function selection(element: XmlElement): Pick<ModuleDirective, "include" | "except" | "source"> {
  const include = attributeOf(element, "include");
  return {
    // An empty list is one: of the module come its classes, macros and datatypes only.
    include: include === undefined ? undefined : wordsIn(include),
    except: wordsIn(attributeOf(element, "except")),
    source: attributeOf(element, "source")?.trim(),
  };
}
