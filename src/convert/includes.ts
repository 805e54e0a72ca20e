import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import { elementsOf, type XmlDocument } from "../core/document.js";
import { Source } from "../core/source.js";

/** A document whose `xi:include`s that lead nowhere are put aside, and how they come back. */
export interface PutAside {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the converted document with each `xi:include` where it stood. */
  restored(text: string): string;
}

/**
 * Puts each `xi:include` aside that leads nowhere: an instruction as long as it is stands in its place, which no schema has
 * anything against. Undefined where something else is wrong too, or where such an element stands in another file.
 */
export function withoutLostIncludes(
  source: Source,
  plain: XmlDocument,
  said: readonly Diagnostic[],
): PutAside | undefined {
  const errors = said.filter((each) => hasErrors([each]));
  const starts = errors.flatMap(({ code, path, range }) =>
    code === "xinclude/unresolved" && path === source.path && range ? [range.start] : [],
  );
  if (starts.length === 0 || starts.length < errors.length) return undefined;
  const kept: string[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const { uri, local, range } of elementsOf(plain.root)) {
    const isLost = uri === XINCLUDE && local === "include" && starts.some((at) => range.start <= at && at < range.end);
    if (!isLost || range.start < end) continue;
    const written = source.text.slice(range.start, range.end);
    const target = `<?${TARGET} ${kept.length}`;
    parts.push(
      source.text.slice(end, range.start),
      target,
      written.slice(target.length, -2).replace(/[^\r\n]/g, " "),
      "?>",
    );
    kept.push(written);
    end = range.end;
  }
  const text = parts.join("") + source.text.slice(end);
  const instruction = new RegExp(`<\\?${TARGET} (\\d+)\\s*\\?>`, "g");
  return {
    source: new Source(source.path, text),
    diagnostics: errors.map(({ message, range }) =>
      diagnostic("convert/include-kept", source.path, `${message}; the \`xi:include\` stays as it is`, {
        ...(range && { range }),
      }),
    ),
    restored: (converted) => converted.replace(instruction, (all, number: string) => kept[Number(number)] ?? all),
  };
}

const XINCLUDE = "http://www.w3.org/2001/XInclude";
const TARGET = "tw-xi";
