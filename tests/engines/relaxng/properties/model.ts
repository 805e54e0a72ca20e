/** A schema in the full syntax of RELAX NG, as the writers of both forms take it. */
export interface Schema {
  readonly main: Pattern;
  /** Other files by name, without suffix: what `include` and `externalRef` take in. */
  readonly files: Readonly<Record<string, Pattern>>;
}

export type Pattern =
  | { readonly kind: "empty" | "text" | "notAllowed" }
  | { readonly kind: "group" | "interleave" | "choice"; readonly of: readonly Pattern[] }
  | { readonly kind: "optional" | "zeroOrMore" | "oneOrMore" | "mixed" | "list"; readonly of: readonly [Pattern] }
  | { readonly kind: "element" | "attribute"; readonly name: NameClass; readonly of: readonly [Pattern] }
  | { readonly kind: "ref" | "parentRef"; readonly name: string }
  | { readonly kind: "externalRef"; readonly file: string }
  | { readonly kind: "grammar"; readonly parts: readonly Part[] }
  | {
      readonly kind: "data";
      readonly type: string;
      readonly params: readonly (readonly [string, string])[];
      /** At most one. */
      readonly of: readonly Pattern[];
    }
  | { readonly kind: "value"; readonly type: string | undefined; readonly value: string };

/** What stands in a grammar; a definition without a name is one of `start`. */
export type Part =
  | {
      readonly kind: "define";
      readonly name: string | undefined;
      readonly combine: "choice" | "interleave" | undefined;
      readonly pattern: Pattern;
    }
  | { readonly kind: "include"; readonly file: string; readonly parts: readonly Part[] }
  | { readonly kind: "div"; readonly parts: readonly Part[] };

/** Names are written as in a document: with the prefix `u` or `v`, or in no namespace. */
export type NameClass =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "anyName"; readonly except: NameClass | undefined }
  | { readonly kind: "nsName"; readonly prefix: string; readonly except: NameClass | undefined }
  | { readonly kind: "choice"; readonly of: readonly NameClass[] };

/** The prefixes of schemas and documents; each is bound to a namespace of the same name. */
export const PREFIXES = ["u", "v"];

/** Makes choices from a stream of random numbers. */
export interface Chooser {
  /** A whole number from 0 to below one. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]]): T;
  /** As many things as asked for. */
  times<T>(least: number, most: number, make: () => T): T[];
}

export function chooserOf(random: () => number): Chooser {
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    chance: (probability) => random() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    times: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  };
}
