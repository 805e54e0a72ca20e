import type { AnySpec, Specification } from "../model.js";
import { nameInDocuments } from "../wording.js";
import { type Html, type HtmlElement, h } from "./html.js";
import type { Places } from "./places.js";

/** Names of a specification in a row, each with its link. */
export type Links = (specs: readonly AnySpec[]) => Html;

/** Makes rows of links, sorted by name. A link stands on many pages: each is made once, and its place in the order is known. */
export function linksOf(specification: Specification, places: Places): Links {
  const named = specification.specs.map((spec) => ({ spec, name: nameInDocuments(spec, specification) }));
  const inOrder = named.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const ranks = new Map(inOrder.map(({ spec }, i) => [spec, i]));
  const items: (HtmlElement | undefined)[] = [];
  const itemAt = (rank: number): Html => {
    const { spec, name } = inOrder[rank] ?? {};
    items[rank] ??= spec && nameItem(name ?? "", places.page(spec));
    return items[rank];
  };
  return (specs) => {
    const sorted = Int32Array.from(specs, (each) => ranks.get(each) ?? 0).sort();
    return h("ul", { class: "names" }, Array.from(sorted, itemAt));
  };
}

/** Names in a row, each with its link. */
export function linkedNames(links: readonly { readonly name: string; readonly page: string | undefined }[]): Html {
  return h(
    "ul",
    { class: "names" },
    links.map(({ name, page }) => nameItem(name, page)),
  );
}

function nameItem(name: string, page: string | undefined): HtmlElement {
  const code = h("code", {}, name);
  return h("li", {}, page === undefined ? code : h("a", { href: page }, code));
}
