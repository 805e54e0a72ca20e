import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import { sameIdnos } from "./checks/authority-same-idno.js";
import { unusedEntries } from "./checks/authority-unused.js";
import type { CorpusCheck } from "./checks/check.js";
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
import { corpusOf, settledDocuments } from "./corpus.js";
import type { KnownDocument } from "./project-files.js";
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

/** Hears of documents in turn. */
export interface Hearer {
  /** What is wrong with a document, by its path, as far as it and those before it tell. */
  tell(path: string, diagnostics: readonly Diagnostic[]): Promise<void>;
  /** The places in a document that were asked for and not known. */
  remember(path: string, places: ReadonlyMap<number, Place>): void;
}

/** Looks for what is wrong between documents, one after the other; gives what only all of them show. */
export async function checkCorpus(
  documents: readonly KnownDocument[],
  context: Context,
  { tell, remember }: Hearer,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, Source> }> {
  const corpus = corpusOf(documents, context);
  const { asked, sources } = corpus.files;
  const checks = IN_A_CORPUS.map((check) => check(corpus));
  for await (const document of settledDocuments(documents, corpus)) {
    const { path } = document.summary;
    const found: Diagnostic[] = [];
    for (const check of checks) for (const each of (await check.of?.(document)) ?? []) found.push(each);
    if (found.length > 0) await tell(path, found);
    const places = asked.get(path);
    if (places) remember(path, places);
    asked.delete(path);
  }
  const diagnostics: Diagnostic[] = [];
  for (const check of checks) for (const each of (await check.atEnd?.()) ?? []) diagnostics.push(each);
  for (const [path, places] of asked) remember(path, places);
  return { diagnostics, sources };
}

/** The files that each document points to, by its path. */
export async function targetsOf(
  documents: readonly KnownDocument[],
  context: Context,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const targets = new Map<string, ReadonlySet<string>>();
  for await (const { summary, settled } of settledDocuments(documents, corpusOf(documents, context))) {
    const files = settled.flatMap(({ outcome }) => ("file" in outcome ? (outcome.file ?? []) : []));
    if (files.length > 0) targets.set(summary.path, new Set(files));
  }
  return targets;
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
const IN_A_CORPUS: readonly CorpusCheck[] = [
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
