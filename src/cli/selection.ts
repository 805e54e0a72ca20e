import { InvalidArgumentError } from "commander";
import { relativeTo } from "../core/path.js";
import { parseShard, pathsIn, type Shard, shardOfJob } from "../core/shard.js";
import { changedSince, type OpenProject } from "../index.js";

/** The options that take some of the documents. */
export interface SelectionOptions {
  readonly shard?: ShardWish;
  /** A commit or branch; `true` for the last commit. */
  readonly changed?: string | true;
}

/** A shard, or the word that the variables of the job shall tell it. */
export type ShardWish = Shard | "auto";

/** A shard of the command line: `2/5`, or `auto`. */
export function parseShardOption(value: string): ShardWish {
  const shard = value === "auto" ? value : parseShard(value);
  if (shard === undefined) throw new InvalidArgumentError("A part of a number, such as 2/5, or auto must stand there.");
  return shard;
}

/** The shard that is wanted; a text where the job does not say which it is. */
export function shardWanted(
  wish: ShardWish | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Shard | undefined | string {
  if (wish !== "auto") return wish;
  return (
    shardOfJob(variables) ??
    "the variables of this job do not say which shard it is; CI_NODE_INDEX and CI_NODE_TOTAL, JOB_COMPLETION_INDEX and JOB_COMPLETIONS, or those of a Slurm array must be set, or --shard 2/5 says it"
  );
}

/** The paths that a run is to report on, and those it shares with other runs. */
export function pathsOf(shard: Shard | undefined, paths: readonly string[]): readonly string[] {
  return shard ? pathsIn(shard, paths) : paths;
}

/** The files of the project that differ from a commit; undefined where the configuration does, so that all are concerned. */
export async function changedIn(
  { project }: OpenProject,
  since: string | true,
): Promise<ReadonlySet<string> | undefined> {
  const changed = new Set(await changedSince(project.root, since === true ? "HEAD" : since));
  const isConfigured = project.file !== undefined && changed.has(relativeTo(project.root, project.file));
  return isConfigured ? undefined : changed;
}
