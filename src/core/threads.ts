/** Work done beside the main thread. Tasks and results are plain data. */
export interface Threads {
  /** How many can work at once to some use. */
  readonly processors: number;
  /** Starts so many; `given` is plain data that each of them works with until they are dismissed. */
  start(count: number, given: unknown): Crew;
}

/** Threads that are at work. */
export interface Crew {
  /** How many tasks they are kept busy with. */
  readonly atOnce: number;
  /** Once they are on their way, whatever this thread does then. */
  readonly started: Promise<void>;
  run<Task, Result>(task: Task): Promise<Result>;
  /** Lets in what they have sent: a thread that is busy without a break hears nothing, and they wait for its next task. */
  listen(): Promise<void>;
  dismiss(): Promise<void>;
}
