import type { Pointer } from "../summary.js";

/** The pointers of a document as they are gathered: those that are alike become one with all its places. */
export interface PointerList {
  add(value: string, place: number, shared: Shared): void;
  /** In the order that they first stand there, by what they share. */
  all(): readonly Pointer[];
}

/** What pointers share beside their value. */
interface Shared {
  readonly image: boolean;
  readonly base: string | undefined;
  readonly isOfRoot: boolean;
}

/** A list that is empty. */
export function pointerList(): PointerList {
  const plain = new Map<string, number[]>();
  const others = new Map<string, { readonly shared: Shared; readonly places: Map<string, number[]> }>();
  return {
    add: (value, place, shared) => {
      const map = shared.base === undefined && !shared.image ? plain : othersLike(others, shared);
      const places = map.get(value);
      if (places) places.push(place);
      else map.set(value, [place]);
    },
    all: () => [
      ...pointersOf(plain, {}),
      ...[...others.values()].flatMap(({ shared: { image, base, isOfRoot }, places }) =>
        pointersOf(places, { ...(image && { image }), ...(base !== undefined && { base, isOfRoot }) }),
      ),
    ],
  };
}

function othersLike(
  others: Map<string, { readonly shared: Shared; readonly places: Map<string, number[]> }>,
  shared: Shared,
): Map<string, number[]> {
  const key = `${shared.image} ${shared.isOfRoot} ${shared.base ?? ""}`;
  const known = others.get(key) ?? { shared, places: new Map() };
  others.set(key, known);
  return known.places;
}

function pointersOf(
  places: ReadonlyMap<string, readonly number[]>,
  shared: Omit<Pointer, "value" | "places">,
): readonly Pointer[] {
  return [...places].map(([value, each]) => ({ value, places: each, ...shared }));
}
