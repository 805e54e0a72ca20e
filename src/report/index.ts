import { compact } from "./compact.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
import type { Report } from "./report.js";

export { escapeInvisible } from "./escape.js";
export type { Report } from "./report.js";

/** The formats that a validation can be told in, by name; each gives the whole of its text. */
export const REPORTERS: Readonly<Record<ReportFormat, (report: Report) => string>> = { pretty, compact, json };

export type ReportFormat = "pretty" | "compact" | "json";
