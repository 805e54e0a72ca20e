import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import { resolveIn, stemOf } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { sidecarsOf } from "../../core/transcriptions.js";
import { type Metadata, merged } from "./metadata.js";
import type { Account } from "./read.js";

/** The files that say what is known of transcriptions beside their text. */
export interface MetadataFiles {
  /** The file that was named for all of them; it is among the sidecars too. */
  readonly given?: Source;
  readonly sidecars: readonly Source[];
}

/** What the files say of each transcription. */
export interface MetadataBook {
  /** What is known of a transcription: what lies beside it first, then what the file for all says. */
  of(path: string): Metadata | undefined;
}

/** Reads files of metadata. What speaks of a transcription that there is not, is said. */
export async function readMetadataFiles(
  files: MetadataFiles | undefined,
  transcriptions: readonly string[],
): Promise<Outcome<MetadataBook>> {
  const diagnostics: Diagnostic[] = [];
  const accounts = new Map<string, readonly Account[]>();
  for (const source of files?.sidecars ?? []) {
    const { readMetadata } = await import("./read.js");
    const read = readMetadata(source);
    diagnostics.push(...read.diagnostics);
    accounts.set(source.path, read.value);
    for (const { file, start } of read.value) {
      if (file === undefined || transcriptions.some((path) => isAbout(file, path))) continue;
      const message = `no transcription that is encoded here is called \`${file}\``;
      const range = { start, end: start };
      diagnostics.push(diagnostic("encode/metadata-unused", source.path, message, { range, actual: file }));
    }
  }
  const general = accounts.get(files?.given?.path ?? "") ?? [];
  return {
    value: {
      of: (path) => {
        const beside = sidecarsOf(path).flatMap((each) =>
          each === files?.given?.path ? [] : (accounts.get(each) ?? []),
        );
        const all = [
          ...beside,
          ...general.filter(({ file }) => file !== undefined),
          ...general.filter(({ file }) => file === undefined),
        ];
        const about = all.filter(({ file }) => file === undefined || isAbout(file, path));
        return about.reduce<Metadata | undefined>((first, { metadata }) => merged(first, metadata), undefined);
      },
    },
    diagnostics,
  };
}

/** Whether the name in a file of metadata is that of a transcription: its path, the end of it, or its last step without suffix. */
function isAbout(file: string, path: string): boolean {
  const name = resolveIn(".", file);
  return path === name || path.endsWith(`/${name}`) || stemOf(path) === name;
}
