import type { Diagnostic } from "../src/core/diagnostic.js";
import type { Source } from "../src/core/source.js";

/** Diagnostics as lines for a file to compare with: places, code, message, and what is kept for programs. */
export function said(diagnostics: readonly Diagnostic[], source: Source | undefined): string {
  const lines = diagnostics.map(
    ({
      code,
      severity,
      message,
      path,
      range,
      xpath,
      actual,
      expected,
      documentation,
      rule,
      role,
      flag,
      properties,
    }) => {
      const point = (offset: number): string => {
        const { line, column } = source?.point(offset) ?? { line: 0, column: 0 };
        return `${line}:${column}`;
      };
      const place = range && source ? `${point(range.start)}-${point(range.end)}` : path;
      const kept = JSON.stringify({ xpath, actual, expected, documentation, rule, role, flag, properties });
      return `${place} ${severity} ${code}\n  ${message}\n  ${kept}\n`;
    },
  );
  return lines.join("");
}
