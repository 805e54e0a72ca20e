import { childrenNamed, type XmlElement } from "../core/document.js";
import type { Census } from "./census.js";

/** What kind of document one is, by what stands in it; the first kind whose signs are there. */
export function kindOf(root: XmlElement, { content, elements }: Census): string {
  const inText = (...names: readonly string[]): number => sumOf(content, names);
  const anywhere = (...names: readonly string[]): number => sumOf(elements, names);
  const paragraphs = inText("p", "ab");
  if (root.local === "teiCorpus")
    return childrenNamed(root, "TEI").length > 0 ? "corpus in one file" : "header of a corpus";
  if (anywhere("correspDesc") > 1 && paragraphs <= 2) return "index of letters";
  if (anywhere("correspDesc") > 0) return "letter";
  if (inText("entry", "entryFree", "superEntry") > paragraphs) return "dictionary";
  if (inText("sp") > 4 && inText("sp") * 2 > paragraphs - inText("sp")) return "drama";
  if (inText("u") > 4) return "record of speech";
  if (inText("w") > 20 * Math.max(1, paragraphs)) return "annotated text";
  if (anywhere("msDesc") > 0 && isDescribed(anywhere, paragraphs)) return "description of a manuscript";
  if (inText("app") > 10) return "critical edition";
  if (inText("l") > 2 * paragraphs && inText("l") > 4) return "verse";
  if (inText("sourceDoc", "surface") > 0 && paragraphs === 0) return "facsimile";
  if (anywhere("objectDesc", "supportDesc") > 0 && inText("lb") > 0 && inText("div") <= 12 && paragraphs <= 12)
    return "inscription or papyrus";
  return paragraphs > 0 || inText("l", "item", "cell", "seg") > 0 ? "text" : "without text";
}

/** What is described stands in the header, or in a body that has hardly any text of its own. */
function isDescribed(anywhere: (...names: readonly string[]) => number, paragraphs: number): boolean {
  return anywhere("msItem", "msContents", "msPart") > 0 && paragraphs <= 1 + 2 * anywhere("msItem");
}

function sumOf(counts: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
}
