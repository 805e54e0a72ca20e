import { workerData } from "node:worker_threads";
import { openAgain, type Reopening, type ThreadTask, threadWorker } from "./pipeline.js";

// What a thread runs: it opens the project and reads its schemas once, and judges or publishes whatever files it is sent.

const [, [project, work]]: readonly [unknown, readonly [Reopening, ThreadTask]] = workerData;

/** Does its work on the files of some paths. */
export default await threadWorker(work, openAgain(project));
