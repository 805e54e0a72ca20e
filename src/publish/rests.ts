import type { Context } from "../core/stage.js";
import type { Wish } from "./making.js";
import { searchScript } from "./search.js";
import { scriptOf, styleOf } from "./style.js";
import type { Stylesheets } from "./stylesheets.js";

/**
 * Changes with whatever an edition rests on beside its documents: the names of their pages, stylesheets, labels and styles, the
 * configuration, authority files, the project's own pages, and what of teiwright makes all of it.
 */
export async function restsOf({ style, ids, wish, stylesheets }: Resting, context: Context): Promise<string> {
  const { host, config } = context;
  const { cache } = host;
  const own = await host.glob(config.edition.pages ?? []);
  const digests = own.map((path) => [path, cache.digest(host.readNow(path) ?? "")]);
  const authority = wish.authority.map(({ source }) => [source.path, cache.digest(source.text)]);
  const { value: css } = await styleOf(context);
  const assets = [css, scriptOf(context), searchScript(context)].map(cache.digest);
  const rests = [style, stylesheets.digest.site, config, [...ids], authority, digests, assets];
  return cache.digest(JSON.stringify(rests));
}

interface Resting {
  /** What every draft rests on. */
  readonly style: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly wish: Pick<Wish, "authority">;
  readonly stylesheets: Stylesheets;
}
