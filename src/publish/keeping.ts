import type { Context } from "../core/stage.js";
import { VERSION } from "../core/version.js";
import { type Keeping, type KeptDraft, type KeptEdition, type KeptHead, NOTHING_KEPT } from "./kept.js";
import { draftsIn, linesOf } from "./kept-lines.js";

/** What was kept of the edition in a folder; nothing where there was none, or nothing is to be kept. */
export async function recallEdition(folder: string, context: Context): Promise<KeptEdition> {
  const bytes = context.memory && (await context.host.cache.recallBytes(keyFor(folder, context)));
  if (bytes === undefined) return NOTHING_KEPT;
  try {
    const end = bytes.indexOf(LINE_FEED);
    const head: KeptHead = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    return { ...head, drafts: (shared) => orNone(() => draftsIn(bytes.subarray(end + 1), head.inputs, shared)) };
  } catch {
    return NOTHING_KEPT;
  }
}

/** What is kept may be of another make. */
function orNone(read: () => readonly KeptDraft[]): readonly KeptDraft[] {
  try {
    return read();
  } catch {
    return [];
  }
}

const LINE_FEED = 10;

/** Keeps what the next build can use. */
export async function keepEdition(folder: string, { drafts, seen, ...head }: Keeping, context: Context): Promise<void> {
  if (!context.memory) return;
  const inputs = drafts.map(({ path, parts, digest }) => ({ path, parts, digest, stamp: seen.get(path) }));
  await context.host.cache.keep(keyFor(folder, context), linesOf({ ...head, inputs }, drafts));
}

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = 4;

function keyFor(folder: string, { host, memory }: Context): string {
  return `edition-${host.cache.digest(JSON.stringify([VERSION, FORMAT, memory?.identity, folder]))}`;
}
