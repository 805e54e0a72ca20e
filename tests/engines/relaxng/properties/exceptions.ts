import type { Case } from "./cases.js";
import type { Verdict } from "./oracles.js";

/**
 * What libxml2 is known to get wrong; undefined for what has no name here. It checks a schema before it has brought it into
 * the simple form, and it refuses documents that it should allow; it is never excused for allowing one that it should not.
 */
export function libxml2Exception(
  each: Case,
  verdict: Verdict,
  document: { readonly valid: boolean } | undefined,
): string | undefined {
  if (document) return document.valid ? named(MODELS, Object.values(each.rnc).join("\n")) : undefined;
  if (each.fromRng.value) return named(REFUSALS, verdict.said ?? "");
  return named(UNCHECKED, each.fromRng.diagnostics.map((one) => one.message).join("\n"));
}

/** What jing is known to get wrong; undefined for what has no name here. It is excused for schemas only. */
export function jingException(
  each: Case,
  verdict: Verdict,
  document: { readonly valid: boolean } | undefined,
): string | undefined {
  if (document) return undefined;
  if (each.fromRng.value) return named(JING_REFUSALS, verdict.said ?? "");
  const said = each.fromRng.diagnostics.map((one) => one.message);
  return said.every((one) => /\(RELAX NG 7\.1\.[134]\)/.test(one))
    ? "7.1: an element that was met elsewhere before is not seen in an attribute, a list or an `except`"
    : undefined;
}

type Names = readonly (readonly [sign: RegExp, name: string])[];

function named(names: Names, text: string): string | undefined {
  return names.find(([sign]) => sign.test(text))?.[1];
}

/** Correct schemas that jing refuses, by what it says. */
const JING_REFUSALS: Names = [
  [/reference to undefined pattern/, "4.7: references are followed in definitions that an `include` replaces"],
  [/must not exclude/, "7.1.4 is checked before 4.20 has taken out what is not allowed"],
];

/** Correct schemas that libxml2 refuses, by what it says. */
const REFUSALS: Names = [
  [/conflicts in interleave/, "7.4 is checked in definitions that nothing leads to, which 4.19 takes out first"],
  [/Attributes conflicts in/, "7.3 is checked in definitions that nothing leads to, which 4.19 takes out first"],
  [/attributes have a content type error/, "7.2 is checked before 4.19 and 4.20 have taken out what can never be"],
  [/Found forbidden pattern/, "7.1 is checked before 4.19 and 4.20 have taken out what can never be"],
  [
    /has a define \S+ but not the included grammar/,
    "4.7: a definition in a `div` of the included grammar is not found",
  ],
];

/** Incorrect schemas that libxml2 takes, by the section that we cite. */
const UNCHECKED: Names = [
  [/4\.16\)/, "4.16: params that a type does not have are taken"],
  [/7\.3\)/, "7.3: attributes are compared in part only"],
  [/7\.4\)/, "7.4: of names in a choice not all are compared"],
];

/** Documents that libxml2 refuses though they are valid, by what stands in the schema. */
const MODELS: Names = [
  [/\*( - \([^)]*\))* \{|\*\)|:\*/, "9.3: of elements one of which may have any name only one is tried"],
  [/notAllowed/, "4.20: what is repeated and not allowed may be left out"],
  [/(xsd:\w+|\}) - \(/, "6.2.8: an `except` with a choice of types is not tried to its end"],
  [/list \{/, "9.3.7: of the ways to read a list only the first is tried"],
];
