import { nearest } from "../../core/nearest.js";
import * as registry from "./registry.js";
import { parseTag } from "./tag.js";

/** A subtag that IANA has not registered. */
export interface UnknownSubtag {
  readonly subtag: string;
  /** What kind of subtag stands in its place. */
  readonly noun: string;
  /** What may have been meant, the likeliest first. */
  readonly meant: readonly string[];
}

/** The first subtag of a well-formed tag that is not registered; undefined where all are. */
export function unknownSubtag(tag: string): UnknownSubtag | undefined {
  const parts = parseTag(tag);
  if (!parts || KNOWN_WHOLE.has(tag.toLowerCase())) return undefined;
  const language = parts.language.split("-", 1)[0] ?? "";
  if (language !== "" && !isLanguage(language)) {
    return { subtag: language, noun: "language", meant: languagesLike(language) };
  }
  for (const { noun, subtags, known, isPrivate } of [
    { noun: "extended language", subtags: parts.extended, known: EXTENDED, isPrivate: () => false },
    { noun: "script", subtags: [parts.script], known: SCRIPTS, isPrivate: isPrivateScript },
    { noun: "region", subtags: [parts.region], known: REGIONS, isPrivate: isPrivateRegion },
    { noun: "variant", subtags: parts.variants, known: VARIANTS, isPrivate: () => false },
  ]) {
    const unknown = subtags.find((each) => each !== "" && !known.has(each) && !isPrivate(each));
    if (unknown === undefined) continue;
    const meant = noun === "region" ? regionsLike(unknown) : spelt(unknown, known);
    return { subtag: unknown, noun, meant };
  }
  return undefined;
}

const KNOWN_WHOLE = setOf(registry.GRANDFATHERED);
const SHORT = setOf(registry.LANGUAGES_OF_TWO_LETTERS);
const EXTENDED = setOf(registry.EXTENDED_LANGUAGES);
const SCRIPTS = setOf(registry.SCRIPTS);
const REGIONS = setOf(registry.REGIONS);
const VARIANTS = setOf(registry.VARIANTS);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function isLanguage(subtag: string): boolean {
  if (subtag.length === 2) return SHORT.has(subtag);
  // RFC 5646, 2.2.1: `qaa` to `qtz` are for private use.
  return subtag.length === 3 && (/^q[a-t]/.test(subtag) || isLongLanguage(subtag));
}

let bits: string | undefined;

function isLongLanguage(subtag: string): boolean {
  bits ??= atob(registry.LANGUAGES_OF_THREE_LETTERS);
  const number = [...subtag].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
  return ((bits.charCodeAt(number >> 3) >> (number & 7)) & 1) === 1;
}

/** RFC 5646, 2.2.3. */
function isPrivateScript(subtag: string): boolean {
  return subtag >= "qaaa" && subtag <= "qabx";
}

/** RFC 5646, 2.2.4. */
function isPrivateRegion(subtag: string): boolean {
  return /^(?:q[m-z]|x[a-z])$/.test(subtag);
}

/** A code of ISO 639-2 has a short one in BCP 47, and a word may be an English name. */
function languagesLike(subtag: string): readonly string[] {
  const canonical = canonicalOf(subtag);
  if (canonical !== subtag && isLanguage(canonical)) return [canonical];
  named ??= languagesByName();
  const meant = named.get(subtag);
  return meant === undefined ? [] : [meant];
}

/** The languages of two letters by their English names, once somebody has asked. */
let named: ReadonlyMap<string, string> | undefined;

function languagesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return new Map([...SHORT].map((each) => [english.of(each)?.toLowerCase() ?? "", each]));
}

/** Subtags of two or three letters are all near to one another. */
function spelt(subtag: string, known: ReadonlySet<string>): readonly string[] {
  return subtag.length > 3 ? nearest(subtag, known) : [];
}

/** A code that a region once had, or is taken to have, as `UK`. */
function regionsLike(subtag: string): readonly string[] {
  const [, region = subtag] = canonicalOf(`und-${subtag}`).toLowerCase().split("-");
  return region !== subtag && REGIONS.has(region) ? [region.toUpperCase()] : [];
}

function canonicalOf(subtag: string): string {
  try {
    return Intl.getCanonicalLocales(subtag)[0] ?? subtag;
  } catch {
    return subtag;
  }
}
