import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlElement } from "../../core/document.js";
import type { Engines, Validator } from "../../core/engines.js";
import { elementAt } from "../../core/locate.js";
import { Source } from "../../core/source.js";
import type { Transcription } from "../tree.js";
import { sourceRangeOf } from "./place.js";
import { squeeze } from "./text.js";

/** What the schemas, and XML itself, have against a made document; told with the place in the transcription. */
export async function checkValidity(
  { tree, tei, path }: { readonly tree: Transcription; readonly tei: string | Uint8Array; readonly path: string },
  validators: readonly Validator[],
  { xml }: Pick<Engines, "xml">,
): Promise<readonly Diagnostic[]> {
  const parsed = xml.parse(new Source(path, tei));
  const faults = [...parsed.diagnostics];
  if (parsed.value && faults.length === 0)
    for (const validator of validators) faults.push(...(await validator.validate(parsed.value)));
  const errors = faults.filter((each) => each.severity === "error");
  // The tree is made only where a place is looked for in it.
  const root = errors.length > 0 ? parsed.value?.root : undefined;
  return errors.map(({ message, xpath, range }) =>
    diagnostic(
      "encode/not-valid",
      path,
      `the document would not be valid: ${message}; nothing was written`,
      root && range ? { range: sourceRangeOf(tree, textBefore(root, range.start)), ...(xpath && { xpath }) } : {},
    ),
  );
}

/** How many characters of the body stand before a place of the document; none where it lies before the body. */
function textBefore(root: XmlElement, offset: number): number {
  const inner = elementAt(root, offset);
  let body: XmlElement | undefined = inner;
  while (body && body.local !== "body") body = body.parent;
  if (!body) return 0;
  let count = 0;
  const pending = [...body.children];
  for (let next = pending.shift(); next && next.range.start < offset; next = pending.shift()) {
    if (next.type === "text") count += squeeze(next.value).length;
    else if (next.type === "element") pending.unshift(...next.children);
  }
  return count;
}
