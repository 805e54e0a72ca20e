import { HTML_ENTITIES } from "./html-entities.js";

/** What to say of an `&` that begins no reference, with the name that follows it. */
export function bareAmpersand(seen: string): string {
  const name = seen.slice(1);
  return PREDEFINED.has(name) || HTML_ENTITIES.has(name)
    ? `\`${seen}\` has no \`;\` at its end; a reference is written \`${seen};\`, an ampersand \`&amp;\``
    : "`&` stands alone; an ampersand is written `&amp;`";
}

/** The entities of XML 1.0 4.6. */
const PREDEFINED: ReadonlySet<string> = new Set(["lt", "gt", "amp", "apos", "quot"]);
