import { decode } from "../core/decode.js";
import { DistantSource } from "../core/distant-source.js";
import type { Host } from "../core/host.js";
import { lately } from "../core/lately.js";
import type { Source } from "../core/source.js";
import { pointsAt } from "./points.js";

/** Gives the texts of files that are not to be held: however many documents there are, few are in memory. */
export function distantTexts(host: Host): (path: string, known?: Known) => Source {
  const read = lately((path): Source | undefined => {
    const bytes = host.readNow(path);
    return bytes && decode(path, bytes).value;
  });
  return (path, { points = [], lines = new Map() } = {}) =>
    new DistantSource(path, read, { points: pointsAt(points), lines });
}

/** What is known of a text that is not held. */
export interface Known {
  readonly points?: readonly number[];
  /** By number. */
  readonly lines?: ReadonlyMap<number, string>;
}
