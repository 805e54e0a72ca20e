import type { Labels } from "./labels.js";
import type { Summary } from "./summary.js";
import { element, escaped } from "./xml.js";

/** A link of the bar that every page has. */
export interface NavLink {
  readonly href: string;
  readonly label: string;
}

/** What a page is filled with once the whole edition is known, by the name of the slot: HTML. */
export type Slots = Readonly<Record<string, string>>;

/**
 * A page with its slots filled. A stylesheet leaves a slot as two comments, `<!--tw:nav-->` and `<!--/tw:nav-->`; what stands
 * between them is put in anew, so that a page need not be made again when only its neighbours have changed.
 */
export function filled(page: string, slots: Slots): string {
  return page.replace(/<!--tw:([a-z]+)-->[\s\S]*?<!--\/tw:\1-->/g, (whole, name: string) =>
    slots[name] === undefined ? whole : `<!--tw:${name}-->${slots[name]}<!--/tw:${name}-->`,
  );
}

/** The links of the bar, as one page has them. */
export function navSlot(links: readonly NavLink[], path: string): string {
  return links
    .map(({ href, label }) =>
      element("a", { href, "aria-current": href === path ? "page" : undefined }, escaped(label)),
    )
    .join(" ");
}

/** The ways to the documents before and after one. */
export function neighboursSlot(previous: Summary | undefined, next: Summary | undefined, labels: Labels): string {
  const link = (summary: Summary | undefined, rel: "prev" | "next"): string => {
    if (!summary) return "";
    const label = element("span", { class: "way" }, escaped(labels.of(rel === "prev" ? "previous" : "next")));
    return element("a", { rel, href: `${summary.id}.html` }, [label, " ", escaped(summary.title || summary.id)]);
  };
  const links = [link(previous, "prev"), link(next, "next")].filter((each) => each !== "");
  if (links.length === 0) return "";
  return element("nav", { class: "neighbours", "aria-label": labels.of("neighbours") }, links.join(" "));
}
