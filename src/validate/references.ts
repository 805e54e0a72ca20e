import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import { sameIdnos } from "./checks/authority-same-idno.js";
import { unusedEntries } from "./checks/authority-unused.js";
import { correspondenceDates } from "./checks/correspondence-dates.js";
import { dateCombinations } from "./checks/date-combination.js";
import { dateContradictions } from "./checks/date-contradiction.js";
import { duplicateIds } from "./checks/id-duplicate.js";
import { duplicateIdsInCorpus } from "./checks/id-duplicate-in-corpus.js";
import { missingImages } from "./checks/image-missing.js";
import { languageTags } from "./checks/language-tag.js";
import { undeclaredLanguages } from "./checks/language-undeclared.js";
import { unknownLanguages } from "./checks/language-unknown.js";
import { lifeDates } from "./checks/life-dates.js";
import { barePointers } from "./checks/pointer-bare.js";
import { danglingPointers } from "./checks/pointer-dangling.js";
import { missingFiles } from "./checks/pointer-file-missing.js";
import { pointersOutside } from "./checks/pointer-outside.js";
import { unknownSchemes } from "./checks/pointer-scheme-unknown.js";
import { unreadableTargets } from "./checks/pointer-target-unreadable.js";
import { type Corpus, corpusOf } from "./corpus.js";
import { type KnownDocument, projectFiles } from "./project-files.js";
import { type Facts, factsOf } from "./reading/facts.js";
import { type Place, type Places, placesOf } from "./reading/places.js";
import { summaryOf } from "./reading/summary-of.js";
import type { Summary } from "./summary.js";

/** What is wrong within a document, by what TEI means, and what it says to the others; `said` tells how well it was read. */
export function checkDocument(
  source: Source,
  table: DocumentTable,
  said: readonly Diagnostic[],
): { readonly diagnostics: readonly Diagnostic[]; readonly summary: Summary } {
  const facts = factsOf(table);
  const places = placesOf(table, source);
  return {
    diagnostics: IN_A_DOCUMENT.flatMap((check) => check(facts, places)),
    summary: summaryOf(source, facts, said),
  };
}

/** What is wrong between documents. */
export interface Between {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of further files that places are in. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The files that each document points to. */
  readonly targets: ReadonlyMap<string, ReadonlySet<string>>;
  /** The places in documents that were asked for and not known. */
  readonly asked: ReadonlyMap<string, ReadonlyMap<number, Place>>;
}

/** Looks for what is wrong between documents. */
export async function checkCorpus(documents: readonly KnownDocument[], context: Context): Promise<Between> {
  const files = projectFiles(context, documents);
  const corpus = await corpusOf(
    documents.flatMap((each) => each.summary ?? []),
    files,
    context,
  );
  const found = await Promise.all(IN_A_CORPUS.map((check) => check(corpus)));
  const targets = new Map<string, Set<string>>();
  for (const { summary, outcome } of corpus.settled) {
    if (!("file" in outcome) || outcome.file === undefined) continue;
    const known = targets.get(summary.path) ?? new Set();
    targets.set(summary.path, known.add(outcome.file));
  }
  return { diagnostics: found.flat(), sources: files.sources, targets, asked: files.asked };
}

/** Each looks at one document. */
const IN_A_DOCUMENT: readonly ((facts: Facts, places: Places) => readonly Diagnostic[])[] = [
  duplicateIds,
  dateContradictions,
  dateCombinations,
  lifeDates,
  correspondenceDates,
  languageTags,
  unknownLanguages,
  undeclaredLanguages,
];

/** Each looks at what documents say to each other. */
const IN_A_CORPUS: readonly ((corpus: Corpus) => Promise<readonly Diagnostic[]>)[] = [
  duplicateIdsInCorpus,
  danglingPointers,
  missingFiles,
  missingImages,
  barePointers,
  unknownSchemes,
  pointersOutside,
  unreadableTargets,
  sameIdnos,
  unusedEntries,
];
