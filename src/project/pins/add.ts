import type { SchemaKind } from "../../core/addresses.js";
import { mayReach } from "../../core/boundary.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import { stemOf } from "../../core/path.js";
import { Source } from "../../core/source.js";
import type { Context } from "../../core/stage.js";
import { isName } from "../names.js";
import { type Gathering, gather, type Taken } from "./gather.js";
import { KIND_WORDS, kindOf } from "./kind.js";
import { LOCK, type Lock, type PinnedSchema, readLock } from "./lock.js";
import { takeSchematron } from "./schematron.js";
import { type Written, write } from "./write.js";

/** What is to be pinned. */
export interface AddSchema {
  /** An address on the network, or a path. */
  readonly address: string;
  /** The name that it is to have; else that of the file. */
  readonly name?: string;
}

/** What was pinned, and the texts that there is something to say about. */
export interface AddedSchema extends Written {
  readonly name: string;
  readonly schema: PinnedSchema;
}

/** Makes a schema ready, to see whether it can be used; `take` gives what it takes in. */
export type TrySchema = (schema: Source, take: (address: string) => Promise<Taken>) => Promise<readonly Diagnostic[]>;

/**
 * Pins a schema: fetches or reads it with all that it takes in, sees that it can be used, keeps it in the project and notes in
 * the lock file what it is like. Where anything is wrong, nothing is written. `sources` gathers the texts that were read.
 */
export async function addSchema(
  { address, name: wished }: AddSchema,
  context: Context,
  {
    tries,
    sources,
  }: { readonly tries: Readonly<Partial<Record<SchemaKind, TrySchema>>>; readonly sources: Map<string, Source> },
): Promise<Outcome<AddedSchema | undefined>> {
  const { host, addresses, engines } = context;
  const refused = (...diagnostics: readonly Diagnostic[]): Outcome<undefined> => ({ value: undefined, diagnostics });
  const { value: lock, diagnostics: faults, source: lockSource } = await readLock(host);
  if (lockSource) sources.set(LOCK, lockSource);
  if (!lock) return refused(...faults);
  const name = wished ?? nameOf(address);
  const obstacle = obstacleTo(name, { lock, address, isWished: wished !== undefined });
  if (obstacle !== undefined) return refused(diagnostic("config/lock", LOCK, obstacle));

  const gathering = noting(gather(host, addresses, address), sources);
  const main = await gathering.take(address);
  if (!(main instanceof Source)) return refused(diagnostic("config/fetch", address, `\`${address}\` ${main.obstacle}`));
  const kind = kindOf(main, engines.xml);
  if (!kind.value) return refused(...kind.diagnostics);
  const attempt = kind.value === "schematron" ? (tries.schematron ?? trySchematron(context)) : tries[kind.value];
  if (!attempt) {
    const message = `this is a schema in the language ${KIND_WORDS[kind.value]}, which cannot be pinned; RELAX NG and Schematron can`;
    return refused(diagnostic("config/unknown-schema", main.path, message));
  }
  const diagnostics = await attempt(main, gathering.take);
  if (hasErrors(diagnostics)) return refused(...diagnostics);
  const files = gathering.files(name);
  for (const each of files) {
    // A folder of the project may be a link to another place.
    if (await mayReach(host, ".", each.path)) continue;
    const message = `\`${each.path}\` is a link to a place outside the project, and nothing is written there; take the link out`;
    return refused(diagnostic("config/lock", LOCK, message));
  }
  const path = files.find((each) => each.source === main.path)?.path ?? main.path;
  const url = files.find((each) => each.path === path)?.url;
  const written = await write({ name, kind: kind.value, path, url, files }, lock, host);
  return { value: { ...written, name }, diagnostics };
}

/** The name that a schema has where none is wished: that of its file. */
function nameOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const stem = stemOf(path.replace(/\/+$/, "")).replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return isName(stem) ? stem : `schema-${stem}`.replace(/-+$/, "");
}

function obstacleTo(
  name: string,
  { lock, address, isWished }: { readonly lock: Lock; readonly address: string; readonly isWished: boolean },
): string | undefined {
  if (!isName(name))
    return `\`${name}\` is no name for a schema; letters, digits, \`.\`, \`-\` and \`_\` may stand in one, a letter first`;
  const before = Object.hasOwn(lock, name) ? lock[name] : undefined;
  const from = before && (before.url ?? before.path);
  if (isWished || from === undefined || from === address) return undefined;
  return `\`${name}\` is pinned already, from \`${from}\`; give this one another name with \`--as\`, or the same to take its place`;
}

function noting({ take, files }: Gathering, sources: Map<string, Source>): Gathering {
  return {
    files,
    take: async (address) => {
      const taken = await take(address);
      if (taken instanceof Source) sources.set(taken.path, taken);
      return taken;
    },
  };
}

function trySchematron({ engines }: Context): TrySchema {
  return (main, take) => takeSchematron(main, { xml: engines.xml, take });
}
