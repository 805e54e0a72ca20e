import type { Diagnostic } from "../../core/diagnostic.js";
import { nearest } from "../../core/nearest.js";
import { REGISTERED } from "../addresses/schemes.js";
import type { Outcome, Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { alike, atFirstPlace, didYouMean } from "./settled.js";

/** Pointers whose scheme nobody has registered or declared, or whose declaration does not fit. Each is said once in a document. */
export const unknownSchemes: CorpusCheck = ({ files }) => ({ of: ({ settled }) => said(settled, files) });

async function said(settled: readonly Settled[], files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const group of alike(
    settled.filter(({ outcome }) => schemeOf(outcome) !== undefined),
    ({ outcome }) => `${outcome.kind} ${schemeOf(outcome)}`,
  )) {
    const [first] = group;
    if (!first) continue;
    const { outcome } = first;
    const scheme = schemeOf(outcome) ?? "";
    const expected = outcome.kind === "no-scheme" ? nearest(scheme, KNOWN_TO_ALL) : [];
    const message =
      outcome.kind === "no-match"
        ? `and the \`matchPattern\` of no \`prefixDef\` for \`${scheme}\` matches it; one must`
        : `and nothing says what \`${scheme}:\` means; ${didYouMean(
            expected.map((each) => `${each}:`),
            "a `prefixDef` in `listPrefixDef` does, or in a file that `prefixes` of the configuration names",
          )}`;
    found.push(...(await atFirstPlace("tei/pointer-scheme-unknown", group, { message, expected }, files)));
  }
  return found;
}

/** The schemes that a misspelt one is likely to mean. */
const KNOWN_TO_ALL: readonly string[] = ["https", "http", "mailto", "urn", "file", "ftp", "doi"].filter((each) =>
  REGISTERED.has(each),
);

function schemeOf(outcome: Outcome): string | undefined {
  return outcome.kind === "no-scheme" || outcome.kind === "no-match" ? outcome.scheme : undefined;
}
