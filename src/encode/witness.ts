import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Transcription } from "./tree.js";

/**
 * What must hold of every file that was read: the text of the tree is what the file holds, found in another way than the
 * text was. Where the reader keeps the order of the file, the order is compared too; else each character is counted.
 */
export function checkWitness({ text, witness }: Transcription, path: string): readonly Diagnostic[] {
  if (!witness) return [];
  const prepared = (words: string): string => {
    const squeezed = words.replace(/[ \t\r\n\f]+/g, "");
    return witness.ordered ? squeezed : [...squeezed].sort().join("");
  };
  const [expected, actual] = [prepared(witness.text), prepared(text)];
  if (expected === actual) return [];
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const around = expected.slice(Math.max(0, at - 20), at + 20);
  const message = `the text that was read is not that of the file, near \`${around}\`; this is a fault of teiwright, and nothing was written`;
  return [diagnostic("encode/text-changed", path, message)];
}
