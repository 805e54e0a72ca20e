import type { Root } from "hast";
import type { Metadata, MetadataKey } from "../../metadata/metadata.js";
import { elementsIn, propertyOf } from "./nodes.js";

/** What a page says of itself in its head. */
export interface PageFacts {
  /** What relative addresses start from. */
  readonly base: string | undefined;
  readonly metadata: Metadata;
}

/** The facts in the head of a page: Dublin Core and the like, the address of the page, its language. */
export function pageFacts(root: Root): PageFacts {
  const metadata: Partial<Record<MetadataKey, readonly string[]>> = {};
  let base: string | undefined;
  for (const element of elementsIn(root)) {
    const href = propertyOf(element, "href");
    const { tagName } = element;
    if (tagName === "base" && absolute(href)) base = href;
    if (tagName === "link" && propertyOf(element, "rel") === "canonical" && absolute(href)) {
      metadata.url ??= [href];
      base ??= href;
    }
    if (tagName !== "meta") continue;
    const key = NAMES[propertyOf(element, "name").toLowerCase()];
    const content = propertyOf(element, "content").trim();
    if (key && content) metadata[key] = [...(metadata[key] ?? []), content];
  }
  return { base, metadata };
}

const NAMES: Readonly<Record<string, MetadataKey | undefined>> = {
  "dc.creator": "author",
  "dcterms.creator": "author",
  "dc.date": "date",
  "dcterms.date": "date",
  "dc.publisher": "publisher",
  "dcterms.publisher": "publisher",
  "dc.rights": "licence",
  "dcterms.rights": "licence",
  "dc.subject": "keywords",
  "dcterms.subject": "keywords",
  "dc.title": "title",
  "dcterms.title": "title",
};

function absolute(href: string): boolean {
  return /^https?:/i.test(href) && URL.canParse(href);
}
