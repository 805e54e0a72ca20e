export { encodingJson } from "./json.js";
export { reviewPage } from "./page.js";
export type { EncodedForReview, EncodingReport } from "./report.js";
