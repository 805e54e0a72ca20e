import { attributeOf, childrenNamed, type XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Identified } from "./identify.js";
import type { Stylesheets } from "./stylesheets.js";

/** A document with what the indexes need to know of it; only the stylesheets know more of TEI than this. */
export interface Summarised extends Identified {
  /** A `document` element as `xslt/summary` makes it. */
  readonly summary: string;
  /** What the document is sorted by; empty where it has no date. */
  readonly date: string;
  /** The ids of the persons, organisations, places and events that it describes. */
  readonly entries: readonly string[];
  /** The ids of those that it mentions. */
  readonly mentions: readonly string[];
}

/** The summary of a document; none where the stylesheet could not make one, which the diagnostics then say. */
export async function summarise(
  identified: Identified,
  stylesheets: Stylesheets,
): Promise<Outcome<readonly Summarised[]>> {
  const { value: summary, diagnostics } = await stylesheets.summary(identified.document, { id: identified.id });
  const root = summary === undefined ? undefined : parse(summary, stylesheets)?.root;
  if (summary === undefined || !root) return { value: [], diagnostics };
  const date = attributeOf(root, "date") ?? "";
  const entries = childrenNamed(root, "entry").map((each) => attributeOf(each, "id") ?? "");
  const mentions = childrenNamed(root, "mention").map((each) => attributeOf(each, "entry") ?? "");
  return { value: [{ ...identified, summary, date, entries, mentions }], diagnostics };
}

/** One document of many summaries: what the indexes are made from. */
export function editionOf(summarised: readonly Summarised[], stylesheets: Stylesheets): XmlDocument | undefined {
  const summaries = summarised.map((each) => each.summary).join("\n");
  return parse(`<edition xmlns="urn:teiwright">\n${summaries}\n</edition>`, stylesheets);
}

/** The order of documents: by date, those without one last, then by name. */
export function byDate(a: Summarised, b: Summarised): number {
  if ((a.date === "") !== (b.date === "")) return a.date === "" ? 1 : -1;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function parse(text: string, { context }: Stylesheets): XmlDocument | undefined {
  return context.engines.xml.parse(new Source("summary.xml", text)).value;
}
