import type { AnySpec, AttributeDef, Specification, ValueList } from "../model.js";
import { definitionsIn } from "../resolve/attributes.js";
import { inLanguage, nameInDocuments, plainText } from "../wording.js";
import { definitionHtml, valuesHtml } from "./attributes.js";
import type { Chapter } from "./chapters.js";
import { type Html, h } from "./html.js";
import { linkedNames } from "./links.js";
import { anchor, anchorOf } from "./places.js";
import { hasChecks, ruleHtml, rulesOf } from "./rules.js";
import { type Site, said, section } from "./site.js";
import { titleOf } from "./spec-pages.js";

/** The first page: what there is. */
export function overviewHtml(site: Site, chapters: readonly Chapter[]): Html {
  const { specification, labels, places } = site;
  const start = specification.start.flatMap((ident) => site.lookup.elements(ident));
  return h(
    "article",
    { class: "overview" },
    h("h1", {}, siteTitle(specification)),
    h("p", { class: "desc" }, said(site, specification.docs.descriptions)),
    section(labels.guidelines, "guidelines", chapters.length === 0 ? [] : chapterList(site, chapters)),
    section(
      labels.rootElements,
      "start",
      start.length === 0
        ? []
        : linkedNames(start.map((each) => ({ name: titleOf(site, each), page: places.page(each) }))),
    ),
    section(labels.elements, "elements", ...modules(site)),
    section(
      labels.attributeClasses,
      "attribute-classes",
      list(
        site,
        specification.classes.filter((each) => each.type === "atts"),
      ),
    ),
    section(
      labels.modelClasses,
      "model-classes",
      list(
        site,
        specification.classes.filter((each) => each.type === "model"),
      ),
    ),
    section(labels.contents, "contents", list(site, specification.macros)),
    section(labels.datatypes, "datatypes", list(site, specification.datatypes)),
  );
}

/** What the site is about, in words. */
export function siteTitle({ title, ident }: Specification): string {
  return title === undefined || title === "" ? ident : title;
}

/** The parts of the guidelines, with their links. */
export function chapterList({ places, labels }: Site, chapters: readonly Chapter[]): Html {
  return h(
    "ol",
    { class: "chapters" },
    chapters.map(({ div, title }) =>
      h("li", {}, h("a", { href: places.chapter(div) }, title === "" ? labels.guidelines : title)),
    ),
  );
}

function modules(site: Site): readonly Html[] {
  const { specification } = site;
  const idents = [...new Set(specification.elements.map((each) => each.module ?? ""))];
  return idents.map((ident) => {
    const module = specification.modules.find((each) => each.ident === ident);
    const about = module?.docs ? plainText(inLanguage(module.docs.descriptions, specification)) : "";
    return [
      ident === "" ? undefined : h("h3", { id: `module-${anchor(ident)}` }, ident),
      about === "" ? undefined : h("p", {}, about),
      table(
        site,
        specification.elements.filter((each) => (each.module ?? "") === ident),
      ),
    ];
  });
}

function list(site: Site, specs: readonly AnySpec[]): Html {
  return specs.length === 0 ? [] : table(site, specs);
}

function table(site: Site, specs: readonly AnySpec[]): Html {
  const sorted = specs.toSorted((a, b) => (a.ident < b.ident ? -1 : a.ident > b.ident ? 1 : 0));
  return h(
    "dl",
    { class: "specs" },
    sorted.map((each) => [
      h("dt", {}, h("a", { href: site.places.page(each) }, h("code", {}, nameInDocuments(each, site.specification)))),
      h("dd", {}, said(site, each.docs.descriptions)),
    ]),
  );
}

/** Every attribute by its name, with the elements and classes that define it. */
export function attributesPage(site: Site): Html {
  const { specification, labels, places } = site;
  const byName = new Map<string, { readonly spec: AnySpec; readonly def: AttributeDef }[]>();
  for (const spec of specification.specs) {
    if (spec.kind !== "element" && spec.kind !== "class") continue;
    for (const def of definitionsIn(spec.attributes)) {
      if (def.mode === "delete" || def.mode === "change") continue;
      const name = nameInDocuments(def, specification);
      const group = byName.get(name);
      if (group) group.push({ spec, def });
      else byName.set(name, [{ spec, def }]);
    }
  }
  const names = [...byName].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return h(
    "article",
    { class: "overview" },
    h("h1", {}, labels.attributes),
    names.map(([name, all]) =>
      h(
        "section",
        { id: `att-${anchor(name)}` },
        h("h2", {}, h("code", { class: "att" }, `@${name}`)),
        all.map(({ spec, def }) =>
          h(
            "div",
            { class: "definition" },
            h(
              "p",
              { class: "over" },
              `${labels.on} `,
              h("a", { href: `${places.page(spec)}#${anchorOf(def)}` }, h("code", {}, titleOf(site, spec))),
            ),
            definitionHtml(site, { ...def, docs: { ...def.docs, examples: [], remarks: [] } }),
          ),
        ),
      ),
    ),
  );
}

/** Every rule, with the thing that it is about. */
export function rulesPage(site: Site): Html {
  const { specification, labels, places } = site;
  const rules = rulesOf(specification).filter(({ constraint }) => hasChecks(constraint));
  return h(
    "article",
    { class: "overview" },
    h("h1", {}, labels.rules),
    rules.map(({ constraint, owner }) => [
      owner
        ? h("p", { class: "over" }, h("a", { href: places.page(owner) }, h("code", {}, titleOf(site, owner))))
        : undefined,
      ruleHtml(site, constraint),
    ]),
  );
}

/** Every list of values, with the attribute, element or datatype that has it. */
export function valuesPage(site: Site): Html {
  const { specification, labels, places } = site;
  const lists = specification.specs.flatMap((spec): readonly Listed[] => {
    const page = places.page(spec);
    if (spec.kind === "element" || spec.kind === "class") {
      const own = definitionsIn(spec.attributes).flatMap((def) =>
        def.values && def.mode !== "delete" && def.mode !== "change"
          ? [
              {
                name: `${nameInDocuments(spec, specification)}/@${nameInDocuments(def, specification)}`,
                page: `${page}#${anchorOf(def)}`,
                values: def.values,
              },
            ]
          : [],
      );
      return spec.kind === "element" && spec.values ? [...own, { name: spec.ident, page, values: spec.values }] : own;
    }
    const inContent = spec.content.flatMap((each) => (each.type === "valList" ? [each.list] : []));
    return [...(spec.values ? [spec.values] : []), ...inContent].map((values) => ({ name: spec.ident, page, values }));
  });
  return h(
    "article",
    { class: "overview" },
    h("h1", {}, labels.valueLists),
    lists.map(({ name, page, values }) =>
      h("section", {}, h("h2", {}, h("a", { href: page }, h("code", {}, name))), valuesHtml(site, values)),
    ),
  );
}

interface Listed {
  readonly name: string;
  readonly page: string;
  readonly values: ValueList;
}
