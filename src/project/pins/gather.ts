import { hasScheme, isRemote } from "../../core/address.js";
import { type Addresses, wordsOf } from "../../core/addresses.js";
import { isInside, mayReach } from "../../core/boundary.js";
import { decode } from "../../core/decode.js";
import { type Host, reasonOf } from "../../core/host.js";
import { folderOf, normalise, relativeTo } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { PINNED, placeOf } from "./place.js";

/** The files of a schema that is to be pinned, while they come in. */
export interface Gathering {
  /** Takes in what stands at an address or path; gives its text, or why there is none. */
  take(address: string): Promise<Taken>;
  /** All that was taken in, each with where it is kept. `name` names the folder of those from outside the project. */
  files(name: string): readonly GatheredFile[];
}

/** A text, or why there is none, in words that follow its address. */
export type Taken = Source | { readonly obstacle: string };

/** A file of a schema that is to be pinned. */
export interface GatheredFile {
  /** Where it is kept. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** The address that `url` led on to, where it did. */
  readonly resolved?: string;
  /** The path that the engine knows its text by. */
  readonly source: string;
}

/** No schema has as many files. */
const MOST_FILES = 300;

/** Gathers a schema and what it takes in: from the network, from the project, or for a file from outside, from about it. */
export function gather(host: Host, addresses: Addresses, main: string): Gathering {
  const found = new Map<string, Found>();
  const taken = new Map<string, Promise<Taken>>();

  const fetchOne = async (address: string): Promise<Taken> => {
    const fetched = await host.fetch(address);
    if (fetched.kind === "failed") return { obstacle: fetched.reason };
    const { url, bytes } = fetched;
    return keep(address, { path: knownAs(url), bytes, url: address, ...(url !== address && { resolved: url }) });
  };

  const readOne = async (path: string): Promise<Taken> => {
    const isMine = isInside(main) || hasScheme(main);
    if (isMine && !(await mayReach(host, ".", path))) return { obstacle: "is outside the project; copy it in first" };
    const kind = await host.kind(path);
    if (kind === "folder") return { obstacle: "is a folder" };
    const bytes = await host.read(path).catch(reasonOf);
    if (typeof bytes === "string") return { obstacle: bytes };
    if (!bytes) return { obstacle: "is not there" };
    return keep(path, { path, bytes });
  };

  const keep = (key: string, each: Found): Taken => {
    const { value, diagnostics } = decode(each.path, each.bytes);
    if (!value) return { obstacle: `cannot be read: ${diagnostics[0]?.message ?? "it is no text"}` };
    found.set(key, each);
    return value;
  };

  const takeOne = async (address: string): Promise<Taken> => {
    if (taken.size > MOST_FILES)
      return { obstacle: `is one of more than ${MOST_FILES} files, which are too many for a schema` };
    if (!hasScheme(address)) return readOne(normalise(address));
    // What is asked for by name is fetched anew; what it takes in may be in the project by a catalog.
    const catalogued = address === main ? undefined : await addresses.catalogued(address);
    if (catalogued?.kind === "refused") return { obstacle: wordsOf(catalogued) };
    if (catalogued && !isRemote(catalogued.path)) return readOne(catalogued.path);
    if (!isRemote(address) || !URL.canParse(address))
      return { obstacle: "is neither a file nor an address on the web" };
    return fetchOne(withoutFragment(address));
  };

  const take = (address: string): Promise<Taken> => {
    const known = taken.get(address) ?? takeOne(address);
    taken.set(address, known);
    return known;
  };
  return { take, files: (name) => placed([...found.values()], name) };
}

interface Found {
  /** A path, or an address on the network. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly resolved?: string;
}

/** Files of the project stay; those from outside keep their places to each other. */
function placed(found: readonly Found[], name: string): readonly GatheredFile[] {
  const outside = found
    .filter(({ path, url }) => url === undefined && !isInside(path))
    .map(({ path }) => folderOf(path));
  const common = outside.reduce<string | undefined>(
    (folder, each) => (folder === undefined ? each : sharedBy(folder, each)),
    undefined,
  );
  const files = new Map<string, GatheredFile>();
  for (const { path: source, bytes, url, resolved } of found) {
    const stays = url === undefined && isInside(source);
    const path =
      url !== undefined
        ? placeOf(resolved ?? url)
        : stays
          ? source
          : `${PINNED}/${name}/${relativeTo(common ?? ".", source)}`;
    // Two addresses may lead on to one.
    if (!files.has(path))
      files.set(path, {
        path,
        bytes,
        source,
        ...(url !== undefined && { url }),
        ...(resolved !== undefined && { resolved }),
      });
  }
  return [...files.values()];
}

function sharedBy(a: string, b: string): string {
  const steps = b.split("/");
  const shared = a.split("/").findIndex((step, i) => step !== steps[i]);
  return shared < 0 ? a : a.split("/").slice(0, shared).join("/") || "/";
}

/** The suffix of a path tells the form of a schema; a query after it would hide it. */
function knownAs(url: string): string {
  const { origin, pathname, href } = new URL(url);
  return /\.(?:rng|rnc|sch|xml)$/i.test(pathname) ? `${origin}${pathname}` : href;
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
