import { describe, expect, it } from "vitest";
import { parseShard, pathsIn, shardOfJob } from "../../src/core/shard.js";

describe("a shard", () => {
  it("is read as one part of several", () => {
    expect(parseShard("2/5")).toEqual({ index: 2, count: 5 });
    expect(["0/5", "6/5", "2", "a/b", "2/0", "-1/3", "1/2/3", ""].map(parseShard)).toEqual(Array(8).fill(undefined));
  });

  it("is known from the variables of a job", () => {
    expect(shardOfJob({ CI_NODE_INDEX: "3", CI_NODE_TOTAL: "4" })).toEqual({ index: 3, count: 4 });
    expect(shardOfJob({ JOB_COMPLETION_INDEX: "0", JOB_COMPLETIONS: "7" })).toEqual({ index: 1, count: 7 });
    const slurm = { SLURM_ARRAY_TASK_ID: "30", SLURM_ARRAY_TASK_MIN: "10", SLURM_ARRAY_TASK_COUNT: "3" };
    expect(shardOfJob({ ...slurm, SLURM_ARRAY_TASK_STEP: "10" })).toEqual({ index: 3, count: 3 });
    expect(shardOfJob({ ...slurm, SLURM_ARRAY_TASK_ID: "11" })).toEqual({ index: 2, count: 3 });
  });

  it("is unknown where the variables are missing or contradict each other", () => {
    expect(shardOfJob({})).toBeUndefined();
    expect(shardOfJob({ CI_NODE_INDEX: "5", CI_NODE_TOTAL: "4" })).toBeUndefined();
    expect(shardOfJob({ JOB_COMPLETION_INDEX: "0" })).toBeUndefined();
    expect(shardOfJob({ CI_NODE_INDEX: "x", CI_NODE_TOTAL: "4" })).toBeUndefined();
  });

  it("takes each path once, whatever their order", () => {
    const paths = ["e", "a", "d", "c", "b", "g", "f"];
    const shards = [1, 2, 3].map((index) => pathsIn({ index, count: 3 }, paths));
    expect(shards).toEqual([
      ["a", "d", "g"],
      ["b", "e"],
      ["c", "f"],
    ]);
    expect(pathsIn({ index: 9, count: 9 }, paths)).toEqual([]);
  });
});
