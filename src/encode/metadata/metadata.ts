/** What can be said of a document in a sidecar file, its front matter or its properties, in the order of the header. */
export const METADATA_KEYS = [
  "title",
  "author",
  "editor",
  "translator",
  "contributor",
  "transcriber",
  "publisher",
  "licence",
  "country",
  "settlement",
  "repository",
  "collection",
  "shelfmark",
  "url",
  "date",
  "place",
  "language",
  "abstract",
  "keywords",
  "sender",
  "addressee",
  "note",
] as const;

/** A key of the metadata. */
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** What is said of a document beside its text: for each key the values in their order, none of them empty. */
export type Metadata = { readonly [key in MetadataKey]?: readonly string[] };

/** The first value of a key. */
export function firstOf(metadata: Metadata | undefined, key: MetadataKey): string | undefined {
  return metadata?.[key]?.[0];
}

/** Two accounts of one document; where both speak of a key, the first counts. */
export function merged(first: Metadata | undefined, second: Metadata | undefined): Metadata {
  return { ...second, ...first };
}
