import type { Lookup } from "../lookup.js";
import type { Prose, Specification } from "../model.js";
import type { Structure } from "../structure.js";
import { inLanguage, plainText } from "../wording.js";
import { type Html, h } from "./html.js";
import type { Labels } from "./labels.js";
import type { Links } from "./links.js";
import type { Places } from "./places.js";
import { proseHtml } from "./prose.js";
import type { Uses } from "./uses.js";

/** What every page of the site is made with. */
export interface Site {
  readonly specification: Specification;
  readonly lookup: Lookup;
  readonly structure: Structure;
  readonly places: Places;
  readonly labels: Labels;
  readonly links: Links;
  readonly uses: Uses;
}

/** A file of the site. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** Pieces of prose, in the wanted language. */
export function said(site: Site, prose: readonly Prose[]): Html {
  const pieces = inLanguage(prose, site.specification).map(({ element }) => proseHtml(site.places, element.children));
  return pieces.map((each, i) => (i === 0 ? each : [" ", each]));
}

/** The gloss of a thing in brackets, unless it is no more than its name. */
export function glossOf(site: Site, ident: string, glosses: readonly Prose[]): Html {
  const plain = plainText(inLanguage(glosses, site.specification));
  return plain === "" || plain === ident ? undefined : ["(", said(site, glosses), ") "];
}

/** A section with a heading; nothing where there is nothing in it. */
export function section(title: string, id: string, ...content: readonly Html[]): Html {
  if (content.every((each) => each === undefined || (Array.isArray(each) && each.length === 0))) return undefined;
  return h("section", { id }, h("h2", {}, title), ...content);
}
