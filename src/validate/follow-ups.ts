import type { Diagnostic } from "../core/diagnostic.js";

/** The diagnostics without those that only follow from others: an element is not incomplete by what could not be taken in. */
export function withoutFollowUps(
  diagnostics: readonly Diagnostic[],
  reasons: readonly Diagnostic[],
): readonly Diagnostic[] {
  const parents = new Set(reasons.filter(isMissing).map(({ path, xpath = "" }) => keyOf(path, parentOf(xpath))));
  if (parents.size === 0) return diagnostics;
  return diagnostics.filter(
    ({ code, path, xpath = "" }) => !(code.endsWith("/element-incomplete") && parents.has(keyOf(path, xpath))),
  );
}

function isMissing({ code, severity }: Diagnostic): boolean {
  return code.startsWith("xinclude/") && severity === "error";
}

function parentOf(xpath: string): string {
  return xpath.slice(0, xpath.lastIndexOf("/"));
}

function keyOf(path: string, xpath: string): string {
  return `${path}\n${xpath}`;
}
