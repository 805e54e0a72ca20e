import { TEI_NAMESPACE } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import { asPatterns, outermost } from "./embedded.js";
import { constraintsIn } from "./odd.js";
import { isA, type Part, partOf, SCHEMATRON } from "./part.js";
import { type Reading, readFile, say } from "./reading.js";

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";
/** The namespace of Schematron before it was a standard. */
const BEFORE_ISO = "http://www.ascc.net/xml/schematron";

/** What the TEI's own ODD binds, which an ODD that customizes it need not bind again. */
const ODD_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["tei", TEI_NAMESPACE],
  ["rng", RELAX_NG],
  ["rna", "http://relaxng.org/ns/compatibility/annotations/1.0"],
]);

/** The schema of a file: the file itself, or what is embedded in a RELAX NG schema or an ODD. */
export function findSchema(source: Source, reading: Reading): Part | undefined {
  const document = readFile(source, reading);
  if (!document) return undefined;
  const { root } = document;
  const part = partOf(root, source);
  if (isA(part, "schema")) return part;
  if (root.uri === RELAX_NG) return embeddedIn(part, reading);
  if (root.uri === TEI_NAMESPACE) {
    const odd = partOf(root, source, ODD_PREFIXES);
    return embedded(odd, constraintsIn(odd, reading), reading);
  }
  const was = root.uri === BEFORE_ISO ? "is of Schematron 1.5, before the standard" : "is no Schematron";
  const message = `\`${root.name}\` ${was}; \`schema\` of \`${SCHEMATRON}\`, a RELAX NG schema or an ODD may stand there`;
  say(reading, "schematron/schema-syntax", part, message);
  return undefined;
}

/** In RELAX NG, Schematron stands as annotations; a rule outside a pattern is a pattern for itself. */
function embeddedIn(root: Part, reading: Reading): Part | undefined {
  return embedded(
    root,
    outermost(root).flatMap((each) => asPatterns(each, reading)),
    reading,
  );
}

function embedded(root: Part, children: readonly Part[], reading: Reading): Part | undefined {
  if (children.some((each) => isA(each, "pattern"))) return { ...root, children };
  say(
    reading,
    "schematron/schema-syntax",
    root,
    "no Schematron rule stands in this file; `pattern` or `rule` may stand there",
  );
  return undefined;
}
