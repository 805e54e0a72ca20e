import { workerData } from "node:worker_threads";
import { openAgain, type Reopening, type ThreadWork, worker } from "./pipeline.js";

// What a thread runs: it opens the project and reads its schemas once, and judges whatever files it is sent.

const [, [project, work]]: readonly [unknown, readonly [Reopening, ThreadWork]] = workerData;

/** Judges the files of some paths. */
export default worker(work, openAgain(project));
