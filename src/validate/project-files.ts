import { isInside } from "../core/boundary.js";
import { decode } from "../core/decode.js";
import { lately } from "../core/lately.js";
import { folderOf, normalise } from "../core/path.js";
import type { Range, Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { DocumentTable } from "../core/table.js";
import { type Facts, factsOf } from "./reading/facts.js";
import { knownPlaces, type Place, type Places, placesOf } from "./reading/places.js";
import { summaryOf } from "./reading/summary-of.js";
import type { Summary } from "./summary.js";

/** The files of a project as pointers see them: each is looked for once, and read once if its ids matter. */
export interface ProjectFiles {
  /** Whether there is a file or a folder. */
  exists(path: string): Promise<boolean>;
  /** What a file says to others. Nothing of its own is said here. */
  read(path: string): Promise<ReadFile>;
  /** The places in a file that was read or validated; of one that has changed since, there are none. */
  places(path: string, bytes: readonly number[]): Promise<Places | undefined>;
  /** The places that were asked for in documents whose own text was needed for them; whoever takes them here remembers them. */
  readonly asked: Map<string, Map<number, Place>>;
  /** The names of the files beside a path, sorted. */
  beside(path: string): Promise<readonly string[]>;
  /** The texts of the files that were read here, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A file that was read, or why its ids are not known. */
export type ReadFile =
  | {
      readonly kind: "read";
      readonly summary: Summary;
      readonly ids: ReadonlySet<string>;
      readonly facts: () => Promise<Facts | undefined>;
    }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly range?: Range; readonly isValidated: boolean };

/** A document that is validated. Without a summary none could be made of it. */
export interface KnownDocument {
  readonly path: string;
  /** What it says to others; it is made of what is held each time. */
  readonly summary?: () => Summary;
  /** Whether it is complete without other files: then its summary need not be made to know that. */
  readonly isWhole?: boolean;
  /** The text and the table; they are asked for only where something is wrong. */
  readonly reading?: () => Promise<DocumentReading | undefined>;
  /** Places in it that are known without. */
  readonly places?: () => ReadonlyMap<number, Place>;
}

/** A document that was read. */
export interface DocumentReading {
  readonly source: Source;
  readonly table: DocumentTable;
}

/** The files of a project, in which some documents are known. */
export function projectFiles({ host, engines }: Context, documents: readonly KnownDocument[]): ProjectFiles {
  const validated = new Map(documents.map((each) => [normalise(each.path), each]));
  const sources = new Map<string, Source>();
  const tables = new Map<string, DocumentTable>();
  const asked = new Map<string, Map<number, Place>>();

  const read = async (path: string): Promise<ReadFile> => {
    const document = validated.get(path);
    if (document) {
      const { reading } = document;
      const summary = document.summary?.();
      if (!summary?.isWellFormed || !reading) return { kind: "unreadable", isValidated: true };
      return asRead(summary, async () => {
        const read = await reading();
        return read && factsOf(read.table);
      });
    }
    // A symbolic link may lead out of the project.
    const isWithin = !isInside(path) || isInside(await host.realPath(path));
    const bytes = isWithin ? await host.read(path).catch(() => undefined) : undefined;
    if (!bytes) return { kind: (await host.kind(path)) === "none" ? "absent" : "unreadable", isValidated: false };
    const source = decode(path, bytes).value;
    if (!source) return { kind: "unreadable", isValidated: false };
    const table = engines.xml.parseTable(source);
    sources.set(path, source);
    tables.set(path, table);
    if (table.errors.length > 0) {
      const range = engines.xml.parse(source).diagnostics[0]?.range;
      return { kind: "unreadable", isValidated: false, ...(range && { range }) };
    }
    const facts = factsOf(table);
    return asRead(summaryOf(source, facts, []), async () => facts);
  };

  // Of documents that are held no more than the latest are looked into: another look costs little.
  const [readOnce, readLately] = [once(read), lately(read)];
  const reads = (path: string): Promise<ReadFile> => (validated.has(path) ? readLately(path) : readOnce(path));
  const known = lately((path) => validated.get(path)?.places?.());
  const placesIn = lately(async (path) => {
    const reading = await validated.get(path)?.reading?.();
    if (reading) return noting(placesOf(reading.table, reading.source), asked);
    if (validated.has(path)) return undefined;
    await reads(path);
    const [source, table] = [sources.get(path), tables.get(path)];
    return source && table ? placesOf(table, source) : undefined;
  });
  return {
    sources,
    asked,
    read: reads,
    exists: once(async (path) => validated.has(path) || isThere(await host.kind(path))),
    beside: once(async (path) => {
      const folder = folderOf(path).replace(/[*?[\]{}()!\\]/g, "\\$&");
      return host.glob([folder === "." ? "*" : `${folder}/*`]);
    }),
    places: async (path, bytes) => {
      const places = known(path);
      return places && bytes.every((each) => places.has(each)) ? knownPlaces(path, places) : placesIn(path);
    },
  };
}

function noting(places: Places, asked: Map<string, Map<number, Place>>): Places {
  return {
    path: places.path,
    at: (byte) => {
      const place = places.at(byte);
      const of = asked.get(places.path) ?? new Map<number, Place>();
      asked.set(places.path, of.set(byte, place));
      return place;
    },
  };
}

/** A link that leads nowhere leads a pointer nowhere. */
function isThere(kind: "file" | "folder" | "other" | "none"): boolean {
  return kind === "file" || kind === "folder";
}

function asRead(summary: Summary, facts: () => Promise<Facts | undefined>): ReadFile {
  return { kind: "read", summary, ids: new Set(summary.ids), facts };
}

/** The answers of a function, each of which is found once. */
function once<Answer>(find: (path: string) => Promise<Answer>): (path: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (path) => {
    const known = answers.get(path) ?? find(path);
    answers.set(path, known);
    return known;
  };
}
