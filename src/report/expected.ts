import type { ToldDiagnostic } from "./told.js";

/** What may stand there, as far as the message does not say it. */
export function expectedUnsaid({ message, expected = [] }: ToldDiagnostic): readonly string[] {
  return expected.filter((each) => !message.includes(`\`${each}\``));
}
