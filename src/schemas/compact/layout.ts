/** The lines of a pattern. */
export type Lines = readonly string[];

/** As many characters stand in a line of several patterns. */
const WIDTH = 100;

/** Lines in braces, with what stands before them: on one line where they fit there. */
export function braced(head: string, inner: Lines): Lines {
  return enclosed(`${head} {`, inner, "}");
}

/** Lines in parentheses. */
export function parenthesised(inner: Lines): Lines {
  const [only] = inner;
  return inner.length === 1 && only !== undefined && fits(only) ? [`(${only})`] : ["(", ...indented(inner), ")"];
}

/** Lines between a beginning and an end. */
export function enclosed(open: string, inner: Lines, close: string): Lines {
  const [only] = inner;
  if (inner.length === 0) return [`${open} ${close}`];
  const line = inner.length === 1 && only !== undefined ? `${open} ${only} ${close}` : undefined;
  return line !== undefined && fits(line) ? [line] : [open, ...indented(inner), close];
}

/** Patterns with a sign between them. */
export function joined(sign: "," | "|" | "&", parts: readonly Lines[]): Lines {
  const glue = sign === "," ? ", " : ` ${sign} `;
  const flat = parts.map((each) => (each.length === 1 ? each[0] : undefined));
  const line = flat.every((each) => each !== undefined) ? flat.join(glue) : undefined;
  if (line !== undefined && fits(line)) return [line];
  return parts.flatMap((part, i) => {
    if (sign === ",") return i < parts.length - 1 ? suffixed(part, ",") : part;
    if (i === 0) return part;
    // Documentation ends its line, so that the sign stands before it.
    return isDocumentation(part[0]) ? [sign, ...part] : [`${sign} ${part[0]}`, ...part.slice(1)];
  });
}

/** Lines with something at the end of the last. */
export function suffixed(lines: Lines, suffix: string): Lines {
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${suffix}`];
}

/** Lines moved to the right. */
export function indented(lines: Lines): Lines {
  return lines.map((each) => (each === "" ? "" : `  ${each}`));
}

function isDocumentation(line: string | undefined): boolean {
  return line?.startsWith("#") ?? false;
}

function fits(line: string): boolean {
  return line.length <= WIDTH;
}
