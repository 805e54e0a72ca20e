import type { Severity } from "../core/codes.js";
import { escapeInvisible } from "./escape.js";
import { fingerprinted } from "./fingerprints.js";
import { inRepository } from "./location.js";
import type { Report } from "./report.js";
import { messageWithRule } from "./rule.js";
import type { ToldDiagnostic } from "./told.js";

/** GitLab's Code Quality report: what is found, told beside the lines of a merge request. */
export function* gitlab({ told, folder }: Report): Iterable<string> {
  let before = "[\n";
  for (const [each, fingerprint] of fingerprinted(told)) {
    yield before + JSON.stringify(entryOf(each, folder, fingerprint));
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

const SEVERITIES: Readonly<Record<Severity, "major" | "minor" | "info">> = {
  error: "major",
  warning: "minor",
  info: "info",
};

function entryOf(diagnostic: ToldDiagnostic, folder: string, fingerprint: string): object {
  const { code, severity, path, place } = diagnostic;
  return {
    description: escapeInvisible(messageWithRule(diagnostic)),
    check_name: code,
    fingerprint,
    severity: SEVERITIES[severity],
    location: {
      path: escapeInvisible(inRepository(folder, path)),
      lines: place ? { begin: place.line, end: place.endLine } : { begin: 1 },
    },
  };
}
