import { workerData } from "node:worker_threads";
import { doTask, openAgain, type Reopening, type ThreadResult, type ThreadTask } from "./pipeline.js";

// What a thread runs: it opens the project once and judges whatever files it is sent.

const [, given]: readonly [unknown, Reopening] = workerData;
const context = openAgain(given);

/** Judges the files of a task. */
export default function work(task: ThreadTask): Promise<ThreadResult> {
  return doTask(task, context);
}
