import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";

/** Languages of the text that `langUsage` does not list, where it lists any. */
export function undeclaredLanguages({ textLanguages, listedLanguages }: Facts, places: Places): readonly Diagnostic[] {
  if (listedLanguages.size === 0) return [];
  const listed = [...listedLanguages].map((each) => each.toLowerCase());
  return [...textLanguages].flatMap(([tag, first]) => {
    if (NONE.has(tag.toLowerCase()) || listed.some((each) => covers(each, tag.toLowerCase()))) return [];
    const { subject, range, xpath } = places.at(first);
    const message = `${subject} is \`${tag}\`, which \`langUsage\` does not list; a \`language\` with this \`ident\` may stand there`;
    const expected = [...listedLanguages];
    return [diagnostic("tei/language-undeclared", places.path, message, { range, xpath, actual: tag, expected })];
  });
}

/** Tags that name no language: there is nothing to list. */
const NONE: ReadonlySet<string> = new Set(["", "mis", "mul", "und", "zxx"]);

/** A language listed covers its varieties, and one of its varieties listed tells of the language. */
function covers(listed: string, tag: string): boolean {
  return listed === tag || tag.startsWith(`${listed}-`) || listed.startsWith(`${tag}-`);
}
