import type { Content, Occurrence } from "../model.js";
import { type Html, h } from "./html.js";
import type { Site } from "./site.js";

/** What may stand in something, as an expression whose names are links. */
export function contentHtml(site: Site, content: readonly Content[]): Html {
  if (content.length === 0) return h("span", { class: "kind" }, site.labels.nothing);
  return h("div", { class: "content" }, row(site, content, ", "));
}

function row(site: Site, items: readonly Content[], between: string): Html {
  return items.map((each, i) => [i === 0 ? undefined : between, one(site, each)]);
}

function one(site: Site, content: Content): Html {
  const { labels } = site;
  switch (content.type) {
    case "empty":
      return word(labels.nothing);
    case "textNode":
      return word(labels.text);
    case "sequence":
      return enclosed(row(site, content.items, content.anyOrder ? " & " : ", "), content.occurs, content.items.length);
    case "alternate":
      return enclosed(row(site, content.items, " | "), content.occurs, content.items.length);
    case "elementRef":
    case "macroRef":
      return [named(site, content.key), sign(content.occurs)];
    case "classRef": {
      const only = content.include ? ` [${content.include.join(", ")}]` : "";
      const without = content.except.length > 0 ? ` [− ${content.except.join(", ")}]` : "";
      const expanded = content.expand === "alternation" ? "" : ` (${content.expand})`;
      return [named(site, content.key), `${expanded}${only}${without}`, sign(content.occurs)];
    }
    case "dataRef": {
      const facets = [
        ...(content.restriction === undefined ? [] : [content.restriction]),
        ...content.facets.map(({ name, value }) => `${name} ${value}`),
      ];
      const type = content.key === undefined ? h("code", {}, content.name ?? "") : named(site, content.key);
      return [type, facets.map((each) => [" ", h("code", { class: "pattern" }, each)]), sign(content.occurs)];
    }
    case "anyElement":
      return [word(labels.anyElement), sign(content.occurs)];
    case "valList":
      return content.list.items.map((each, i) => [
        i === 0 ? undefined : " | ",
        h("code", { class: "val" }, `"${each.ident}"`),
      ]);
    case "relaxng":
      return h("code", {}, `rng:${content.element.local}`);
    default:
      return word(labels.anyElement);
  }
}

function named({ places }: Site, key: string): Html {
  const page = places.named(key);
  const code = h("code", {}, key);
  return page === undefined ? code : h("a", { href: page }, code);
}

function word(text: string): Html {
  return h("span", { class: "kind" }, text);
}

function enclosed(inner: Html, occurs: Occurrence, count: number): Html {
  const times = sign(occurs);
  return count > 1 || times !== "" ? ["(", inner, ")", times] : inner;
}

/** How often something stands, in the signs of regular expressions. */
export function sign({ min, max }: Occurrence): string {
  if (min === 1 && max === 1) return "";
  if (min === 0 && max === 1) return "?";
  if (max === Number.POSITIVE_INFINITY && min < 2) return min === 0 ? "*" : "+";
  return `{${min},${max === Number.POSITIVE_INFINITY ? "" : max}}`;
}
