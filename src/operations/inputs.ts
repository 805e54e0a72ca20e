import { decode, decodeHtml } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { type Host, reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { type Format, formatOf, sidecarsOf } from "../core/transcriptions.js";
import type { MetadataFiles, PackedFile } from "../pipeline.js";

/** Files as texts. One that is not there or cannot be read is said; standard input is `-`. */
export async function readSources(paths: readonly string[], { host }: Context): Promise<Outcome<readonly Source[]>> {
  return readAll(paths, host, (path, bytes) => decode(path, bytes));
}

/** Transcriptions as texts, each in the encoding that its format declares; Word documents as bytes. */
export async function readTranscriptions(
  { transcriptions, from }: { readonly transcriptions: readonly string[]; readonly from?: Format },
  { host }: Context,
): Promise<Outcome<readonly (Source | PackedFile)[]>> {
  return readAll<Source | PackedFile>(transcriptions, host, (path, bytes) => {
    const format = from ?? formatOf(path);
    if (format === "docx") return { value: { path, bytes }, diagnostics: [] };
    return format === "html" ? decodeHtml(path, bytes) : decode(path, bytes);
  });
}

/** The file of metadata that was named, and those that lie beside transcriptions with their name. */
export async function readSidecars(
  { transcriptions, metadata }: { readonly transcriptions: readonly string[]; readonly metadata?: string },
  context: Context,
): Promise<Outcome<MetadataFiles>> {
  const places = transcriptions.filter((path) => path !== "-").flatMap(sidecarsOf);
  const kinds = await Promise.all(places.map((place) => context.host.kind(place)));
  const beside = places.filter((place, i) => kinds[i] === "file" && place !== metadata);
  const { value, diagnostics } = await readSources(
    [...(metadata === undefined ? [] : [metadata]), ...new Set(beside)],
    context,
  );
  const given = value.find(({ path }) => path === metadata);
  return { value: { sidecars: value, ...(given && { given }) }, diagnostics };
}

async function readAll<T>(
  paths: readonly string[],
  host: Host,
  make: (path: string, bytes: Uint8Array) => Outcome<T | undefined>,
): Promise<Outcome<readonly T[]>> {
  const read: T[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const bytes = path === "-" ? await host.readStandardInput() : await host.read(path).catch(reasonOf);
    if (typeof bytes === "string") {
      diagnostics.push(diagnostic("config/unreadable", path, `\`${path}\` ${bytes}; a file must stand there`));
      continue;
    }
    if (!bytes) {
      diagnostics.push(diagnostic("config/no-file", path, `there is no file \`${path}\``));
      continue;
    }
    const made = make(path, bytes);
    diagnostics.push(...made.diagnostics);
    if (made.value !== undefined) read.push(made.value);
  }
  return { value: read, diagnostics };
}
