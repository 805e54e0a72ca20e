export { type AsideTask, asideWorker } from "./crew.js";
export type { OutputFile } from "./draft.js";
export { type Drafter, type DraftWork, drafterOf, draftWorker, type Made } from "./drafting.js";
export { keepEdition } from "./keeping.js";
export { noDocuments, type PublishInput, publish } from "./publish.js";
export { openPublishing, type Publishing } from "./session.js";
export type { SiteWork } from "./site-crew.js";
export { transformDocument } from "./transform.js";
