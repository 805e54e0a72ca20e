import type { Pointer } from "../summary.js";

/** The pointers of a document as they are gathered: those that are alike become one with all its places. */
export interface PointerList {
  /** Says which `xml:base` holds for the pointers that come next. */
  setBase(base: string | undefined, isOfRoot: boolean): void;
  add(value: string, place: number, image: boolean): void;
  /** In the order that they first stand there, base by base. */
  all(): readonly Pointer[];
}

/** A list that is empty. */
export function pointerList(): PointerList {
  const scopes = new Map<string, Scope>();
  let current = scopeOf({});
  scopes.set("", current);
  return {
    setBase: (base, isOfRoot) => {
      const key = base === undefined ? "" : `${isOfRoot} ${base}`;
      current = scopes.get(key) ?? scopeOf(base === undefined ? {} : { base, isOfRoot });
      scopes.set(key, current);
    },
    add: (value, place, image) => {
      const map = image ? current.images : current.others;
      const places = map.get(value);
      if (places) places.push(place);
      else map.set(value, [place]);
    },
    all: () =>
      [...scopes.values()].flatMap(({ shared, others, images }) => [
        ...pointersOf(others, shared),
        ...pointersOf(images, { ...shared, image: true }),
      ]),
  };
}

/** The pointers below one base: the places of each by its value. */
interface Scope {
  readonly shared: Shared;
  readonly others: Map<string, number[]>;
  readonly images: Map<string, number[]>;
}

type Shared = Omit<Pointer, "value" | "places">;

function scopeOf(shared: Shared): Scope {
  return { shared, others: new Map(), images: new Map() };
}

function pointersOf(places: ReadonlyMap<string, readonly number[]>, shared: Shared): readonly Pointer[] {
  return [...places].map(([value, each]) => ({ value, places: each, ...shared }));
}
