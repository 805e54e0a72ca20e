// Writes how much memory a process took at most, in megabytes, when it ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const { TEIWRIGHT_PEAK: file } = process.env;
if (file && isMainThread) {
  process.on("exit", () => writeFileSync(file, String(Math.round(process.resourceUsage().maxRSS / 1024))));
}
