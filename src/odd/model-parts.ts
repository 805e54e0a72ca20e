import type { XmlElement } from "../core/document.js";
import type { Range, Source } from "../core/source.js";

// What the things of a specification are made of; see `model.ts`.

/** A place in one of the texts that a specification was made of. */
export interface Place {
  readonly source: Source;
  readonly range: Range;
}

/** What is said of a thing for people, in all its languages, in the order that it is written. */
export interface Documentation {
  readonly glosses: readonly Prose[];
  readonly descriptions: readonly Prose[];
  readonly remarks: readonly Prose[];
  /** Each an `exemplum`. */
  readonly examples: readonly Prose[];
  /** `equiv` and `listRef`. */
  readonly references: readonly XmlElement[];
}

/** A piece of prose with its language, as `xml:lang` has it at the piece or about it; undefined where nothing says. */
export interface Prose {
  readonly lang: string | undefined;
  readonly element: XmlElement;
}

/** Another name, which stands in documents in place of `ident`; `lang` where it is for one language only. */
export interface AlternativeName {
  readonly name: string;
  readonly lang: string | undefined;
}

/** What a part of a customisation does to what is there before. */
export type Mode = "add" | "change" | "delete" | "replace";

/** What every specified thing has. */
export interface Specified {
  readonly ident: string;
  readonly altIdents: readonly AlternativeName[];
  readonly docs: Documentation;
  /** The day from which it is no longer to be used. */
  readonly validUntil: string | undefined;
  readonly place: Place;
}

/** How often something stands: `max` may be infinite. */
export interface Occurrence {
  readonly min: number;
  readonly max: number;
}

/** Values: `closed` these only, `semi` and `open` others too, where only `semi` shows in a schema. */
export interface ValueList {
  /** Undefined where it is not said, which means `open`. */
  readonly type: "closed" | "semi" | "open" | undefined;
  readonly mode: Mode | undefined;
  readonly items: readonly ValueItem[];
  readonly docs: Documentation;
  readonly place: Place;
}

export interface ValueItem extends Specified {
  readonly mode: Mode | undefined;
  /** The parameters that a behaviour of a processing model takes: each a `paramList`. */
  readonly parameters: readonly XmlElement[];
}

/** Rules: of the schemes only Schematron is carried out. */
export interface Constraint extends Specified {
  readonly scheme: string;
  readonly queryBinding: string | undefined;
  /** Where the rules are for readers of one language only. */
  readonly lang: string | undefined;
  readonly mode: Mode | undefined;
  /** Each a `constraint`, with the rules in it. */
  readonly rules: readonly XmlElement[];
}
