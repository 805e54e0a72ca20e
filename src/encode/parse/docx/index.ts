import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import type { XmlEngine } from "../../../core/engines.js";
import type { Outcome } from "../../../core/outcome.js";
import type { Transcription } from "../../tree.js";
import { Composer } from "../composer.js";
import { writeBlocks } from "./blocks.js";
import { childOf, childrenOf } from "./nodes.js";
import { notesOf } from "./notes.js";
import { numberingOf } from "./numbering.js";
import { openPackage, type Package } from "./package.js";
import { propertiesOf } from "./properties.js";
import { Revisions } from "./revisions.js";
import type { WordWriting } from "./state.js";
import { stylesOf } from "./styles.js";
import { wordsOf } from "./witness.js";

/** A file as bytes, that is no text. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A Word document to a tree: every character that it holds, those of tracked changes and comments too. */
export function parseDocx({ path, bytes }: PackedFile, xml: XmlEngine): Outcome<Transcription | undefined> {
  const opened = openPackage(bytes, xml);
  if (opened.kind === "refused") {
    return { value: undefined, diagnostics: [diagnostic("encode/unreadable-file", path, `the file ${opened.reason}`)] };
  }
  // One line a paragraph, so that the line of a diagnostic is the number of a paragraph.
  const composer = new Composer("\n");
  const counts = new Map<string, number>();
  const parts = opened.package;
  const revisions = new Revisions();
  const notes = notesOf(parts);
  const writing: WordWriting = {
    composer,
    package: parts,
    part: parts.body,
    styles: stylesOf(parts.related.get("styles")?.[0]?.root),
    numbering: numberingOf(parts.related.get("numbering")?.[0]?.root),
    revisions,
    notes,
    boxes: [],
    anchors: new Set(),
    write: writeBlocks,
    count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
  };
  const body = childOf(parts.body.root, "body");
  writeBlocks(childrenOf(body), writing);
  const written = notes.write(writing);
  tellParts(parts, counts, composer);
  const words = [...(body ? [body] : []), ...written].map(wordsOf).join("");
  const { metadata, told } = propertiesOf(parts.properties);
  composer.apart("properties of the file", told);
  return {
    value: {
      ...composer.finish({ text: words, ordered: false }),
      ...(Object.keys(metadata).length > 0 && { metadata }),
      ...(revisions.all.length > 0 && { revisions: revisions.all }),
    },
    diagnostics: hiddenWords(path, counts.get("hidden") ?? 0),
  };
}

/** What the file holds that is no text of the document: told, never dropped in silence. */
function tellParts(parts: Package, counts: ReadonlyMap<string, number>, composer: Composer): void {
  for (const kind of ["header", "footer"]) {
    for (const { root } of parts.related.get(kind) ?? []) composer.apart(`page ${kind}s of the file`, wordsOf(root));
  }
  for (const name of parts.others) composer.apart("parts of the file that hold no text", name);
  for (const what of ["tracked change of formatting", "part in another format"]) {
    const times = counts.get(what);
    if (times) composer.apart("what the file says and TEI does not here", `${times} × ${what}`);
  }
}

function hiddenWords(path: string, runs: number): readonly Diagnostic[] {
  if (runs === 0) return [];
  const message = `${runs === 1 ? "a run of words is" : `${runs} runs of words are`} hidden in the file; the words stand in the text, marked as \`hidden\``;
  return [diagnostic("encode/hidden-text", path, message)];
}
