import type { Chapter } from "./chapters.js";
import { type Html, h, render } from "./html.js";
import { chapterList, siteTitle } from "./overview-pages.js";
import type { Site } from "./site.js";

/**
 * Makes documents of HTML of the titles and contents of pages. They ask nothing of the network, and run no script but that of
 * the search. What is about the content is the same on all pages, and is written once.
 */
export function framed(site: Site, chapters: readonly Chapter[]): (title: string, main: Html) => string {
  const { labels, specification } = site;
  const name = siteTitle(specification);
  const before = [
    h("meta", { charset: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
  ];
  const top = [h("a", { class: "skip", href: "#main" }, labels.skip), header(site, name)];
  const nav = h("nav", { "aria-label": labels.overview }, navigation(site, chapters));
  const scripts = [h("script", { src: "search-data.js" }), h("script", { src: "search.js" })];
  const style = h("link", { rel: "stylesheet", href: "style.css" });
  return (title, main) => {
    const titled = h("title", {}, title === name ? title : `${title} · ${name}`);
    const columns = h("div", { class: "columns" }, nav, h("main", { id: "main" }, main));
    const page = h(
      "html",
      { lang: labels.language },
      h("head", {}, before, titled, style),
      h("body", {}, top, columns, scripts),
    );
    return `<!DOCTYPE html>\n${render(page)}\n`;
  };
}

function header({ labels }: Site, name: string): Html {
  return h(
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
  );
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
