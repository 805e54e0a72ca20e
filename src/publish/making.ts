import type { Digests } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";
import type { Staging } from "../core/staging.js";
import type { Made } from "./drafting.js";
import type { EntryView } from "./entries.js";
import type { Foresight, Purpose } from "./foresight.js";
import type { Helper } from "./helper.js";
import type { KeptDraft, KeptEdition } from "./kept.js";
import type { Stylesheets } from "./stylesheets.js";
import type { Described } from "./summary.js";

/** What is to be published. */
export interface Wish extends Purpose {
  readonly authority: readonly XmlDocument[];
  readonly staging: Staging;
  /** What is known of the build already. */
  readonly foresight?: Foresight | undefined;
  /** The digests of files, where others ask for them too. */
  readonly digests?: Digests | undefined;
}

/** What the making of an edition rests on. */
export interface Making {
  readonly wish: Wish;
  readonly stylesheets: Stylesheets;
  readonly kept: KeptEdition;
  readonly seen: Foresight["seen"];
  readonly style: string;
  readonly rests: string;
  /** What has been made of each document, by its path. */
  readonly drafts: ReadonlyMap<string, KeptDraft>;
  /** The documents whose files an earlier build has made. */
  readonly reused: ReadonlySet<string>;
  /** The entries of authority files. */
  readonly views: ReadonlyMap<string, EntryView>;
  readonly ids: ReadonlyMap<string, string>;
  readonly authority: readonly Described[];
  /** A thread that is there to help. */
  readonly helper?: Helper | undefined;
  take(made: Made): Promise<void>;
}
