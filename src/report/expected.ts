import type { ToldDiagnostic } from "./told.js";

/** What may stand there, as far as the message does not say it. */
export function expectedUnsaid({ message, expected = [] }: ToldDiagnostic): readonly string[] {
  if (expected.length === 0) return expected;
  const said = new Set(message.split("`"));
  return expected.filter((each) => !said.has(each));
}
