import { type Plugin, type Processor, unified } from "unified";
import type { VFile } from "vfile";
import type { Authority } from "./authority/entry.js";
import { type Matcher, matcherOf } from "./authority/matcher.js";
import type { Profile } from "./brackets/index.js";
import { type Compiled, compile } from "./compile/index.js";
import { readBrackets } from "./transforms/brackets.js";
import { readCitation } from "./transforms/citation.js";
import { readCloser } from "./transforms/closer.js";
import { readDates } from "./transforms/dates.js";
import { readMarginalia } from "./transforms/marginalia.js";
import { readNames } from "./transforms/names.js";
import { readPage } from "./transforms/page.js";
import { readReferences } from "./transforms/references.js";
import { readSignatures } from "./transforms/signatures.js";
import { readStructure } from "./transforms/structure.js";
import type { Transcription } from "./tree.js";

/** The whole of what the encoder knows of a project, made ready for one document after another. */
export interface Knowledge {
  readonly authority: Authority;
  readonly matcher: Matcher;
  readonly schemaHref: string | undefined;
  /** The conventions of the transcribers. */
  readonly profile: Profile;
}

declare module "unified" {
  interface CompileResultMap {
    Compiled: Compiled;
  }
}

/** The knowledge that a project's authority files give. */
export function knowledgeOf(authority: Authority, profile: Profile): Omit<Knowledge, "schemaHref"> {
  return { authority, matcher: matcherOf(authority), profile };
}

/** The processor of a transcription that is read: transforms that each know one thing, and a compiler to TEI. */
export function processorFor(
  knowledge: Knowledge,
): Processor<undefined, Transcription, Transcription, Transcription, Compiled> {
  return unified()
    .use(step(readPage))
    .use(step(readCitation))
    .use(step(readStructure))
    .use(step((tree) => readMarginalia(tree, knowledge.profile)))
    .use(step(readCloser))
    .use(step((tree, file) => readBrackets(tree, file, knowledge.profile)))
    .use(step((tree, file) => readNames(tree, file, knowledge.matcher)))
    .use(step((tree) => readReferences(tree, knowledge.authority)))
    .use(step(readDates))
    .use(step(readSignatures))
    .use(compiler, knowledge);
}

type Transform = (tree: Transcription, file: VFile) => Transcription;

/** A plugin of its own for each transform: unified runs one plugin once. */
function step(change: Transform): Plugin<[], Transcription, Transcription> {
  return () => change;
}

const compiler: Plugin<[Knowledge], Transcription, Compiled> = function (knowledge) {
  this.compiler = (tree) => compile(tree as Transcription, knowledge);
};
