/** A scheme that a `prefixDef` declares; without patterns it only names it. */
export interface Prefix {
  readonly ident: string;
  readonly match?: string;
  readonly replacement?: string;
}

/** What became of an abbreviated pointer: its full form, no match, or nothing that could be found out. */
export type Expansion =
  | { readonly kind: "full"; readonly reference: string }
  | { readonly kind: "no-match" }
  | { readonly kind: "unknown" };

/**
 * The full form of a pointer `ident:rest` by the `prefixDef` of its scheme. As in XPath's `replace`, the pattern may match
 * a part. Patterns that JavaScript does not read, or that could run for very long, give nothing.
 */
export function expand({ match, replacement }: Prefix, rest: string): Expansion {
  if (match === undefined || replacement === undefined) return { kind: "unknown" };
  const pattern = isTame(match, rest) ? compiled(match) : undefined;
  if (!pattern) return { kind: "unknown" };
  let found = false;
  const reference = rest.replace(pattern, (...groups: readonly unknown[]) => {
    found = true;
    return filled(replacement, groups);
  });
  return found ? { kind: "full", reference } : { kind: "no-match" };
}

/** The replacement with what the groups have matched: `$1`, and `\$` for the sign itself. */
function filled(replacement: string, groups: readonly unknown[]): string {
  return replacement.replace(/\\([\\$])|\$(\d)/g, (_, escaped: string | undefined, digit: string | undefined) => {
    if (escaped !== undefined) return escaped;
    const group = groups[Number(digit)];
    return typeof group === "string" ? group : "";
  });
}

function compiled(match: string): RegExp | undefined {
  try {
    return new RegExp(match, "u");
  } catch {
    return undefined;
  }
}

/**
 * Whether matching ends soon, whoever wrote the pattern: nothing repeated inside of what is repeated, and no more
 * repetitions than the text has room for.
 */
function isTame(match: string, text: string): boolean {
  const plain = match.replace(/\\./g, "a").replace(/\[[^\]]*\]/g, "a");
  if (/\([^()]*[*+{|][^()]*\)[*+{]|\([^()]*\([^()]*\)[^()]*\)[*+{]/.test(plain)) return false;
  const repetitions = plain.match(/[*+{]/g)?.length ?? 0;
  return text.length ** Math.max(1, repetitions) < 1e8;
}
