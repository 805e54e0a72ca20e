import { datesIn } from "../dates/index.js";
import { overlap, withSpans } from "../spans.js";
import { isRead, mapBlocks, type Transcription } from "../tree.js";

/** Tags the dates, with the value in the form of ISO 8601 that TEI's attributes take. */
export function readDates(tree: Transcription): Transcription {
  return mapBlocks(tree, (block) => {
    if (!isRead(block) && block.role !== "page-date") return block;
    const opaque = block.spans.filter((span) => span.element === "gap" || span.element === "space");
    const dates = datesIn(tree.text, block).filter((date) => !opaque.some((span) => overlap(span, date)));
    return withSpans(
      block,
      dates.map(({ start, end, attributes }) => ({ start, end, element: "date", attributes })),
    );
  });
}
