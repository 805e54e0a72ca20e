import * as v from "valibot";
import type { SchemaKind } from "../../core/addresses.js";
import { isInside } from "../../core/boundary.js";
import { decode } from "../../core/decode.js";
import { diagnostic } from "../../core/diagnostic.js";
import { type Host, reasonOf } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { readJson } from "../json.js";

/** The file that says which schemas are pinned, and to what. */
export const LOCK = "teiwright.lock.json";

/** The schemas of a project that are pinned, by name. */
export type Lock = Readonly<Record<string, PinnedSchema>>;

/** A schema that is pinned, with all files it takes in. */
export interface PinnedSchema {
  readonly kind: SchemaKind;
  /** The path of its own file. */
  readonly path: string;
  /** The address that it came from; undefined where it is a file. */
  readonly url?: string | undefined;
  /** Its files, its own among them, in the order of their paths. */
  readonly files: readonly PinnedFile[];
}

/** One file, and what it was like when it was pinned. */
export interface PinnedFile {
  readonly path: string;
  readonly sha256: string;
  readonly url?: string | undefined;
  /** The address that `url` led on to. */
  readonly resolved?: string | undefined;
}

const path = v.pipe(
  v.string(),
  v.check((value) => isInside(value) && value !== "."),
);
const address = v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//)));

const LOCK_FILE = v.strictObject({
  version: v.literal(1),
  schemas: v.record(
    v.string(),
    v.strictObject({
      kind: v.picklist(["relaxng", "schematron", "xsd", "dtd", "odd"]),
      path,
      url: address,
      files: v.array(
        v.strictObject({
          path,
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
          url: address,
          resolved: address,
        }),
      ),
    }),
  ),
});

/** The lock file read; undefined where it cannot be, and empty where there is none. */
export interface ReadLock extends Outcome<Lock | undefined> {
  readonly source?: Source;
}

/** Reads the lock file of a project. */
export async function readLock(host: Host): Promise<ReadLock> {
  const bytes = await host.read(LOCK).catch(reasonOf);
  if (!bytes) return { value: {}, diagnostics: [] };
  if (typeof bytes === "string") {
    const message = `the lock file ${bytes}; the file that \`teiwright schema add\` writes must stand there`;
    return { value: undefined, diagnostics: [diagnostic("config/lock", LOCK, message)] };
  }
  const { value: source, diagnostics } = decode(LOCK, bytes);
  if (!source) return { value: undefined, diagnostics };
  const refused = (what: string, range: { readonly start: number; readonly end: number } | undefined): ReadLock => {
    const message = `${what}; bring the lock file back from version control, or remove it and pin the schemas anew with \`teiwright schema add\``;
    return {
      value: undefined,
      source,
      diagnostics: [diagnostic("config/lock", LOCK, message, { ...(range && { range }) })],
    };
  };
  const json = readJson(source.text);
  if (json.error) return refused(`the lock file is no JSON: ${json.error.message}`, json.error.range);
  const checked = v.safeParse(LOCK_FILE, json.value);
  if (checked.success) return { value: checked.output.schemas, diagnostics: [], source };
  const steps = (checked.issues[0].path ?? []).map((each) =>
    typeof each.key === "number" ? each.key : String(each.key),
  );
  const range = json.rangeOf(steps) ?? json.rangeOf(steps.slice(0, -1));
  const where = steps.length === 0 ? "the lock file" : `\`${steps.join(".")}\``;
  return refused(`${where} is not as this version of teiwright writes it`, range);
}

/** The text of a lock file: sorted, so that the same schemas give the same text. */
export function lockText(lock: Lock): string {
  const names = Object.keys(lock).toSorted();
  const schemas = Object.fromEntries(names.flatMap((name) => entryOf(name, lock[name])));
  return `${JSON.stringify({ version: 1, schemas }, undefined, 2)}\n`;
}

function entryOf(name: string, schema: PinnedSchema | undefined): readonly (readonly [string, object])[] {
  if (!schema) return [];
  const { kind, path, url, files } = schema;
  const sorted = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, url, resolved }) => ({ path, sha256, url, resolved }));
  return [[name, { kind, path, url, files: sorted }]];
}
