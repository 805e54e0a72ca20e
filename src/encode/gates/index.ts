import type { Diagnostic } from "../../core/diagnostic.js";
import type { Engines, Validator } from "../../core/engines.js";
import type { Compiled } from "../compile/index.js";
import type { Transcription } from "../tree.js";
import { checkLedger } from "./ledger.js";
import { checkPointers } from "./pointers.js";
import { checkText } from "./text.js";
import { checkValidity } from "./validity.js";

/**
 * What must hold of every encoded document before it is given out: its text is the transcription's, every line is told,
 * every pointer leads somewhere, and it is valid. Each error says that no document was made.
 */
export async function checkAll(
  { tree, compiled, path }: { readonly tree: Transcription; readonly compiled: Compiled; readonly path: string },
  validators: readonly Validator[],
  engines: Pick<Engines, "xml">,
): Promise<readonly Diagnostic[]> {
  return [
    ...checkText(tree, compiled.root, path),
    ...checkLedger(tree, compiled.root, path),
    ...checkPointers(compiled.root, path),
    ...(await checkValidity({ tree, tei: compiled.utf8, path }, validators, engines)),
  ];
}

export { checkLedger, checkPointers, checkText, checkValidity };
