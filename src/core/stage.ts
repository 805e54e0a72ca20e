import type { Addresses } from "./addresses.js";
import type { Config } from "./config.js";
import type { Engines } from "./engines.js";
import type { Host } from "./host.js";
import type { Outcome } from "./outcome.js";

/** What a stage needs of the world. */
export interface Context {
  readonly host: Host;
  readonly engines: Engines;
  readonly config: Config;
  readonly addresses: Addresses;
}

/** One step of the pipeline: never throws for the user's input, always gives what it could make. */
export type Stage<In, Out> = (input: In, context: Context) => Promise<Outcome<Out>>;
