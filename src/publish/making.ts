import type { Digests } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";
import type { Staging } from "../core/staging.js";
import type { Aside } from "./crew.js";
import type { Made } from "./drafting.js";
import type { EntryView } from "./entries.js";
import type { KeptDraft, KeptEdition } from "./kept.js";
import type { Stylesheets } from "./stylesheets.js";
import type { Described } from "./summary.js";

/** What is to be published. */
export interface Wish {
  /** The paths of the documents. */
  readonly paths: readonly string[];
  readonly authority: readonly XmlDocument[];
  readonly staging: Staging;
  /** The folder of the edition. */
  readonly folder: string;
  readonly jobs?: number | undefined;
  /** Whether only what is made now stays in the folder. */
  readonly clean?: boolean | undefined;
  /** Whether this process builds again; what it has made once it makes faster. */
  readonly stays?: boolean | undefined;
  /** The digests of files, where others ask for them too. */
  readonly digests?: Digests | undefined;
}

/** What the making of an edition rests on. */
export interface Making {
  readonly wish: Wish;
  readonly stylesheets: Stylesheets;
  readonly kept: KeptEdition;
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
  readonly aside?: Aside | undefined;
  take(made: Made): Promise<void>;
}
