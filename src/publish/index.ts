export type { OutputFile } from "./draft.js";
export { type Drafter, type DraftWork, drafterOf, draftWorker, type Made } from "./drafting.js";
export { type Foresight, foresee } from "./foresight.js";
export { type HelperTask, helperWorker } from "./helper.js";
export { keepEdition } from "./keeping.js";
export { noDocuments, type PublishInput, publish } from "./publish.js";
export { openPublishing, type Publishing } from "./session.js";
export { transformDocument } from "./transform.js";
