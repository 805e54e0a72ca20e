import { VFile } from "vfile";
import { type Diagnostic, diagnostic, hasErrors, inDocumentOrder } from "../core/diagnostic.js";
import type { Explanation } from "../core/encoding.js";
import { Source } from "../core/source.js";
import type { Stage } from "../core/stage.js";
import { type Format, formatOf, TRANSCRIPTION_SUFFIXES } from "../core/transcriptions.js";
import { readAuthority } from "./authority/read.js";
import { confirm as confirmed } from "./confirm/index.js";
import { profileNamed } from "./conventions.js";
import { explain } from "./explain/index.js";
import { checkAll } from "./gates/index.js";
import { schemasFor } from "./gates/schemas.js";
import { loadGazetteer } from "./gazetteer/index.js";
import { type MetadataFiles, readMetadataFiles } from "./metadata/index.js";
import { merged } from "./metadata/metadata.js";
import type { PackedFile } from "./parse/docx/index.js";
import { knowledgeOf, processorsOf } from "./processor.js";
import type { propose as proposed } from "./proposals/index.js";
import { type Mention, mentionsIn } from "./proposals/mentions.js";
import { readTranscription } from "./read.js";
import { checkWitness } from "./witness.js";

export type { Format } from "../core/transcriptions.js";
export type { Confirmation, Confirmed } from "./confirm/index.js";
export type { MetadataFiles } from "./metadata/index.js";
export type { PackedFile } from "./parse/docx/index.js";
export type { Mention, ProposeInput } from "./proposals/index.js";
export { isAsMade } from "./seal.js";

/** Transcriptions, and what the project knows of the names in them. */
export interface EncodeInput {
  readonly transcriptions: readonly (Source | PackedFile)[];
  readonly authority: readonly Source[];
  /** The format of all of them; else each one's suffix tells. */
  readonly from?: Format;
  /** The name of the conventions that the transcribers keep to; else those of the configuration, else `archival`. */
  readonly conventions?: string;
  /** What is known of the transcriptions beside their text. */
  readonly metadata?: MetadataFiles;
  /** What the documents' `xml-model` instruction is to point at. */
  readonly schemaHref?: string | ((path: string) => string | undefined);
  /** The project's own schemas; every document must be valid against each, and against the one that comes with teiwright. */
  readonly schemas?: readonly Source[];
  /** Whether each document is to be explained. */
  readonly explained?: boolean;
  /** Whether the names in each document that no entry has are to be told. */
  readonly mentioned?: boolean;
}

/** A TEI document made from a transcription. */
export interface EncodedDocument {
  /** The path of the transcription. */
  readonly path: string;
  readonly tei: string;
  /** What was decided in it and what is left to a person, where that was asked for. */
  readonly explanation?: Explanation;
  /** The text that was read from a file that is none, in which the diagnostics have their places. */
  readonly text?: Source;
  /** The names in it that no entry of the authority files has, where they were asked for. */
  readonly mentions?: readonly Mention[];
}

