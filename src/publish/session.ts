import { type Diagnostic, hasErrors } from "../core/diagnostic.js";
import { digestsOf } from "../core/digests.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import { authoritySummaries } from "./authority.js";
import { draftMany } from "./crew.js";
import { type Draft, entriesFor } from "./draft.js";
import { type Drafter, type DraftWork, drafterOf, type Made } from "./drafting.js";
import { type Edition, editionOf } from "./edition.js";
import { type EntryView, mergedEntries, viewsOf } from "./entries.js";
import { type Finished, filesIn, finishEdition, MANIFEST } from "./finish.js";
import { type Foresight, foresee, MOST } from "./foresight.js";
import { type Helper, helperOf, mayHelp } from "./helper.js";
import { identify } from "./identify.js";
import { type KeptDraft, type KeptEdition, stillHolds } from "./kept.js";
import type { Making, Wish } from "./making.js";
import { stillLead } from "./page-links.js";
import { restsOf } from "./rests.js";
import { type Shared, sharedBy } from "./shared.js";
import { standsWhole } from "./standing.js";
import { type Stylesheets, stylesheetsOf } from "./stylesheets.js";

/** The making of an edition: drafts of documents come in, in any order, and in the end all pages are made of them. */
export interface Publishing {
  /** What threads make drafts with: plain data. */
  readonly work: DraftWork;
  /** Makes a draft of a document in this thread, if one is wanted. */
  readonly draft: Drafter;
  /** The documents that no draft was kept of. */
  readonly wanted: readonly string[];
  take(made: Made): Promise<void>;
  /** How many documents were made anew. */
  remade(): number;
  /** Makes what is left; `open` gives a document that is in no file. What is said comes in order of paths. */
  finish(open?: (path: string) => XmlDocument | undefined): Promise<Finished>;
  /** Ends what helps, and gives up what is not made yet. */
  stop(): Promise<void>;
}

/** Opens the making of an edition; without stylesheets that can be used there is none. */
export async function openPublishing(wish: Wish, context: Context): Promise<Outcome<Publishing | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const { value: stylesheets, diagnostics: unready } = await stylesheetsOf(context);
  diagnostics.push(...unready);
  if (!stylesheets || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const ids = identify(wish.paths);
  const authority = await authoritySummaries(wish.authority, stylesheets);
  diagnostics.push(...ids.diagnostics, ...authority.diagnostics);
  const views = viewsOf(mergedEntries(authority.value), ids.value.values());
  const foresight = wish.foresight ?? (await foresee(wish, context));
  const { kept, seen } = foresight;
  const style = styleDigest(stylesheets);
  const rests = await restsOf({ style, ids: ids.value, wish, stylesheets }, context);
  const before = wish.staging.before;
  const digests = wish.digests ?? digestsOf(context.host);
  if (await standsWhole(kept, { rests, wish, digests }, context)) {
    await foresight.helper?.stop();
    return { value: await standing(kept, wish), diagnostics };
  }
  const shared = sharedBy(context.host.cache.digest);
  const drafts = new Map<string, KeptDraft>();
  if (kept.style === style) {
    for (const each of kept.drafts(shared)) {
      const id = ids.value.get(each.path);
      const same = id !== undefined && (each.draft === undefined || holdsHere(each.draft, id, ids.value));
      if (same && (await stillHolds(each, { kept, before, digests }, context))) drafts.set(each.path, each);
    }
  }
  const reused = new Set(drafts.keys());
  const wanted = wish.paths.filter((path) => !drafts.has(path)).sort();
  const work: DraftWork = {
    ids: wanted.map((path) => [path, ids.value.get(path) ?? path] as const),
    pages: [...ids.value],
    known: [...views.values()],
    own: stylesheets.own,
  };
  const take = async ({ draft, ...rest }: Made): Promise<void> => {
    reused.delete(rest.path);
    const files = draft?.files ?? [];
    for (const { path, content } of files) await wish.staging.write(path, content);
    drafts.set(rest.path, keptOf(rest, draft, shared));
  };
  const helper = await helperFor(wanted, { wish, foresight }, context);
  const aside = helper && wanted.length > 0 ? taking(helper.draft(wanted, work), take) : undefined;
  const making: Making = {
    wish,
    stylesheets,
    kept,
    style,
    rests,
    drafts,
    reused,
    views,
    ids: ids.value,
    authority: authority.value,
    seen,
    helper,
    take,
  };
  const finish: Publishing["finish"] = async (open) => {
    // While another thread is at work, there is time.
    if (aside) wish.staging.expect([...reused].flatMap((path) => drafts.get(path)?.files ?? []));
    await aside;
    const missing = wanted.filter((path) => !drafts.has(path));
    const draft = drafterOf(work, context, stylesheets);
    await draftMany({ paths: missing, work, draft, jobs: wish.jobs }, context, take);
    const edition = await settled(making, open, context);
    return finishEdition({ ...making, edition }, context);
  };
  return {
    value: {
      work,
      draft: aside ? async () => undefined : drafterOf(work, context, stylesheets),
      stop: async () => {
        await helper?.stop();
        await aside?.catch(() => undefined);
      },
      wanted,
      take,
      finish,
      remade: () => drafts.size - reused.size,
    },
    diagnostics,
  };
}

