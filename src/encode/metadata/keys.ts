import { nearest } from "../../core/nearest.js";
import { METADATA_KEYS, type MetadataKey } from "./metadata.js";

/** The key that a word stands for; undefined where it is none. */
export function keyNamed(word: string): MetadataKey | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
  return METADATA_KEYS.find((key) => key === plain) ?? OTHER_NAMES[plain];
}

/** The keys that a misspelt word may have meant. */
export function keysNear(word: string): readonly string[] {
  return nearest(word, [...METADATA_KEYS, ...Object.keys(OTHER_NAMES)]);
}

/** Whether a key may have many values in one text, parted by semicolons. */
export function isList(key: MetadataKey): boolean {
  return LISTS.has(key);
}

const LISTS: ReadonlySet<MetadataKey> = new Set<MetadataKey>([
  "author",
  "editor",
  "translator",
  "contributor",
  "transcriber",
  "keywords",
  "sender",
  "addressee",
]);

/** What else people call the keys: among these the words of Dublin Core. */
const OTHER_NAMES: Readonly<Record<string, MetadataKey | undefined>> = {
  abstracttext: "abstract",
  archive: "repository",
  authors: "author",
  callnumber: "shelfmark",
  city: "settlement",
  contributors: "contributor",
  creator: "author",
  description: "abstract",
  editors: "editor",
  fonds: "collection",
  from: "sender",
  identifier: "shelfmark",
  keyword: "keywords",
  lang: "language",
  license: "licence",
  link: "url",
  notes: "note",
  origdate: "date",
  origplace: "place",
  receiver: "addressee",
  recipient: "addressee",
  rights: "licence",
  senders: "sender",
  signature: "shelfmark",
  signatur: "shelfmark",
  source: "url",
  subject: "keywords",
  subjects: "keywords",
  summary: "abstract",
  tags: "keywords",
  to: "addressee",
  transcribers: "transcriber",
  translators: "translator",
};
