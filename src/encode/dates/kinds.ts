/**
 * What is found in the kinds of a run's tokens from one of them on, found once: runs are many, and most are like others. Of
 * long ones there is one only, and what is found in them is not kept.
 */
export function foundByKinds<Found>(find: (kinds: string, at: number) => Found): (kinds: string, at: number) => Found {
  const kept = new Map<string, Map<number, Found>>();
  return (kinds, at) => {
    if (kinds.length > LONGEST) return find(kinds, at);
    let byPlace = kept.get(kinds);
    if (!byPlace) {
      if (kept.size > MOST) kept.clear();
      byPlace = new Map();
      kept.set(kinds, byPlace);
    }
    const known = byPlace.get(at);
    if (known !== undefined) return known;
    const found = find(kinds, at);
    byPlace.set(at, found);
    return found;
  };
}

const LONGEST = 24;
const MOST = 5_000;
