import type { Diagnostic } from "../core/diagnostic.js";
import type { Context } from "../core/stage.js";
import type { Edition } from "./edition.js";
import { type FilesMade, filesMade } from "./files-made.js";
import type { Keeping } from "./kept.js";
import type { Making } from "./making.js";
import { navOf } from "./nav.js";
import { ownPages } from "./own-pages.js";
import { searchScript, shardFile, shardInput, shardMade, shardsOf } from "./search.js";
import { type SitePage, sitePages } from "./site/index.js";
import { siteMaker } from "./site-crew.js";
import { siteFacts } from "./site-pages.js";
import { sitemapOf } from "./sitemap.js";
import { type NavLink, navSlot, neighboursSlot } from "./slots.js";
import { scriptOf, styleOf } from "./style.js";

/** The file that says which files of the folder are the edition's. */
export const MANIFEST = ".teiwright.json";

/** An edition that is whole. */
export interface Finished {
  readonly diagnostics: readonly Diagnostic[];
  /** What the next build can use, but for the stamps of the files; nothing where the edition stands as it was. */
  readonly kept?: Omit<Keeping, "stamps">;
  readonly paths: readonly string[];
}

/** An edition whose documents are all made. */
export interface Finishing extends Making {
  readonly edition: Edition;
}

/** Makes all that is not a document's own, and fills the slots of every page. */
export async function finishEdition(finishing: Finishing, context: Context): Promise<Finished> {
  const { wish, stylesheets, edition, drafts, style, rests, seen } = finishing;
  const files = filesMade(finishing, context.host.cache);
  const own = await ownPages(context);
  const marks = new Map([...drafts.values()].flatMap(({ draft }) => (draft ? [[draft.summary.id, draft.mark]] : [])));
  const pages = [...sitePages(edition, context.config, marks), ...own.value];
  const nav = navOf(pages, stylesheets.labels.of);
  const said = [...drafts.values()].flatMap((each) => each.diagnostics).toSorted(byPath);
  said.push(...own.diagnostics);
  await putDocuments(finishing, files, nav);
  const meanwhile = async (): Promise<void> => putSearch({ edition, marks }, files, context);
  const told = await putSitePages(pages, { finishing, files, nav, context, meanwhile });
  said.push(...Object.values(told).flat(), ...(await putAssets(files, context)));
  const address = context.config.exchange?.url;
  if (address !== undefined) {
    const map = sitemapOf(
      [...files.paths].filter((path) => path.endsWith(".html") && path !== "404.html"),
      address,
    );
    await files.put(map.path, context.host.cache.digest(map.content), async () => map.content);
  }
  const paths = [...files.paths, MANIFEST].sort();
  const manifest = `${JSON.stringify({ files: paths }, undefined, 1)}\n`;
  const isSame = wish.staging.before.has(MANIFEST) && (await wish.staging.readBefore(MANIFEST)) === manifest;
  if (isSame) await wish.staging.keep(MANIFEST);
  else await wish.staging.write(MANIFEST, manifest);
  if (!wish.clean) await keepForeign(paths, finishing);
  return {
    diagnostics: said,
    kept: { style, rests, drafts: [...drafts.values()], seen, told, said, ...files.made },
    paths,
  };
}

/** The files of documents, each page with the ways to those before and after it. */
async function putDocuments(
  { drafts, reused, edition, stylesheets }: Finishing,
  files: FilesMade,
  nav: readonly NavLink[],
): Promise<void> {
  const bar = navSlot(nav, "");
  const barOf = (page: string): string => (nav.some(({ href }) => href === page) ? navSlot(nav, page) : bar);
  const position = new Map(edition.documents.map((each, i) => [each.id, i]));
  for (const [path, { draft, files: own }] of drafts) {
    const isReused = reused.has(path);
    const page = draft && `${draft.summary.id}.html`;
    const others = own.filter((each) => each !== page);
    if (isReused) await files.keep(others);
    else for (const each of others) files.paths.add(each);
    const at = draft && position.get(draft.summary.id);
    if (page === undefined || at === undefined || !own.includes(page)) continue;
    const neighbours = neighboursSlot(edition.documents[at - 1], edition.documents[at + 1], stylesheets.labels);
    await files.fill(page, { nav: barOf(page), neighbours }, isReused);
  }
}

