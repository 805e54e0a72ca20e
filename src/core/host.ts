import type { Staging } from "./staging.js";

/** The world outside: files, network, clock, modules. Paths use `/`; relative ones start at the project's folder. */
export interface Host {
  /**
   * The bytes of a file; undefined where there is no such file. Throws where it cannot be read, also where a link in the
   * project leads out of it; the error says why in words that follow the path, such as `is a folder`.
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** As `read`, at once, for showing what was read before; undefined also where it cannot be read any more. */
  readNow(path: string): Uint8Array | undefined;
  /** Writes a file whole or not at all, and makes its folder. Throws `CannotWrite`. */
  write(path: string, content: FileContent): Promise<void>;
  /** A folder that is to be made anew as a whole; throws `CannotWrite`. */
  stage(folder: string): Promise<Staging>;
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, content: string): Promise<void>;
  /** What changes when a file does, unless somebody hides it: a hint that costs little; undefined where there is no such file. */
  stamp(path: string): string | undefined;
  /** What stands at a path; `other` is what can neither be read nor searched, such as a pipe. */
  kind(path: string): Promise<"file" | "folder" | "other" | "none">;
  /** The files that match one of the globs, sorted, each once. A folder that may not be searched is among them: reading it says so. */
  glob(patterns: readonly string[]): Promise<readonly string[]>;
  /** Where a path leads when symbolic links are followed, seen from where the project's folder really is. */
  realPath(path: string): Promise<string>;
  /** What an `http:` or `https:` address gives. Nothing is fetched but what the user has asked for. */
  fetch(url: string): Promise<Fetched>;
  /** All of standard input. */
  readStandardInput(): Promise<Uint8Array>;
  /** The default export of a JavaScript or TypeScript module. */
  importModule(path: string): Promise<unknown>;
  /** The bytes of a file that comes with teiwright, by its path in the package, such as `schemas/archival.rng`. */
  asset(path: string): Uint8Array;
  /** The paths of the files in a folder that comes with teiwright, in order of their names. */
  assets(folder: string): readonly string[];
  /** The days on which files were last changed, as in `2026-01-31`, by path, as the version control of the project knows them; empty without it. */
  history(): Promise<ReadonlyMap<string, string>>;
  /** What earlier runs have kept. */
  readonly cache: Cache;
  /** Milliseconds since some fixed moment, for measuring only. */
  now(): number;
  /** The day that it is, as in `2026-01-31`; only for what a person does and is to be recorded. */
  today(): string;
}

/** What is written to a file; a long text may come in pieces, one after the other as they are made. */
export type FileContent = string | Uint8Array | Iterable<string> | AsyncIterable<string>;

/** Thrown where a file cannot be written; the message names the file and says why, in words for a reader. */
export class CannotWrite extends Error {}

/** What came from the network, or why nothing did. */
export type Fetched =
  | {
      readonly kind: "fetched";
      /** The address after redirects. */
      readonly url: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "failed";
      /** In words that follow the address, such as `is not there`. */
      readonly reason: string;
    };

/** Texts that are kept from one run to the next. It may forget anything at any time. */
export interface Cache {
  /** A key for a text or for bytes: others have other keys. It is SHA-256, in hexadecimal. */
  digest(content: string | Uint8Array): string;
  /** What was kept under a key; undefined where nothing is. */
  recall(key: string): Promise<string | undefined>;
  /** The same as bytes, which need not be a text. */
  recallBytes(key: string): Promise<Uint8Array | undefined>;
  /** Keeps a text, or texts and bytes one after another; where they cannot be kept, nothing happens. */
  keep(key: string, value: string | Iterable<string | Uint8Array>): Promise<void>;
}

/** Why a host could not read a file, in words that follow its path. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
