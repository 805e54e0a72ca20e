import { execFile } from "node:child_process";

/**
 * The files that differ from a commit, by the folder they are asked for in, sorted: changed since, or not yet in the repository.
 * Those that are gone are among them. A branch is compared from where it left. Throws with what git says where it cannot tell.
 */
export async function changedSince(folder: string, commit: string): Promise<readonly string[]> {
  // A name that begins with a hyphen would be taken for an option.
  const named = (
    await git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`])
  ).trim();
  const base = (await git(folder, ["merge-base", named, "HEAD"]).catch(() => named)).trim();
  const changed = await git(folder, ["diff", "--name-only", "-z", "--relative", "--no-renames", base, "--"]);
  const fresh = await git(folder, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return [...new Set([...changed.split("\0"), ...fresh.split("\0")])].filter((each) => each !== "").sort();
}

/**
 * The day of the last commit that changed each file, in UTC, by the path in the folder; empty where there is no repository, or
 * no git. What a repository configures is not run.
 */
export async function lastChanges(folder: string): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>();
  const log = [
    "log",
    "--format=%x01%ct",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "--no-ext-diff",
    "--",
    ".",
  ];
  const safe = ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "core.quotePath=false"];
  const told = await git(folder, [...safe, ...log]).catch(() => "");
  for (const commit of told.split("\u0001").slice(1)) {
    const [time = "", ...paths] = commit.split("\0");
    const seconds = Number(time.trim());
    if (!Number.isFinite(seconds)) continue;
    const day = new Date(seconds * 1000).toISOString().slice(0, 10);
    // The log begins with the last commit.
    for (const path of paths.map((each) => each.replace(/^\n/, "")))
      if (path !== "" && !days.has(path)) days.set(path, day);
  }
  return days;
}

function git(folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("git", [...args], { cwd: folder, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if ("code" in error && error.code === "ENOENT") reject(new Error("git is not installed"));
      else reject(new Error(stderr.trim().split("\n")[0] || "git does not know it"));
    });
  });
}
