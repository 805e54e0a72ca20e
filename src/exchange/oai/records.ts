import type { Context } from "../../core/stage.js";
import type { Corpus } from "../corpus.js";
import type { DocumentFacts } from "../facts/index.js";
import { groupOf } from "../groups.js";
import { changedOn } from "../telling.js";

/** A document as an item of a repository. */
export interface Item {
  readonly identifier: string;
  /** The day of its last change. */
  readonly datestamp: string;
  /** The sets that it is in, without those that these are in. */
  readonly sets: readonly string[];
  readonly document: DocumentFacts;
}

/** A repository: the items of a corpus in the order in which they are listed. */
export interface Repository {
  readonly corpus: Corpus;
  readonly items: readonly Item[];
  readonly byIdentifier: ReadonlyMap<string, Item>;
  /** The part of identifiers that names the repository. */
  readonly namespace: string;
  readonly earliest: string;
  /** Another for another state of the corpus. */
  readonly fingerprint: string;
  readonly email: string;
}

/** Of documents of which nothing tells when they were changed, it is said that it was before all harvesting. */
export const BEFORE_ALL = "1970-01-01";

/** Where nobody has said whom to write to; the domain is one that never exists. */
export const NO_EMAIL = "unknown@edition.invalid";

/** The repository of a corpus. */
export function repositoryOf(corpus: Corpus, { host }: Context): Repository {
  const namespace = namespaceOf(corpus.settings.url);
  const items = corpus.documents.map((document): Item => {
    const group = groupOf(document, corpus);
    return {
      identifier: `oai:${namespace}:${encodeURIComponent(document.id)}`,
      datestamp: changedOn(document, corpus) ?? BEFORE_ALL,
      sets: group ? [group.id] : [],
      document,
    };
  });
  const earliest = items.map((each) => each.datestamp).toSorted()[0] ?? BEFORE_ALL;
  const state = items.map(({ identifier, datestamp, sets }) => [identifier, datestamp, ...sets].join(" ")).join("\n");
  return {
    corpus,
    items,
    byIdentifier: new Map(items.map((each) => [each.identifier, each])),
    namespace,
    earliest,
    fingerprint: host.cache.digest(state),
    email: emailOf(corpus) ?? NO_EMAIL,
  };
}

/** The address that the configuration gives, else the first that a header has for those who answer for a document. */
export function emailOf({ settings, documents }: Corpus): string | undefined {
  const agents = documents.flatMap((each) => [...each.publishers, ...each.editors]);
  return [settings.email, ...agents.map((each) => each.email)].find((each) => /^\S+@(?:\S+\.)+\S+$/.test(each ?? ""));
}

/** The domain of the edition, as the scheme `oai` wants it. */
function namespaceOf(url: string | undefined): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : "";
  return /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/i.test(host) ? host : "edition.invalid";
}
