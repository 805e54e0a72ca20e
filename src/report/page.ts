/** A page of the documentation about a code, taken apart. */
export interface Page {
  /** What the code means, in a few words. */
  readonly title: string;
  /** Its first paragraph, on one line. */
  readonly meaning: string;
  /** All of it under the title, in Markdown. */
  readonly body: string;
}

/** The page about a code; without one, the code speaks for itself. */
export function readPage(code: string, markdown: string | undefined): Page {
  const lines = (markdown ?? "").split(/\r?\n/);
  const title = lines[0]?.replace(/^# (?:[^\s:]+: )?/, "") || code;
  const body = lines.slice(1).join("\n").trim();
  const meaning = body.split(/\n\s*\n/)[0]?.replace(/\s+/g, " ") || title;
  return { title, meaning, body };
}
