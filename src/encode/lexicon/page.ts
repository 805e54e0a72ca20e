/** Lines that websites put around a document and that are no part of it, in lower case. */
export const FURNITURE: ReadonlySet<string> = new Set([
  "skip to content",
  "skip to main content",
  "skip to navigation",
  "back to top",
  "menu",
  "search",
  "home",
  "print",
  "print this page",
  "share",
  "share this",
  "cite this",
  "download",
  "download pdf",
  "view document",
  "view original",
  "previous",
  "next",
  "loading",
]);

/** Headings that open the part of a page that tells of the document, in lower case. */
export const SECTION_LABELS: ReadonlySet<string> = new Set([
  "document information",
  "document details",
  "document summary",
  "about this document",
  "details",
  "metadata",
  "citation",
  "source",
  "rights",
  "rights and permissions",
  "copyright",
]);

/** Labels of single facts about a document, in lower case. */
export const FIELD_LABELS: ReadonlySet<string> = new Set([
  "author",
  "authors",
  "contributor",
  "contributors",
  "creator",
  "date",
  "document date",
  "document type",
  "donor",
  "identifier",
  "keywords",
  "language",
  "original language",
  "original uploaded date",
  "place",
  "places",
  "record id",
  "subject",
  "subjects",
  "title",
  "translator",
  "type",
  "uploaded",
]);

/** Headings over a summary, in lower case. */
export const ABSTRACT_LABELS: ReadonlySet<string> = new Set(["summary", "abstract", "description", "document summary"]);

/** What a paragraph on the rights of reuse speaks of. */
export const RIGHTS =
  /\b(copyright|rights (?:holders?|status|reserved)|(?:public|open) domain|licen[cs]e[ds]?|creative commons|permission (?:for|to)|welcomes reuse)\b/i;