/** The thread that makes what few documents need, or goes on with pages of the site. */
async function helperFor(
  wanted: readonly string[],
  { wish, foresight: { helper } }: { readonly wish: Wish; readonly foresight: Foresight },
  context: Context,
): Promise<Helper | undefined> {
  const areFew = wanted.length <= MOST;
  if (helper && areFew) return helper;
  await helper?.stop();
  return areFew && wanted.length > 0 && !wish.stays && mayHelp(context, wish.jobs) ? helperOf(context) : undefined;
}

/** Takes what another thread makes. */
function taking(made: Promise<readonly Made[]>, take: (made: Made) => Promise<void>): Promise<void> {
  const done = made.then(async (all) => {
    for (const each of all) await take(each);
  });
  // Whoever waits for it is told; it may fail before.
  done.catch(() => undefined);
  return done;
}

/** The making of an edition in which nothing is left to be made. */
async function standing(kept: KeptEdition, { staging }: Wish): Promise<Publishing> {
  const paths = filesIn(await staging.readBefore(MANIFEST));
  return {
    work: { ids: [], pages: [], known: [], own: {} },
    draft: async () => undefined,
    wanted: [],
    take: async () => {},
    remade: () => 0,
    finish: async () => ({ diagnostics: kept.said, paths }),
    stop: async () => {},
  };
}

/** What stays of what was made of a document. */
function keptOf(
  { path, diagnostics, parts, digest }: Omit<Made, "draft">,
  draft: Made["draft"],
  shared: Shared,
): KeptDraft {
  // Copies: parts of a text hold on to all of it, and these stay until the end.
  const plain = structuredClone({ path, diagnostics, parts, digest });
  if (!draft) return { ...plain, draft, files: [] };
  const { files, entries, summary, ...rest } = draft;
  return {
    ...plain,
    draft: {
      ...structuredClone(rest),
      summary: {
        ...structuredClone({ ...summary, entries: [] }),
        entries: summary.entries.map((each) => shared.entry(structuredClone(each))),
      },
      entries: entries.map((each) => shared.view(structuredClone(each))),
    },
    files: files.map((each) => each.path),
  };
}

/** Whether a draft is of the page that its document has now, and its references lead to pages as they are now. */
function holdsHere({ summary, links }: Omit<Draft, "files">, id: string, pages: ReadonlyMap<string, string>): boolean {
  return summary.id === id && stillLead(links, pages);
}

/** The edition, once every page has been made with what is known of the entries it names: some documents describe those of others. */
async function settled(
  { drafts, views, authority, stylesheets, ids, wish, helper, take }: Making,
  open: ((path: string) => XmlDocument | undefined) | undefined,
  context: Context,
): Promise<Edition> {
  const summaries = [...drafts.values()].flatMap(({ draft }) => (draft ? [draft.summary] : []));
  const edition = editionOf(authority, summaries);
  const stale: string[] = [];
  for (const [path, { draft }] of drafts) {
    if (!draft) continue;
    const entries = entriesFor(draft.summary, views, edition.views);
    if (areAlike(entries, draft.entries)) continue;
    stale.push(path);
  }
  if (stale.length === 0) return edition;
  const work: DraftWork = {
    ids: stale.sort().map((path) => [path, ids.get(path) ?? path] as const),
    pages: [...ids],
    known: [...views.values()],
    all: [...edition.views.values()],
    own: stylesheets.own,
  };
  const draft = drafterOf(work, context, stylesheets);
  const inFiles: string[] = [];
  for (const path of stale) {
    const document = open?.(path);
    const made = document && (await draft(path, document));
    if (made) await take(made);
    else inFiles.push(path);
  }
  if (helper && inFiles.length <= MOST) for (const each of await helper.draft(inFiles, work)) await take(each);
  else await draftMany({ paths: inFiles, work, draft, jobs: wish.jobs }, context, take);
  return edition;
}

function areAlike(a: readonly EntryView[], b: readonly EntryView[]): boolean {
  return a.length === b.length && a.every((each, i) => isAlike(each, b[i]));
}

function isAlike(a: EntryView, b: EntryView | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.type === b.type &&
    a.href === b.href &&
    a.name === b.name &&
    a.links.length === b.links.length &&
    a.links.every((each, i) => each === b.links[i])
  );
}

/** Changes with whatever every draft rests on. */
function styleDigest({ digest, context }: Stylesheets): string {
  const { title, publisher } = context.config.edition;
  const rest = [
    digest.page,
    digest.text,
    digest.summary,
    title,
    publisher,
    context.config.exchange,
    context.config.validate.xinclude,
  ];
  return context.host.cache.digest(JSON.stringify(rest));
}
