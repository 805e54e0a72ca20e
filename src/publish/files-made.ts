import type { Cache } from "../core/host.js";
import { isUntouched, type KeptEdition } from "./kept.js";
import type { Making } from "./making.js";
import { filled, type Slots } from "./slots.js";

/** The files of an edition as they come to be: made anew, or taken over from the edition that stands. */
export interface FilesMade {
  /** Every path so far. */
  readonly paths: Set<string>;
  /**
   * Puts a file in its place; `of` is the digest of what it is made of, and `make` is called only where that has changed. What
   * stands in `of` behind a space is kept with it, and says nothing of the file.
   */
  put(path: string, of: string, make: () => Promise<string | undefined>, slots?: Slots): Promise<void>;
  /**
   * The digest of what a file is made of, with `source`, the digest of something shorter that settles it: as long as that is the
   * same, so is what an earlier build found, and `find` is not called.
   */
  of(path: string, source: string, find: () => string): string;
  /** Whether a file stands as it was made of the same. */
  stands(path: string, of: string): boolean;
  /** Takes over the files of a document as they stand. */
  keep(paths: readonly string[]): Promise<void>;
  /** Fills the slots of the page of a document. */
  fill(page: string, slots: Slots, isReused: boolean): Promise<void>;
  /** What the next build can use of it. */
  readonly made: Pick<KeptEdition, "made" | "slots">;
}

/** The files of an edition that is being made. */
export function filesMade({ wish: { staging }, kept }: Pick<Making, "wish" | "kept">, cache: Cache): FilesMade {
  const before = { kept, before: staging.before };
  const made: Record<string, string> = {};
  const slotted: Record<string, string> = {};
  const paths = new Set<string>();
  const stands = (path: string, of: string): boolean =>
    digestIn(kept.made[path]) === digestIn(of) && isUntouched(path, before);
  return {
    paths,
    stands,
    of: (path, source, find) => {
      const known = kept.made[path];
      return known?.endsWith(` ${source}`) ? known : `${find()} ${source}`;
    },
    made: { made, slots: slotted },
    put: async (path, of, make, slots) => {
      const isReused = stands(path, of);
      const digest = slots && cache.digest(JSON.stringify(slots));
      if (isReused && kept.slots[path] === digest) await staging.keep(path);
      else {
        const content = isReused ? await staging.read(path) : await make();
        if (content === undefined) return;
        await staging.write(path, slots ? filled(content, slots) : content);
      }
      made[path] = of;
      if (digest !== undefined) slotted[path] = digest;
      paths.add(path);
    },
    keep: async (files) => {
      for (const each of files) {
        await staging.keep(each);
        paths.add(each);
      }
    },
    fill: async (page, slots, isReused) => {
      const digest = cache.digest(JSON.stringify(slots));
      slotted[page] = digest;
      if (isReused && kept.slots[page] === digest) await staging.keep(page);
      else await staging.write(page, filled(await staging.read(page), slots));
      paths.add(page);
    },
  };
}

function digestIn(of: string | undefined): string | undefined {
  return of?.split(" ")[0];
}
