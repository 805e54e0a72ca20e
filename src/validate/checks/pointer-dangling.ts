import type { Diagnostic } from "../../core/diagnostic.js";
import { MOST_TOLD, moreThanTold } from "../../core/enough.js";
import { nearest } from "../../core/nearest.js";
import { folderOf, relativeTo } from "../../core/path.js";
import type { Settled } from "../addresses/settle.js";
import type { Corpus, SettledDocument } from "../corpus.js";
import type { CorpusCheck } from "./check.js";
import { atEveryPlace, didYouMean, type Words } from "./settled.js";

/** Pointers to an `xml:id` that no element has, in the document or in the file that they name. */
export const danglingPointers: CorpusCheck = (corpus) => ({ of: (document) => said(document, corpus) });

async function said({ summary, settled }: SettledDocument, corpus: Corpus): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  let searches = 0;
  for (const each of settled) {
    const { outcome } = each;
    if (outcome.kind !== "no-id") continue;
    searches++;
    if (searches > MOST_TOLD) continue;
    const meant = searches > MOST_SEARCHES ? [] : nearest(outcome.id, await idsAt(each, corpus));
    const words =
      outcome.file === undefined ? await wordsHere(each, meant, corpus) : wordsThere(each, outcome.file, meant);
    for (const one of await atEveryPlace("tei/pointer-dangling", each, words, corpus.files)) found.push(one);
  }
  if (searches > MOST_TOLD) found.push(moreThanTold(summary.path, searches - MOST_TOLD));
  return found;
}

/** Looking for what was meant takes long where thousands of pointers lead nowhere; those after the first get no hint. */
const MOST_SEARCHES = 100;

/** The ids of what a pointer leads into. */
async function idsAt({ outcome, summary }: Settled, { files }: Corpus): Promise<Iterable<string>> {
  const file = outcome.kind === "no-id" ? outcome.file : undefined;
  if (file === undefined) return summary.ids;
  const read = await files.read(file);
  return read.kind === "read" ? read.ids : [];
}

/** The pointer means the document; perhaps an authority file has what it looks for. */
async function wordsHere({ outcome, summary }: Settled, meant: readonly string[], corpus: Corpus): Promise<Words> {
  const id = outcome.kind === "no-id" ? outcome.id : "";
  const holder = (await corpus.authority()).find((each) => each.ids.has(id));
  if (holder) {
    const full = `${relativeTo(folderOf(summary.path), holder.summary.path)}#${id}`;
    return {
      message: `and no element of the document has this \`xml:id\`; one in \`${holder.summary.path}\` has it: did you mean \`${full}\`?`,
      expected: [full],
    };
  }
  const expected = meant.map((each) => `#${each}`);
  const advice = didYouMean(expected, "give an element this `xml:id`, or point to another");
  return { message: `and no element has this \`xml:id\`; ${advice}`, expected };
}

function wordsThere({ outcome, pointer }: Settled, file: string, meant: readonly string[]): Words {
  const id = outcome.kind === "no-id" ? outcome.id : "";
  // Where the id is a part of the pointer, the whole pointer can be put right.
  const expected = pointer.value.endsWith(id)
    ? meant.map((each) => pointer.value.slice(0, pointer.value.length - id.length) + each)
    : meant;
  const advice = didYouMean(expected, "give an element there this `xml:id`, or point to another");
  return { message: `and no element in \`${file}\` has the \`xml:id\` \`${id}\`; ${advice}`, expected };
}
