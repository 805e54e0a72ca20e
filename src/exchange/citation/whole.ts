import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Host } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import type { Corpus } from "../corpus.js";
import { distinct, type Licence } from "../facts/index.js";
import { lastChange, licenceOfAll, merged, publishersOfAll, responsibleForAll } from "../telling.js";
import { type Creator, creatorOf } from "./creator.js";

/** What a citation of the whole corpus is made of. */
export interface Whole {
  readonly title: string;
  readonly description: string;
  /** Whether the description is the project's own. */
  readonly isDescribed: boolean;
  /** The language of the title and of the description, where the project has said it. */
  readonly language?: string;
  readonly creators: readonly Creator[];
  /** Those who have done something too, and are not creators. */
  readonly contributors: readonly Creator[];
  readonly publishers: readonly string[];
  readonly funders: readonly string[];
  /** The day of the last change. */
  readonly changed: string;
  readonly licence?: Licence;
  readonly keywords: readonly string[];
  /** The languages of the texts. */
  readonly languages: readonly string[];
  readonly version?: string;
  readonly url?: string;
  readonly doi?: string;
  readonly size: number;
}

/** What is known of the whole corpus; what citations need and nobody has said is told. */
export function wholeOf(corpus: Corpus, host: Host): Outcome<Whole> {
  const { documents, settings, title, titleLanguage } = corpus;
  const diagnostics: Diagnostic[] = [];
  const missing = (what: string, advice: string): void => {
    diagnostics.push(diagnostic("exchange/citation-missing", ".", `the corpus has no ${what}; ${advice}`));
  };
  const creators = responsibleForAll(corpus).map(creatorOf);
  const publishers = publishersOfAll(corpus).map((each) => each.name);
  const licence = licenceOfAll(corpus);
  if (creators.length === 0) missing("editor or author", "`exchange.editor` in the configuration may name one");
  if (publishers.length === 0) missing("publisher", "`edition.publisher` in the configuration may name one");
  if (!licence) missing("licence that all documents share", "`exchange.licence` in the configuration may give one");
  const names = new Set(creators.map((each) => each.name));
  const contributors = merged(documents.flatMap((each) => [...each.contributors, ...each.editors]))
    .map(creatorOf)
    .filter((each) => !names.has(each.name));
  const versions = distinct(documents.map((each) => each.edition));
  const [version] = versions.length === 1 ? versions : [];
  const number = documents.length === 1 ? "1 document" : `${documents.length} documents`;
  const value = {
    title,
    description: corpus.description ?? `${title}: ${number} in TEI-XML.`,
    isDescribed: corpus.description !== undefined,
    ...(titleLanguage !== undefined && { language: titleLanguage }),
    creators,
    contributors,
    publishers,
    funders: distinct(documents.flatMap((each) => each.funders.map((funder) => funder.name))),
    // Where nothing tells when the documents were changed, the citation is of what is there now.
    changed: lastChange(corpus) ?? host.today(),
    ...(licence && { licence }),
    keywords: mostCommon(documents.flatMap((each) => each.keywords)),
    languages: distinct(documents.flatMap((each) => each.languages)),
    ...(version !== undefined && /\d/.test(version) && { version }),
    ...(settings.url !== undefined && { url: settings.url }),
    ...(settings.doi !== undefined && { doi: settings.doi }),
    size: documents.length,
  };
  return { value, diagnostics };
}

/** The words that stand most often, at most twenty; the same number, the first one first. */
function mostCommon(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([word]) => word);
}
