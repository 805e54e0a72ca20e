/** Work done beside the main thread. Tasks and results are plain data. */
export interface Threads {
  /** How many can work at once to some use. */
  readonly processors: number;
  /** Starts so many; they end when nobody needs them any more. */
  start(count: number): Crew;
}

/** Threads that are at work. */
export interface Crew {
  run<Task, Result>(task: Task): Promise<Result>;
  dismiss(): Promise<void>;
}
