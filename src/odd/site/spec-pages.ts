import { attributesOf, attributesOfClass } from "../effective.js";
import type { AnySpec, ClassSpec, DataSpec, ElementSpec, MacroSpec } from "../model.js";
import { nameInDocuments } from "../wording.js";
import { attributesHtml, valuesHtml } from "./attributes.js";
import { contentHtml } from "./content.js";
import { type Html, h } from "./html.js";
import { linkedNames } from "./links.js";
import { proseHtml } from "./prose.js";
import { hasChecks, ruleHtml } from "./rules.js";
import { glossOf, type Site, said, section } from "./site.js";

/** The page of an element, class, macro or datatype. */
export function specHtml(site: Site, spec: AnySpec): Html {
  const { labels } = site;
  return h(
    "article",
    { class: `spec ${spec.kind}` },
    head(site, spec),
    body(site, spec),
    rules(site, spec),
    section(
      labels.examples,
      "examples",
      ...spec.docs.examples.map(({ element }) => proseHtml(site.places, element.children)),
    ),
    section(labels.remarks, "remarks", ...(spec.docs.remarks.length > 0 ? [said(site, spec.docs.remarks)] : [])),
  );
}

/** The title of the page of a thing. */
export function titleOf({ specification }: Site, spec: AnySpec): string {
  const name = nameInDocuments(spec, specification);
  return spec.kind === "element" ? `<${name}>` : name;
}

function head(site: Site, spec: AnySpec): Html {
  const { labels, specification } = site;
  const ns = spec.kind === "element" ? spec.ns : undefined;
  const facts = [
    ...(spec.module === undefined ? [] : [`${labels.module}: ${spec.module}`]),
    ...(ns === undefined || ns === specification.ns ? [] : [`${labels.namespace}: ${ns}`]),
    ...(spec.validUntil === undefined ? [] : [`${labels.outdated} ${spec.validUntil}`]),
  ];
  return h(
    "header",
    {},
    h("p", { class: "over" }, h("a", { href: `index.html#${sectionOf(spec)}` }, kindOf(site, spec))),
    h("h1", {}, h("code", {}, titleOf(site, spec))),
    h("p", { class: "desc" }, glossOf(site, spec.ident, spec.docs.glosses), said(site, spec.docs.descriptions)),
    facts.length > 0 ? h("p", { class: "facts" }, facts.join(" · ")) : undefined,
  );
}

/** The section of the first page that lists a thing. */
function sectionOf(spec: AnySpec): string {
  switch (spec.kind) {
    case "element":
      return "elements";
    case "class":
      return spec.type === "atts" ? "attribute-classes" : "model-classes";
    case "macro":
      return "contents";
    case "data":
      return "datatypes";
  }
}

function kindOf({ labels }: Site, spec: AnySpec): string {
  switch (spec.kind) {
    case "element":
      return labels.elements;
    case "class":
      return spec.type === "atts" ? labels.attributeClasses : labels.modelClasses;
    case "macro":
      return labels.contents;
    case "data":
      return labels.datatypes;
  }
}

function body(site: Site, spec: AnySpec): Html {
  switch (spec.kind) {
    case "element":
      return elementBody(site, spec);
    case "class":
      return classBody(site, spec);
    case "macro":
    case "data":
      return contentBody(site, spec);
  }
}

function elementBody(site: Site, spec: ElementSpec): Html {
  const { labels, structure } = site;
  const children = structure.children(spec);
  const parents = structure.parents(spec);
  return [
    attributesHtml(site, spec),
    section(
      labels.mayContain,
      "content",
      contentHtml(site, spec.content),
      spec.values ? valuesHtml(site, spec.values) : undefined,
      children.length > 0 ? byModule(site, children) : undefined,
    ),
    section(labels.mayStandIn, "parents", parents.length > 0 ? byModule(site, parents) : []),
    section(labels.memberOf, "classes", memberships(site, spec)),
  ];
}

function classBody(site: Site, spec: ClassSpec): Html {
  const { labels, lookup, places } = site;
  const members = lookup.members(spec.ident);
  return [
    spec.type === "atts" ? attributesHtml(site, spec) : undefined,
    section(
      labels.members,
      "members",
      members.length === 0
        ? []
        : linkedNames(members.map((each) => ({ name: titleOf(site, each), page: places.page(each) }))),
    ),
    section(labels.memberOf, "classes", memberships(site, spec)),
    section(labels.usedBy, "used", users(site, site.uses.inContent(spec.ident))),
  ];
}

function contentBody(site: Site, spec: MacroSpec | DataSpec): Html {
  const { labels } = site;
  return [
    section(
      labels.contentModel,
      "content",
      contentHtml(
        site,
        spec.content.filter((each) => each.type !== "valList"),
      ),
    ),
    ...[spec.values, ...spec.content.flatMap((each) => (each.type === "valList" ? [each.list] : []))].map((list) =>
      list ? section(labels.values, "values", valuesHtml(site, list)) : undefined,
    ),
    section(labels.usedBy, "used", users(site, site.uses.anywhere(spec.ident))),
  ];
}

/** Names in groups, one for each module. */
function byModule(site: Site, elements: readonly ElementSpec[]): Html {
  const groups = new Map<string, ElementSpec[]>();
  for (const each of elements) {
    const group = groups.get(each.module ?? "");
    if (group) group.push(each);
    else groups.set(each.module ?? "", [each]);
  }
  return h(
    "dl",
    { class: "modules" },
    [...groups].map(([module, of]) => [h("dt", {}, module), h("dd", {}, site.links(of))]),
  );
}

function memberships({ places, lookup }: Site, { classes }: ElementSpec | ClassSpec): Html {
  const known = classes.flatMap(({ key }) => lookup.class(key) ?? []);
  return known.length === 0 ? [] : linkedNames(known.map((each) => ({ name: each.ident, page: places.page(each) })));
}

function users({ links }: Site, found: readonly AnySpec[]): Html {
  return found.length === 0 ? [] : links(found);
}

function rules(site: Site, spec: AnySpec): Html {
  const attributes =
    spec.kind === "element"
      ? attributesOf(spec, site.lookup).filter((each) => !each.asInClass)
      : spec.kind === "class"
        ? attributesOfClass(spec, site.lookup).filter((each) => each.from === spec)
        : [];
  const all = [...spec.constraints, ...attributes.flatMap(({ def }) => def.constraints)].filter(hasChecks);
  return section(site.labels.rules, "rules", ...all.map((each) => ruleHtml(site, each)));
}
