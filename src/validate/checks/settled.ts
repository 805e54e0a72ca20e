import type { Code } from "../../core/codes.js";
import { type Diagnostic, type DiagnosticDetails, diagnostic } from "../../core/diagnostic.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { Place } from "../reading/places.js";
import { othersToo } from "./others-too.js";

/** The words for a pointer, without the part that says what points where. */
export interface Words extends DiagnosticDetails {
  /** What is at the end, and what may stand there. */
  readonly message: string;
}

/** A diagnostic at every place of pointers. */
export async function atEveryPlace(
  code: Code,
  { summary, pointer }: Settled,
  { message, ...details }: Words,
  files: ProjectFiles,
): Promise<readonly Diagnostic[]> {
  const places = await files.places(summary.path, pointer.places);
  return pointer.places.flatMap((byte) => {
    const place = places?.at(byte);
    return place ? [said(code, place, { path: summary.path, value: pointer.value, message, details })] : [];
  });
}

/** A diagnostic at the first place of pointers that are alike; it counts the others. */
export async function atFirstPlace(
  code: Code,
  alike: readonly Settled[],
  { message, ...details }: Words,
  files: ProjectFiles,
): Promise<readonly Diagnostic[]> {
  const all = alike
    .flatMap(({ summary, pointer }) =>
      pointer.places.map((byte) => ({ byte, path: summary.path, value: pointer.value })),
    )
    .toSorted((a, b) => a.byte - b.byte);
  const [first, ...others] = all;
  const place = first && (await files.places(first.path, [first.byte]))?.at(first.byte);
  return first && place ? [said(code, place, { ...first, message: message + othersToo(others), details })] : [];
}

interface Saying {
  readonly path: string;
  readonly value: string;
  readonly message: string;
  readonly details: DiagnosticDetails;
}

function said(code: Code, { subject, range, xpath }: Place, { path, value, message, details }: Saying): Diagnostic {
  return diagnostic(code, path, `${subject} points to \`${value}\`, ${message}`, {
    range,
    xpath,
    actual: value,
    ...details,
  });
}

/** Pointers in groups that are said together, each of one document. */
export function alike(settled: readonly Settled[], keyOf: (each: Settled) => string): readonly (readonly Settled[])[] {
  const groups = new Map<string, Settled[]>();
  for (const each of settled) {
    const key = JSON.stringify([each.summary.path, keyOf(each)]);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** A question that names what may have been meant; the advice where nothing is near. */
export function didYouMean(meant: readonly string[], otherwise: string): string {
  return meant.length > 0 ? `did you mean ${meant.map((each) => `\`${each}\``).join(" or ")}?` : otherwise;
}
