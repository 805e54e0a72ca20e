import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Corpus } from "../corpus.js";
import { type Entry, entriesOf, type Idno } from "../reading/entries.js";
import type { CorpusCheck } from "./check.js";

/** Entries of authority files that have the same `idno` as one before: mostly the same person listed twice. */
export const sameIdnos: CorpusCheck = (corpus) => ({ atEnd: () => said(corpus) });

async function said({ authority, files }: Corpus): Promise<readonly Diagnostic[]> {
  const first = new Map<string, { readonly path: string; readonly entry: Entry; readonly idno: Idno }>();
  const found: Diagnostic[] = [];
  for (const { summary, facts } of await authority()) {
    const { path } = summary;
    for (const entry of entriesOf(facts)) {
      for (const [key, idno] of keyed(entry)) {
        const earlier = first.get(key);
        if (!earlier) first.set(key, { path, entry, idno });
        else if (earlier.entry.place !== entry.place || earlier.path !== path) {
          const here = (await files.places(path, [idno.place]))?.at(idno.place);
          const there = (await files.places(earlier.path, [earlier.idno.place]))?.at(earlier.idno.place);
          if (!here || !there) continue;
          const type = idno.type === "" ? "" : ` of type \`${idno.type}\``;
          const message = `\`${entry.kind}\` \`${entry.id}\` has the \`idno\` \`${idno.text}\`${type}, and \`${earlier.entry.id}\` in \`${earlier.path}\` has it on ${there.where}; one number stands for one \`${entry.kind}\``;
          const related = [{ ...there.origin, message: `\`${earlier.entry.id}\`` }];
          const { range, xpath } = here;
          found.push(
            diagnostic("tei/authority-same-idno", path, message, { range, xpath, actual: idno.text, related }),
          );
        }
      }
    }
  }
  return found;
}

/** The `idno`s of an entry by what makes them the same; one that stands in it twice counts once. */
function keyed({ kind, idnos }: Entry): ReadonlyMap<string, Idno> {
  const told = idnos.filter(({ text }) => text !== "");
  return new Map(told.map((each) => [JSON.stringify([kind, each.type, each.text]), each]));
}
