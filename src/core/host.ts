/** The world outside: files, clock, modules. Paths use `/`; relative ones start at the project's folder. */
export interface Host {
  /** The bytes of a file; undefined where there is no such file. Throws where it cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file whole or not at all, and makes its folder; a long text may come in pieces. */
  write(path: string, content: string | Uint8Array | Iterable<string>): Promise<void>;
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, content: string): Promise<void>;
  /** What stands at a path. */
  kind(path: string): Promise<"file" | "folder" | "none">;
  /** The files that match one of the globs, sorted, each once. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /** All of standard input. */
  readStandardInput(): Promise<Uint8Array>;
  /** The default export of a JavaScript or TypeScript module. */
  importModule(path: string): Promise<unknown>;
  /** The bytes of a file that comes with teiwright, by its path in the package, such as `schemas/archival.rng`. */
  asset(path: string): Uint8Array;
  /** What earlier runs have kept. */
  readonly cache: Cache;
  /** Milliseconds since some fixed moment, for measuring only. */
  now(): number;
}

/** Texts that are kept from one run to the next. It may forget anything at any time. */
export interface Cache {
  /** A key for texts or bytes, one after another: others have other keys. */
  digest(...parts: readonly (string | Uint8Array)[]): string;
  /** What was kept under a key; undefined where nothing is. */
  recall(key: string): Promise<string | undefined>;
  /** Keeps a text; where it cannot be kept, nothing happens. */
  keep(key: string, value: string): Promise<void>;
}
