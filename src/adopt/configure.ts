import type { AdoptedConfig, AdoptedRule, IdHabits } from "../core/adoption.js";
import { globsFor } from "./globs.js";
import { areIdsGlobal, commonOf, prefixFilesOf } from "./habits.js";
import type { LookedDocument } from "./look.js";

/** What a configuration is made from. */
export interface Configuring {
  /** The documents of the edition, and the authority files. */
  readonly documents: readonly LookedDocument[];
  readonly authority: readonly LookedDocument[];
  /** Every file of the folder. */
  readonly files: readonly string[];
  readonly ids: IdHabits;
  readonly rules: readonly AdoptedRule[];
  readonly schema: string | undefined;
  /** The name of the folder. */
  readonly folder: string;
}

/** The configuration that fits what was found, before anything is validated. */
export function configFor({ documents, authority, files, ids, rules, schema, folder }: Configuring): AdoptedConfig {
  const prefixes = prefixFilesOf([...documents, ...authority]);
  const publisher = commonOf(documents.map((each) => (each.publisher === undefined ? [] : [each.publisher])));
  return {
    documents: globsOf(documents, files),
    authority: globsOf(authority, files),
    ...(schema !== undefined && { schema }),
    ...(rules.length > 0 && { schemas: rules }),
    ids: areIdsGlobal(ids) ? "global" : "document",
    ...(prefixes.length > 0 && { prefixes: prefixes.map(escaped) }),
    edition: {
      title: titleOf(documents, folder),
      ...(publisher !== undefined && publisher.length <= LONGEST && { publisher }),
      language: languageOf(documents),
      output: "dist/edition",
    },
  };
}

function globsOf(wanted: readonly LookedDocument[], files: readonly string[]): readonly string[] {
  const own = new Set(wanted.map((each) => each.path));
  return globsFor(
    [...own],
    files.filter((each) => !own.has(each)),
  );
}

function escaped(path: string): string {
  return path.replace(/[*?[\]{}()!\\@+|]/g, "\\$&");
}

/** The title of the corpus, of the series that most documents belong to, or of the only one; else the name of the folder. */
function titleOf(documents: readonly LookedDocument[], folder: string): string {
  const corpora = documents.filter(({ kind }) => kind === "header of a corpus" || kind === "corpus in one file");
  const own = corpora.length === 1 ? corpora[0]?.title : undefined;
  const only = documents.length === 1 ? documents[0]?.title : undefined;
  const found = own ?? commonOf(documents.map((each) => each.whole)) ?? only;
  if (found !== undefined && found.length <= LONGEST) return found;
  const words = folder.replace(/[-_]+/g, " ").trim();
  return words === "" ? "Edition" : words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A longer title is a sentence. */
const LONGEST = 160;

/** The headings of an edition are in English or German. */
function languageOf(documents: readonly LookedDocument[]): "en" | "de" {
  const language = commonOf(documents.map((each) => (each.language === undefined ? [] : [each.language])));
  return language !== undefined && /^de(?:-|$)/i.test(language) ? "de" : "en";
}
