import { attributesOf, attributesOfClass, type EffectiveAttribute } from "../effective.js";
import type { AttributeDef, ClassSpec, Datatype, ElementSpec, ValueList } from "../model.js";
import { nameInDocuments } from "../wording.js";
import { contentHtml, sign } from "./content.js";
import { type Html, h } from "./html.js";
import { anchorOf } from "./places.js";
import { glossOf, type Site, said, section } from "./site.js";

/** The attributes of an element or of a class. */
export function attributesHtml(site: Site, spec: ElementSpec | ClassSpec): Html {
  const { lookup, labels } = site;
  const all = spec.kind === "element" ? attributesOf(spec, lookup) : attributesOfClass(spec, lookup);
  // What is said of the thing itself comes before what it has from classes.
  const own = all.filter((each) => each.from === undefined || !each.asInClass || each.from === spec);
  const others = all.filter((each) => !own.includes(each));
  return section(
    labels.attributes,
    "attributes",
    own.length > 0
      ? h(
          "dl",
          { class: "atts" },
          own.map((each) => attributeHtml(site, each, spec)),
        )
      : [],
    others.length > 0 ? inherited(site, others) : [],
  );
}

function attributeHtml(site: Site, { def, from }: EffectiveAttribute, spec: ElementSpec | ClassSpec): Html {
  const { labels, places } = site;
  return [
    h(
      "dt",
      { id: anchorOf(def) },
      h("code", { class: "att" }, `@${nameInDocuments(def, site.specification)}`),
      " ",
      h("span", { class: `usage ${def.usage ?? "opt"}` }, usageOf(site, def)),
      from && from !== spec
        ? [" ", h("small", {}, labels.from, " ", h("a", { href: places.page(from) }, from.ident))]
        : undefined,
    ),
    h("dd", {}, definitionHtml(site, def)),
  ];
}

/** What is said of an attribute: its meaning, its datatype, its values. */
export function definitionHtml(site: Site, def: AttributeDef): Html {
  const { labels } = site;
  return [
    h("p", {}, glossOf(site, def.ident, def.docs.glosses), said(site, def.docs.descriptions)),
    def.validUntil === undefined ? undefined : h("p", { class: "outdated" }, `${labels.outdated} ${def.validUntil}`),
    def.values?.type === "closed" ? undefined : datatypeHtml(site, def.datatype),
    def.defaultValue === undefined
      ? undefined
      : h("p", {}, h("code", { class: "val" }, `"${def.defaultValue}"`), ` ${labels.defaultValue}`),
    // How many there may be is said with the datatype, where that is shown.
    def.values ? valuesHtml(site, def.values, def.values.type === "closed" ? def.datatype : undefined) : undefined,
    def.docs.remarks.length > 0 ? h("div", { class: "remarks" }, said(site, def.docs.remarks)) : undefined,
    def.docs.examples.map(({ element }) => said(site, [{ lang: undefined, element }])),
  ];
}

/** So many values of a datatype are shown at once; more are behind their number. */
const MOST_OPEN = 12;

/** The values of the datatype that an attribute refers to. */
function namedValues(site: Site, { content }: Datatype): Html {
  const [only] = content;
  const key = content.length === 1 && only?.type === "dataRef" ? only.key : undefined;
  const spec = key === undefined ? undefined : site.lookup.data(key);
  const lists = [
    spec?.values,
    ...(spec?.content ?? []).map((each) => (each.type === "valList" ? each.list : undefined)),
  ];
  return lists.map((list) => {
    if (!list || list.items.length === 0) return undefined;
    const open = list.items.length <= MOST_OPEN ? "" : undefined;
    return h(
      "details",
      { open },
      h("summary", {}, `${list.items.length} ${site.labels.values}`),
      valuesHtml(site, list),
    );
  });
}

function datatypeHtml(site: Site, datatype: Datatype | undefined): Html {
  const { labels } = site;
  if (!datatype) return h("p", { class: "datatype" }, labels.anyText);
  const isMany = datatype.occurs.max > 1;
  return h(
    "div",
    { class: "datatype" },
    contentHtml(site, datatype.content),
    isMany ? h("small", {}, ` ${sign(datatype.occurs)} ${labels.oneOrMore}`) : undefined,
    namedValues(site, datatype),
  );
}

/** A list of values, each with its meaning. */
export function valuesHtml(site: Site, { type, items }: ValueList, datatype?: Datatype): Html {
  const { labels } = site;
  return [
    datatype && datatype.occurs.max > 1
      ? h("p", {}, h("small", {}, `${sign(datatype.occurs)} ${labels.oneOrMore}`))
      : undefined,
    h(
      "dl",
      { class: "values" },
      items.map((item) => [
        h("dt", {}, h("code", { class: "val" }, nameInDocuments(item, site.specification))),
        h(
          "dd",
          {},
          glossOf(site, item.ident, item.docs.glosses),
          said(site, item.docs.descriptions),
          item.validUntil === undefined
            ? undefined
            : h("p", { class: "outdated" }, `${labels.outdated} ${item.validUntil}`),
        ),
      ]),
    ),
    type === "closed" ? undefined : h("p", {}, h("small", {}, labels.otherValues)),
  ];
}

function inherited(site: Site, attributes: readonly EffectiveAttribute[]): Html {
  const { places, labels } = site;
  const classes = new Map<ClassSpec, EffectiveAttribute[]>();
  for (const each of attributes) {
    if (!each.from) continue;
    const group = classes.get(each.from);
    if (group) group.push(each);
    else classes.set(each.from, [each]);
  }
  return h(
    "ul",
    { class: "inherited" },
    [...classes].map(([spec, of]) =>
      h(
        "li",
        {},
        `${labels.from} `,
        h("a", { href: places.page(spec) }, spec.ident),
        ": ",
        of.map(({ def }, i) => [
          i === 0 ? undefined : ", ",
          h(
            "a",
            { href: `${places.page(spec)}#${anchorOf(def)}` },
            h("code", { class: "att" }, `@${nameInDocuments(def, site.specification)}`),
          ),
        ]),
      ),
    ),
  );
}

function usageOf({ labels }: Site, { usage }: AttributeDef): string {
  if (usage === "req") return labels.required;
  return usage === "rec" || usage === "mwa" ? labels.recommended : labels.optional;
}
