import type { Digests } from "../core/digests.js";
import type { Context } from "../core/stage.js";
import { isSame, isUntouched, type KeptEdition } from "./kept.js";
import type { Wish } from "./making.js";

/** Whether an edition stands as it was finished, and all that it was made of is the same. */
export async function standsWhole(
  kept: KeptEdition,
  { rests, wish, digests }: { readonly rests: string; readonly wish: Wish; readonly digests: Digests },
  context: Context,
): Promise<boolean> {
  const { before } = wish.staging;
  const stamps = Object.keys(kept.stamps);
  if (kept.rests !== rests || stamps.length !== before.size) return false;
  if (!stamps.every((path) => isUntouched(path, { kept, before }))) return false;
  const known = new Map(kept.inputs.map((each) => [each.path, each]));
  const same = await Promise.all(
    wish.paths.map(async (path) => {
      const input = known.get(path);
      return input !== undefined && isSame(input, digests, context);
    }),
  );
  return same.every(Boolean);
}
