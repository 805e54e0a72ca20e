import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import type { Context } from "../../core/stage.js";
import type { Corpus } from "../corpus.js";
import { element } from "../xml.js";
import { bibliographyId, headerOf } from "./header.js";
import { letterOf } from "./letter.js";

/** The letters of a corpus in the Correspondence Metadata Interchange Format; none where the corpus has no letters. */
export function cmif(corpus: Corpus, context: Context): Outcome<string | undefined> {
  const letters = corpus.documents.flatMap((document) =>
    document.correspondences.map((correspondence) => ({ document, correspondence })),
  );
  if (letters.length === 0) {
    const message = "no document has a `correspDesc`; CMIF is made of what it tells of letters";
    return { value: undefined, diagnostics: [diagnostic("exchange/cmif-no-letters", ".", message)] };
  }
  const id = bibliographyId(corpus, context);
  const header = headerOf(corpus, id, context);
  const made = letters.map((each) => letterOf(each, { corpus, source: `#${id}` }));
  const diagnostics: Diagnostic[] = [
    ...header.diagnostics,
    ...leftOut(corpus),
    ...made.flatMap((each) => each.diagnostics),
  ];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-model href="${SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`,
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    "<teiHeader>",
    header.value,
    "<profileDesc>",
    ...made.map((each) => each.value),
    "</profileDesc>",
    "</teiHeader>",
    element("text", {}, element("body", {}, element("p", {}))),
    "</TEI>",
    "",
  ];
  return { value: lines.join("\n"), diagnostics };
}

const SCHEMA = "https://raw.githubusercontent.com/TEI-Correspondence-SIG/CMIF/master/schema/cmi-customization.rng";

function leftOut({ documents }: Corpus): readonly Diagnostic[] {
  const others = documents.filter((each) => each.correspondences.length === 0);
  if (others.length === 0) return [];
  const shown = others.slice(0, 3).map((each) => `\`${each.path}\``);
  const rest = others.length > shown.length ? ` and ${others.length - shown.length} more` : "";
  const message = `${others.length} of ${documents.length} documents have no \`correspDesc\` and are not in the list of letters: ${shown.join(", ")}${rest}`;
  return [diagnostic("exchange/cmif-left-out", ".", message)];
}
