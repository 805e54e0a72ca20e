import { type Plugin, type Processor, unified } from "unified";
import type { VFile } from "vfile";
import type { NamesConfig } from "../core/config.js";
import type { Authority } from "./authority/entry.js";
import { matcherOf } from "./authority/matcher.js";
import type { Profile } from "./brackets/index.js";
import { type Compiled, compile } from "./compile/index.js";
import type { Gazetteer } from "./gazetteer/index.js";
import { rejectedIn } from "./names/rejected.js";
import { readArticles } from "./transforms/articles.js";
import { readBareSignatures } from "./transforms/bare-signatures.js";
import { readBrackets } from "./transforms/brackets.js";
import { readCitation } from "./transforms/citation.js";
import { readClassifications } from "./transforms/classifications.js";
import { readCloser } from "./transforms/closer.js";
import { readDates } from "./transforms/dates.js";
import { readEntries } from "./transforms/entries.js";
import { readFootnotes } from "./transforms/footnotes.js";
import { readHeadings } from "./transforms/headings.js";
import { readInscriptions } from "./transforms/inscriptions.js";
import { readLetters } from "./transforms/letters.js";
import { readLists } from "./transforms/lists.js";
import { readMarginalia } from "./transforms/marginalia.js";
import { readNameLists } from "./transforms/name-lists.js";
import { type NameOptions, readNames } from "./transforms/names.js";
import { readPage } from "./transforms/page.js";
import { readPageBreaks } from "./transforms/page-breaks.js";
import { readReferences } from "./transforms/references.js";
import { readSignatures } from "./transforms/signatures.js";
import { readSpeeches } from "./transforms/speeches.js";
import { readStructure } from "./transforms/structure.js";
import { readTables } from "./transforms/tables.js";
import { readVerse } from "./transforms/verse.js";
import type { Transcription } from "./tree.js";
import { wordsOf } from "./words/document.js";
import { vocabularyFor } from "./words/vocabulary.js";

/** The whole of what the encoder knows of a project, made ready for one document after another. */
export interface Knowledge {
  readonly authority: Authority;
  readonly names: NameOptions;
  readonly schemaHref: string | undefined;
  /** The conventions of the transcribers. */
  readonly profile: Profile;
}

declare module "unified" {
  interface CompileResultMap {
    Compiled: Compiled;
  }
}

/** The knowledge that a project's authority files and its configuration give. */
export function knowledgeOf(
  authority: Authority,
  profile: Profile,
  { gazetteer, names = {} }: { readonly gazetteer: Gazetteer; readonly names: NamesConfig | undefined },
): Omit<Knowledge, "schemaHref"> {
  return {
    authority,
    names: {
      honorifics: "inside",
      demonyms: false,
      ...names,
      matcher: matcherOf(authority),
      gazetteer,
      rejected: rejectedIn(authority),
    },
    profile,
  };
}

/** The processors of a run, by what an `xml-model` instruction is to point at: most runs have one for all documents. */
export function processorsOf(
  knowledge: Omit<Knowledge, "schemaHref">,
): (schemaHref: string | undefined) => ReturnType<typeof processorFor> {
  let last: { readonly href: string | undefined; readonly processor: ReturnType<typeof processorFor> } | undefined;
  return (schemaHref) => {
    if (last?.href !== schemaHref || !last)
      last = { href: schemaHref, processor: processorFor({ ...knowledge, schemaHref }) };
    return last.processor;
  };
}

/** The processor of a transcription that is read: transforms that each know one thing, and a compiler to TEI. */
function processorFor(
  knowledge: Knowledge,
): Processor<undefined, Transcription, Transcription, Transcription, Compiled> {
  return unified()
    .use(step((tree) => withWordsRead(tree, knowledge.names)))
    .use(step(readPage))
    .use(step(readPageBreaks))
    .use(step(readFootnotes))
    .use(step(readCitation))
    .use(step((tree) => readInscriptions(tree, knowledge.profile)))
    .use(step(readArticles))
    .use(step(readEntries))
    .use(step(readTables))
    .use(step(readVerse))
    .use(step(readSpeeches))
    .use(step(readLists))
    .use(step(readNameLists))
    .use(step(readClassifications))
    .use(step(readStructure))
    .use(step(readLetters))
    .use(step((tree) => readMarginalia(tree, knowledge.profile)))
    .use(step(readCloser))
    .use(step(readBareSignatures))
    .use(step(readHeadings))
    .use(step((tree, file) => readBrackets(tree, file, knowledge.profile)))
    .use(step((tree, file) => readNames(tree, file, knowledge.names)))
    .use(step((tree) => readReferences(tree, knowledge.authority)))
    .use(step(readDates))
    .use(step(readSignatures))
    .use(compiler, knowledge);
}

/** The tree, after its words are read: several transforms ask for them. */
function withWordsRead(tree: Transcription, names: NameOptions): Transcription {
  wordsOf(tree.text, vocabularyFor(names.gazetteer));
  return tree;
}

type Transform = (tree: Transcription, file: VFile) => Transcription;

/** A plugin of its own for each transform: unified runs one plugin once. */
function step(change: Transform): Plugin<[], Transcription, Transcription> {
  return () => change;
}

const compiler: Plugin<[Knowledge], Transcription, Compiled> = function (knowledge) {
  this.compiler = (tree) => compile(tree as Transcription, knowledge);
};
