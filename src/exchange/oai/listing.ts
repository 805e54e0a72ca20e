import type { Cache } from "../../core/host.js";
import { element } from "../xml.js";
import { badToken, OaiError } from "./errors.js";
import { formatOf, type MetadataFormat, noSuchFormat } from "./formats.js";
import type { Item, Repository } from "./records.js";
import { type Progress, readToken, tokenOf } from "./tokens.js";

/** How the items of a list are shown, and what is needed to go on with it. */
export interface Listing {
  readonly repository: Repository;
  readonly digests: Pick<Cache, "digest">;
  /** An item as it stands in the list; undefined where it cannot be read any more. */
  show(item: Item, format: MetadataFormat): Promise<string | undefined>;
}

/** The next part of a list, and the token to go on with where there is more (OAI-PMH 3.5). */
export async function listed(
  verb: Progress["verb"],
  given: Readonly<Record<string, string>>,
  { repository, digests, show }: Listing,
): Promise<string | OaiError> {
  const { resumptionToken, metadataPrefix = "", from, until, set } = given;
  const progress =
    resumptionToken === undefined
      ? {
          verb,
          prefix: metadataPrefix,
          cursor: 0,
          ...(from !== undefined && { from }),
          ...(until !== undefined && { until }),
          ...(set !== undefined && { set }),
        }
      : readToken(resumptionToken, repository, digests);
  if (!progress || progress.verb !== verb) return badToken();
  const format = formatOf(progress.prefix);
  if (!format) return noSuchFormat(progress.prefix);
  if (progress.set !== undefined && repository.items.every((each) => each.sets.length === 0))
    return new OaiError("noSetHierarchy", "the repository has no sets");
  const items = repository.items.filter((each) => matches(each, progress));
  if (items.length === 0) return new OaiError("noRecordsMatch", "no record matches the dates and the set");
  if (progress.cursor >= items.length) return badToken();
  const shown: string[] = [];
  let size = 0;
  let cursor = progress.cursor;
  for (; cursor < items.length && shown.length < MOST_ITEMS && size < MOST_SIGNS; cursor++) {
    const item = items[cursor];
    const text = item && (await show(item, format));
    if (text === undefined) continue;
    shown.push(text);
    size += text.length;
  }
  // Files that were there a moment ago may be gone.
  if (shown.length === 0) return new OaiError("noRecordsMatch", "none of the documents can be read at the moment");
  const isPart = progress.cursor > 0 || cursor < items.length;
  const token = cursor < items.length ? tokenOf({ ...progress, cursor }, repository, digests) : undefined;
  const attributes = { completeListSize: String(items.length), cursor: String(progress.cursor) };
  // The last part of a list that came in parts has an empty token.
  return element(verb, {}, ...shown, isPart ? element("resumptionToken", attributes, token) : undefined);
}

/** A part of a list has so many items, or is so long, that a harvester and a server can bear it. */
const MOST_ITEMS = 100;
const MOST_SIGNS = 1_000_000;

function matches({ datestamp, sets }: Item, { from, until, set }: Progress): boolean {
  if (from !== undefined && datestamp < from) return false;
  if (until !== undefined && datestamp > until) return false;
  return set === undefined || sets.some((each) => each === set || each.startsWith(`${set}:`));
}
