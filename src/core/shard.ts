/** One of several parts that a run is divided into, so that machines can share it. */
export interface Shard {
  /** Counts from 1. */
  readonly index: number;
  readonly count: number;
}

/** The shard of a text such as `2/5`; undefined where it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  return shardOf(Number(index), Number(count));
}

/**
 * The shard that the variables of a job say it is, where the job is one of several: of GitLab and others, CircleCI, Buildkite,
 * Azure Pipelines, Kubernetes (an indexed job with `JOB_COMPLETIONS` in its manifest) or a Slurm array; undefined where they
 * say none.
 */
export function shardOfJob(variables: Readonly<Record<string, string | undefined>>): Shard | undefined {
  const number = (name: string): number => {
    const text = variables[name];
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  };
  for (const { index, count, first } of COUNTERS) {
    const shard = shardOf(number(index) - first + 1, number(count));
    if (shard) return shard;
  }
  const step = number("SLURM_ARRAY_TASK_STEP");
  const slurmIndex = (number("SLURM_ARRAY_TASK_ID") - number("SLURM_ARRAY_TASK_MIN")) / (step > 0 ? step : 1) + 1;
  return shardOf(slurmIndex, number("SLURM_ARRAY_TASK_COUNT"));
}

/** The variables that say which of how many jobs one is, and what the first has for its number. */
const COUNTERS: readonly { readonly index: string; readonly count: string; readonly first: 0 | 1 }[] = [
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 },
  { index: "CIRCLE_NODE_INDEX", count: "CIRCLE_NODE_TOTAL", first: 0 },
  { index: "BUILDKITE_PARALLEL_JOB", count: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  { index: "SYSTEM_JOBPOSITIONINPHASE", count: "SYSTEM_TOTALJOBSINPHASE", first: 1 },
  { index: "JOB_COMPLETION_INDEX", count: "JOB_COMPLETIONS", first: 0 },
];

function shardOf(index: number, count: number): Shard | undefined {
  return Number.isInteger(index) && index >= 1 && index <= count ? { index, count } : undefined;
}

/** The paths that belong to a shard: every path to one of the shards, and as evenly as their number allows. */
export function pathsIn({ index, count }: Shard, paths: readonly string[]): readonly string[] {
  return paths.toSorted().filter((_, i) => i % count === index - 1);
}
