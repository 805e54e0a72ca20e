/** A language tag taken apart, in lower case (BCP 47, RFC 5646, 2.1). */
export interface LanguageTag {
  /** Empty where the whole tag is for private use, or was registered whole. */
  readonly language: string;
  readonly extended: readonly string[];
  readonly script: string;
  readonly region: string;
  readonly variants: readonly string[];
}

/** The parts of a language tag; undefined where it is not well-formed. */
export function parseTag(tag: string): LanguageTag | undefined {
  const lower = tag.toLowerCase();
  if (/^x(?:-[a-z0-9]{1,8})+$/.test(lower) || IRREGULAR.has(lower)) return WHOLE;
  const found = LANGTAG.exec(lower)?.groups;
  if (!found) return undefined;
  const parts: LanguageTag = {
    language: found.language ?? "",
    extended: steps(found.extended),
    script: found.script ?? "",
    region: found.region ?? "",
    variants: steps(found.variants),
  };
  // RFC 5646, 2.2.5 and 2.2.6: no variant and no singleton twice.
  const singletons = [...(found.extensions ?? "").matchAll(/-([a-wy-z0-9])(?=-)/g)].map(([, singleton]) => singleton);
  return isDistinct(parts.variants) && isDistinct(singletons) ? parts : undefined;
}

const WHOLE: LanguageTag = { language: "", extended: [], script: "", region: "", variants: [] };

const LANGTAG = new RegExp(
  [
    "^(?<language>[a-z]{2,3}(?<extended>(?:-[a-z]{3}(?![a-z0-9])){0,3})|[a-z]{4,8})",
    "(?:-(?<script>[a-z]{4}))?",
    "(?:-(?<region>[a-z]{2}|[0-9]{3}))?",
    "(?<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)",
    "(?<extensions>(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*)",
    "(?:-x(?:-[a-z0-9]{1,8})+)?$",
  ].join(""),
);

/** The tags registered before there was a grammar that it does not cover (RFC 5646, 2.1, `irregular`). */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu " +
    "sgn-be-fr sgn-be-nl sgn-ch-de"
  ).split(" "),
);

function steps(text = ""): readonly string[] {
  return text.split("-").filter((each) => each !== "");
}

function isDistinct(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length;
}
