import { decode } from "../core/decode.js";
import { DistantSource } from "../core/distant-source.js";
import type { Host } from "../core/host.js";
import { lately } from "../core/lately.js";
import type { Source } from "../core/source.js";
import { pointsAt } from "./points.js";

/** Gives the texts of files that are not to be held: however many documents there are, few are in memory. */
export function distantTexts(host: Host): (path: string, points?: readonly number[]) => Source {
  const read = lately((path): Source | undefined => {
    const bytes = host.readNow(path);
    return bytes && decode(path, bytes).value;
  });
  return (path, points) => new DistantSource(path, read, pointsAt(points));
}