async function putSitePages(
  pages: readonly SitePage[],
  {
    finishing: { stylesheets, wish, kept, helper },
    files,
    nav,
    context,
    meanwhile,
  }: {
    readonly finishing: Finishing;
    readonly files: FilesMade;
    readonly nav: readonly NavLink[];
    readonly context: Context;
    /** What this thread does before it asks for pages that another may be making. */
    readonly meanwhile: () => Promise<void>;
  },
): Promise<Readonly<Record<string, readonly Diagnostic[]>>> {
  const { title, publisher = "" } = context.config.edition;
  const told: Record<string, readonly Diagnostic[]> = {};
  const { cache } = context.host;
  const rest = JSON.stringify([stylesheets.digest.site, title, publisher, siteFacts(context)]);
  const digested = pages.map((page) => {
    const find = (): string => cache.digest(`${rest}\n${page.xml}`);
    if (page.made === undefined) return { page, of: find() };
    return { page, of: files.of(page.path, cache.digest(`${rest}\n${page.made}`), find) };
  });
  const stale = digested.flatMap(({ page, of }) => (files.stands(page.path, of) ? [] : [page]));
  const maker = await siteMaker(stale, stylesheets, { jobs: wish.jobs, helper });
  try {
    await meanwhile();
    for (const { page, of } of digested) {
      const { path, content } = page;
      const slots = { nav: navSlot(nav, path), ...(content !== undefined && { content }) };
      let said = kept.told[path] ?? [];
      const make = async (): Promise<string | undefined> => {
        const { value, diagnostics } = await maker.make(page);
        said = diagnostics;
        return value;
      };
      await files.put(path, of, make, slots);
      if (said.length > 0) told[path] = said;
    }
  } finally {
    await maker.end();
  }
  return told;
}

async function putAssets(files: FilesMade, context: Context): Promise<readonly Diagnostic[]> {
  const { value: css, diagnostics } = await styleOf(context);
  const assets = { "edition.css": css, "edition.js": scriptOf(context), "search.js": searchScript(context) };
  for (const [path, text] of Object.entries(assets)) {
    await files.put(path, context.host.cache.digest(text), async () => text);
  }
  return diagnostics;
}

async function putSearch(
  {
    edition: { documents, views },
    marks,
  }: Pick<Finishing, "edition"> & { readonly marks: ReadonlyMap<string, string> },
  files: FilesMade,
  { host: { cache } }: Context,
): Promise<void> {
  const shards = shardsOf(documents);
  for (const shard of shards) {
    const find = (): string => cache.digest(JSON.stringify(shardInput(shard, views)));
    const of = files.of(shard.path, cache.digest(shardMade(shard, views, marks)), find);
    await files.put(shard.path, of, async () => shardFile(shardInput(shard, views)));
  }
  const parts = `teiwrightSearch.start(${JSON.stringify(shards.map((each) => each.path))});\n`;
  await files.put("search-parts.js", cache.digest(parts), async () => parts);
}

/** Files that no build has put into the folder stay in it. */
async function keepForeign(paths: readonly string[], { wish: { staging } }: Finishing): Promise<void> {
  const made = new Set(paths);
  const before = staging.before.has(MANIFEST) ? filesIn(await staging.readBefore(MANIFEST)) : [];
  const ours = new Set(before);
  for (const path of staging.before.keys()) if (!made.has(path) && !ours.has(path)) await staging.keep(path);
}

/** The files of an edition, as the file says that names them. */
export function filesIn(manifest: string): readonly string[] {
  try {
    const { files }: { files?: unknown } = JSON.parse(manifest);
    return Array.isArray(files) ? files.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function byPath(a: Diagnostic, b: Diagnostic): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
