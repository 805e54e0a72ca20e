import type { Host } from "../core/host.js";
import { folderOf, relativeTo, resolveIn } from "../core/path.js";

/** A folder as seen from the root of the repository that it is in; `.` where it is that root, or in none. */
export async function seenFromRepository(host: Host, folder: string): Promise<string> {
  for (let each = folder; ; each = folderOf(each)) {
    if ((await host.kind(resolveIn(each, ".git"))) !== "none") return relativeTo(each, folder);
    if (each === folderOf(each)) return ".";
  }
}
