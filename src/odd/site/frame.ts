import type { Chapter } from "./chapters.js";
import { type Html, h, render } from "./html.js";
import { chapterList, siteTitle } from "./overview-pages.js";
import type { Site } from "./site.js";

/** A page as a document of HTML. It asks nothing of the network, and runs no script but that of the search. */
export function pageOf(
  site: Site,
  { title, main, chapters }: { readonly title: string; readonly main: Html; readonly chapters: readonly Chapter[] },
): string {
  const { labels, specification } = site;
  const name = siteTitle(specification);
  const page = h(
    "html",
    { lang: labels.language },
    h(
      "head",
      {},
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      h("title", {}, title === name ? title : `${title} · ${name}`),
      h("link", { rel: "stylesheet", href: "style.css" }),
    ),
    h(
      "body",
      {},
      h("a", { class: "skip", href: "#main" }, labels.skip),
      h(
        "header",
        { class: "site" },
        h("a", { class: "home", href: "index.html" }, name),
        h(
          "div",
          { class: "search" },
          h("input", {
            id: "search",
            type: "search",
            placeholder: labels.search,
            "aria-label": labels.search,
            autocomplete: "off",
            "data-none": labels.noResult,
          }),
          h("ol", { id: "results", hidden: "" }),
        ),
      ),
      h(
        "div",
        { class: "columns" },
        h("nav", { "aria-label": labels.overview }, navigation(site, chapters)),
        h("main", { id: "main" }, main),
      ),
      h("script", { src: "search-data.js" }),
      h("script", { src: "search.js" }),
    ),
  );
  return `<!DOCTYPE html>\n${render(page)}\n`;
}

const POLICY =
  "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

function navigation(site: Site, chapters: readonly Chapter[]): Html {
  const { labels } = site;
  return [
    chapters.length > 0 ? [h("h2", {}, labels.guidelines), chapterList(site, chapters)] : undefined,
    h("h2", {}, labels.overview),
    h(
      "ul",
      {},
      [
        ["index.html#elements", labels.elements],
        ["attributes.html", labels.attributes],
        ["index.html#attribute-classes", labels.attributeClasses],
        ["index.html#model-classes", labels.modelClasses],
        ["index.html#datatypes", labels.datatypes],
        ["values.html", labels.valueLists],
        ["rules.html", labels.rules],
      ].map(([href = "", label = ""]) => h("li", {}, h("a", { href }, label))),
    ),
  ];
}
