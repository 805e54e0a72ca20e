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
 * The shard that the variables of a job say it is: GitLab and others (`CI_NODE_INDEX`), Kubernetes indexed jobs
 * (`JOB_COMPLETION_INDEX`, with `JOB_COMPLETIONS` set in the manifest), Slurm arrays; undefined where they say none.
 */
export function shardOfJob(variables: Readonly<Record<string, string | undefined>>): Shard | undefined {
  const number = (name: string): number => {
    const text = variables[name];
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  };
  const slurmStep = Number.isNaN(number("SLURM_ARRAY_TASK_STEP")) ? 1 : number("SLURM_ARRAY_TASK_STEP");
  const slurmIndex = (number("SLURM_ARRAY_TASK_ID") - number("SLURM_ARRAY_TASK_MIN")) / slurmStep + 1;
  return (
    shardOf(number("CI_NODE_INDEX"), number("CI_NODE_TOTAL")) ??
    shardOf(number("JOB_COMPLETION_INDEX") + 1, number("JOB_COMPLETIONS")) ??
    shardOf(slurmIndex, number("SLURM_ARRAY_TASK_COUNT"))
  );
}

function shardOf(index: number, count: number): Shard | undefined {
  return Number.isInteger(index) && index >= 1 && index <= count ? { index, count } : undefined;
}

/** The paths that belong to a shard: every path to one of the shards, and as evenly as their number allows. */
export function pathsIn({ index, count }: Shard, paths: readonly string[]): readonly string[] {
  return paths.toSorted().filter((_, i) => i % count === index - 1);
}