/** Transcriptions to TEI P5. A transcription that cannot be encoded whole gives no document. */
export const encode: Stage<EncodeInput, readonly EncodedDocument[]> = async (input, { engines, host, config }) => {
  const { value: validators, diagnostics: obstacles } = await schemasFor(input.schemas ?? [], { engines, host });
  if (hasErrors(obstacles)) return { value: [], diagnostics: obstacles };
  const authority = readAuthority(input.authority, engines.xml);
  const profile = profileNamed(input.conventions ?? config.encode.conventions ?? "archival", config.encode);
  const diagnostics: Diagnostic[] = [...obstacles, ...authority.diagnostics, ...profile.diagnostics];
  if (!profile.value) return { value: [], diagnostics };
  const { schemaHref } = input;
  const hrefFor = (path: string): string | undefined =>
    typeof schemaHref === "function" ? schemaHref(path) : schemaHref;
  const knowledge = knowledgeOf(authority.value, profile.value, {
    gazetteer: loadGazetteer(),
    names: config.encode.names,
  });
  const metadata = await readMetadataFiles(
    input.metadata,
    input.transcriptions.map(({ path }) => path),
  );
  diagnostics.push(...metadata.diagnostics);
  if (hasErrors(metadata.diagnostics)) return { value: [], diagnostics };
  const processorWith = processorsOf(knowledge);
  const documents: EncodedDocument[] = [];
  for (const source of input.transcriptions) {
    const format = input.from ?? formatOf(source.path);
    const refused = refusal(source, format);
    if (refused || !format) {
      diagnostics.push(...(refused ? [refused] : []));
      continue;
    }
    const read = await readTranscription(source, format, engines.xml);
    diagnostics.push(...read.diagnostics);
    // A page may name such a character by its number.
    const isRead = source instanceof Source && read.value?.text === source.text;
    const forbidden = read.value && !isRead ? forbiddenCharacter(source.path, read.value.text) : undefined;
    if (forbidden) diagnostics.push(forbidden);
    if (!read.value || forbidden || hasErrors(read.diagnostics)) continue;
    const file = new VFile({ path: source.path });
    const processor = processorWith(hrefFor(source.path));
    const known = merged(metadata.value.of(source.path), read.value.metadata);
    const tree = await processor.run({ ...read.value, metadata: known }, file);
    const compiled = processor.stringify(tree, file);
    const faults = await checkAll({ tree, compiled, path: source.path }, validators, engines);
    const said = [...(file.data.diagnostics ?? []), ...checkWitness(tree, source.path), ...faults];
    diagnostics.push(...inDocumentOrder(said));
    if (hasErrors(said)) continue;
    const text = isPacked(source) && { text: new Source(source.path, tree.text) };
    const explanation = input.explained ? explain(tree, compiled.root, said) : undefined;
    const mentions = input.mentioned && {
      mentions: mentionsIn(tree, source instanceof Source ? source : new Source(source.path, tree.text)),
    };
    documents.push({
      path: source.path,
      tei: compiled.text,
      ...mentions,
      ...text,
      ...(explanation && { explanation }),
    });
  }
  return { value: documents, diagnostics };
};

function isPacked(source: Source | PackedFile): boolean {
  return !(source instanceof Source);
}

/** A document with what the encoder proposed made a person's. */
export async function confirm(
  ...[source, wish, engines]: Parameters<typeof confirmed>
): Promise<ReturnType<typeof confirmed>> {
  return confirmed(source, wish, engines);
}

/** The text of a file of candidates for the authority files, with what the mentions in documents add to it. */
export async function propose(...input: Parameters<typeof proposed>): Promise<ReturnType<typeof proposed>> {
  return (await import("./proposals/index.js")).propose(...input);
}

function refusal(source: Source | PackedFile, format: Format | undefined): Diagnostic | undefined {
  if (!format) {
    const message = `the suffix of \`${source.path}\` tells no format; ${TRANSCRIPTION_SUFFIXES.join(", ")} are read, or \`--from\` names one`;
    return diagnostic("encode/unknown-format", source.path, message, { expected: TRANSCRIPTION_SUFFIXES });
  }
  if (format === "docx" || !(source instanceof Source)) return undefined;
  if (source.text.trim() === "") return diagnostic("encode/empty", source.path, "the transcription holds no text");
  return forbiddenCharacter(source.path, source.text);
}

/** What XML 1.0 2.2 does not count as a character cannot be carried into TEI, and may not be dropped in silence. */
function forbiddenCharacter(path: string, text: string): Diagnostic | undefined {
  const match = /[\0-\x08\x0b\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.exec(text);
  if (!match) return undefined;
  const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const message = `the character ${name} may not stand in XML; take it out of the transcription or say there what it stands for`;
  const range = { start: match.index, end: match.index + match[0].length };
  return diagnostic("encode/character-not-allowed", path, message, { range, actual: name });
}
