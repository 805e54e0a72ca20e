import { Buffer } from "node:buffer";
import type { EntryView } from "./entries.js";
import type { KeptDraft, KeptHead, KeptInput } from "./kept.js";
import type { Shared } from "./shared.js";
import type { Entry, Summary } from "./summary.js";

// What is kept of an edition is a text of lines of JSON: the head, the entries, what pages say of entries, and then a line for each
// draft. What drafts share stands once, and a draft has the numbers of it. Behind a tab, which JSON has nowhere, stand its words,
// which are not read as values before a page needs them.

/** The lines that are kept of an edition, each with its end. */
export function* linesOf(head: KeptHead, drafts: readonly KeptDraft[]): Iterable<string | Uint8Array> {
  const all = drafts.flatMap(({ draft }) => draft ?? []);
  const entries = numbered(all.flatMap(({ summary }) => summary.entries));
  const views = numbered(all.flatMap((draft) => draft.entries));
  yield `${JSON.stringify(head)}\n`;
  yield `${JSON.stringify([...entries.keys()])}\n`;
  yield `${JSON.stringify([...views.keys()])}\n`;
  for (const { diagnostics, files, draft } of drafts) {
    if (!draft) {
      yield `${JSON.stringify({ diagnostics, files } satisfies Line)}\n`;
      continue;
    }
    const { summary, entries: shown, ...rest } = draft;
    const { words, entries: own, ...plain } = summary;
    const line: Line = {
      diagnostics,
      files,
      draft: {
        ...rest,
        summary: plain,
        entries: own.map((each) => entries.get(each) ?? -1),
        views: shown.map((each) => views.get(each) ?? -1),
      },
    };
    yield `${JSON.stringify(line)}\t`;
    yield words.json;
    yield "\n";
  }
}

/** The drafts that stand in lines, which begin with the entries. */
export function draftsIn(bytes: Uint8Array, inputs: readonly KeptInput[], shared: Shared): readonly KeptDraft[] {
  const lines = linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const entries = (JSON.parse(String(lines[0])) as readonly Entry[]).map(shared.entry);
  const views = (JSON.parse(String(lines[1])) as readonly EntryView[]).map(shared.view);
  return inputs.map((input, i): KeptDraft => {
    const line = lines[i + 2] ?? Buffer.alloc(0);
    const tab = line.indexOf(TAB);
    const { diagnostics, files, draft }: Line = JSON.parse(String(tab < 0 ? line : line.subarray(0, tab)));
    if (!draft) return { ...input, diagnostics, files, draft };
    const { summary, entries: own, views: shown, ...rest } = draft;
    // A copy, which does not hold on to all that was kept.
    const words = { json: new Uint8Array(line.subarray(tab + 1)) };
    return {
      ...input,
      diagnostics,
      files,
      draft: {
        ...rest,
        summary: { ...summary, words, entries: own.flatMap((each) => entries[each] ?? []) },
        entries: shown.flatMap((each) => views[each] ?? []),
      },
    };
  });
}

/** What stands in the line of a draft. */
interface Line extends Pick<KeptDraft, "diagnostics" | "files"> {
  readonly draft?: Omit<NonNullable<KeptDraft["draft"]>, "summary" | "entries"> & {
    readonly summary: Omit<Summary, "words" | "entries">;
    readonly entries: readonly number[];
    readonly views: readonly number[];
  };
}

/** Values that are shared, each with its number. */
function numbered<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const numbers = new Map<T, number>();
  for (const each of values) if (!numbers.has(each)) numbers.set(each, numbers.size);
  return numbers;
}

const TAB = 9;
const LINE_FEED = 10;

function linesIn(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0, end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
