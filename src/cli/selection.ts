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
    "the variables of this job do not say which shard it is; those of GitLab, CircleCI, Buildkite, Azure Pipelines, a Kubernetes indexed job (with JOB_COMPLETIONS) or a Slurm array are known, and --shard 2/5 says it anywhere"
  );
}

/** The documents of a shard, where there is one. */
export function shareOf(shard: Shard | undefined, paths: readonly string[]): ReadonlySet<string> | undefined {
  return shard && new Set(pathsIn(shard, paths));
}

/**
 * The files of the project that differ from a commit; undefined where something differs that all documents may rest on: the
 * configuration, a file of a schema, a catalog, the lock file.
 */
export async function changedIn(
  { project, context: { host, config } }: OpenProject,
  since: string | true,
): Promise<ReadonlySet<string> | undefined> {
  const changed = await changedSince(project.root, since === true ? "HEAD" : since);
  const named = new Set([
    ...(project.file === undefined ? [] : [relativeTo(project.root, project.file)]),
    ...(config.catalogs ?? ["catalog.xml"]),
    ...(await host.glob(config.prefixes)),
    ...(config.schematron ?? []),
    ...(config.schema === undefined ? [] : [config.schema]),
    LOCK,
  ]);
  const isForAll = (path: string): boolean => named.has(path) || SCHEMA_FILE.test(path) || CONFIGURATION.test(path);
  return changed.some(isForAll) ? undefined : new Set(changed);
}

const LOCK = "teiwright.lock.json";

/** Files of schemas, by their suffixes. A document of another name that is a schema counts for the documents that name it. */
const SCHEMA_FILE = /\.(?:rng|rnc|sch|xsd|dtd|mod|ent|odd|xsl|xslt)$/i;

/** A configuration may be a module that imports others. */
const CONFIGURATION = /\.(?:[cm]?[jt]s)$/i;
