import type { Addresses } from "./addresses.js";
import type { Config } from "./config.js";
import type { Engines } from "./engines.js";
import type { Host } from "./host.js";
import type { Memory } from "./memory.js";
import type { Outcome } from "./outcome.js";
import type { Threads } from "./threads.js";

/** What a stage needs of the world. */
export interface Context {
  readonly host: Host;
  readonly engines: Engines;
  readonly config: Config;
  readonly addresses: Addresses;
  /** Without it nothing is kept from one run to the next, nor recalled. */
  readonly memory?: Memory;
  /** Without them all is done in one thread. */
  readonly threads?: Threads;
}

/** One step of the pipeline: never throws for the user's input, always gives what it could make. */
export type Stage<In, Out> = (input: In, context: Context) => Promise<Outcome<Out>>;
