import type { RecordingHost } from "./recording.js";

/** What a run may keep for the next one. */
export interface Memory {
  /** Another project, configuration or choice of engines has another: what one found does not hold for the other. */
  readonly identity: string;
  /** The host that engines and schemas read through. */
  readonly host: RecordingHost;
}
