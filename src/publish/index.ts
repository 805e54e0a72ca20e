export type { OutputFile } from "./page.js";
export { type PublishInput, publish } from "./publish.js";
export { transformDocument } from "./transform.js";
