/** A part of a message: what stands in backquotes is code. */
export interface Segment {
  readonly code: boolean;
  readonly text: string;
}

/** The parts of a message; a backquote without a second one is a character like others. */
export function segmentsOf(message: string): readonly Segment[] {
  const parts = message.split("`");
  // Between two backquotes stands every second part; an even number of parts means that the last backquote is alone.
  const last = parts.length % 2 === 0 ? `\`${parts.pop()}` : "";
  return parts
    .map((text, i) => ({ code: i % 2 === 1, text: i === parts.length - 1 ? text + last : text }))
    .filter((each) => each.text !== "");
}
