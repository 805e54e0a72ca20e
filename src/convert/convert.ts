import type { Change } from "../core/conversion.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import { TEI_NAMESPACE, textOf, type XmlDocument } from "../core/document.js";
import type { Validator, XmlEngine } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import { changesOf } from "./changes.js";
import { type Draft, draftOf } from "./draft.js";
import { framed } from "./fragment.js";
import { isP4, isWithoutNamespace, toP5, withoutDoctype } from "./p4.js";
import { inUtf8, prologFor } from "./prolog.js";
import { repair } from "./repair.js";
import { writtenOf } from "./written.js";

/** What a document is to become. */
export interface ConvertInput {
  readonly document: XmlDocument;
  /** The schema that it is to follow, made ready, and its name for messages. */
  readonly validator: Validator;
  readonly schema: string;
  /** What the document is to name as its schema, where it names one. */
  readonly href?: string;
}

/** A document that follows another schema. */
export interface Converted {
  readonly tei: string;
  /** Everything that is not as it was. */
  readonly changes: readonly Change[];
}

/**
 * A document made valid for a schema by repairs, each asked of the schema itself; none comes back where it is not valid in the
 * end, or where one character of its text is another.
 */
export async function convert(input: ConvertInput, xml: XmlEngine): Promise<Outcome<Converted | undefined>> {
  const { document, validator } = input;
  const isValid = !hasErrors(await validator.validate(document));
  if (isValid) return { value: { tei: inUtf8(document.source.text), changes: [] }, diagnostics: [] };
  const { root } = document;
  return root.uri === TEI_NAMESPACE && !ROOTS.has(root.local) ? convertPart(input, xml) : convertWhole(input, xml);
}

/** A part of a document, converted where it may stand in one; none comes back either where it would not be one element any more. */
async function convertPart(input: ConvertInput, xml: XmlEngine): Promise<Outcome<Converted | undefined>> {
  const refused = { value: undefined, diagnostics: [partOf(input.document)] };
  const frame = await framed(input.document, input.validator, xml);
  if (!frame) return refused;
  const { document, validator } = frame;
  const { text } = document.source;
  const isValid = !hasErrors(await validator.validate(document));
  const { value, diagnostics } = isValid
    ? { value: { tei: inUtf8(text), changes: [] }, diagnostics: [] }
    : await convertWhole({ ...input, document, validator }, xml);
  if (!value) return { value, diagnostics };
  const made = xml.parse(new Source(document.source.path, value.tei)).value;
  const tei = made && frame.fileIn(made);
  return tei === undefined ? refused : { value: { tei, changes: value.changes.map(frame.placed) }, diagnostics };
}

async function convertWhole(
  { document, validator, schema, href }: ConvertInput,
  xml: XmlEngine,
): Promise<Outcome<Converted | undefined>> {
  const { source } = document;
  const draft = draftOf(document);
  const { text: prolog, changes } = prologFor(document, href);
  draft.prolog = isP4(document) ? withoutDoctype(prolog) : prolog;
  if (isWithoutNamespace(document)) toP5(draft);
  const isP4Declared = draft.prolog !== prolog;
  const result = await repaired(draft, { path: source.path, validator, nextId: idsUnlike(document) }, xml);
  const before = textOf(document.root);
  if (result.document && textOf(result.document.root) !== before) {
    return { value: undefined, diagnostics: [textChanged(source.path, before, textOf(result.document.root))] };
  }
  if (result.left.length > 0 || !result.document) {
    const isOther = document.root.uri !== TEI_NAMESPACE && !P4_ROOTS.has(document.root.local);
    return {
      value: undefined,
      diagnostics: [isOther ? notTei(document) : notValid(source.path, schema, result.left)],
    };
  }
  const declared: readonly Change[] = isP4Declared
    ? [{ kind: "prolog", what: "DOCTYPE of TEI P4", at: { line: 1, column: 1, xpath: "/" } }]
    : [];
  return {
    value: { tei: result.text, changes: [...declared, ...changes, ...changesOf(draft, source)] },
    diagnostics: [],
  };
}

interface Means {
  readonly path: string;
  readonly validator: Validator;
  readonly nextId: () => string;
}

interface Repaired {
  readonly text: string;
  readonly document: XmlDocument | undefined;
  /** What the schema still says. */
  readonly left: readonly Diagnostic[];
}

/** Rounds of repairs, until nothing is left to mend or nothing can be done. */
async function repaired(draft: Draft, { path, validator, nextId }: Means, xml: XmlEngine): Promise<Repaired> {
  const lasting = { nextId, contents: new Map<string, Set<string>>() };
  for (let round = 0; ; round++) {
    const written = writtenOf(draft);
    const { value: document, diagnostics } = xml.parse(new Source(path, written.text));
    if (!document || hasErrors(diagnostics)) return { text: written.text, document: undefined, left: diagnostics };
    const found = (await validator.validate(document)).filter((each) => each.severity === "error");
    const { text } = written;
    if (found.length === 0 || round === MOST_ROUNDS) return { text, document, left: found };
    if (repair(draft, written, found, lasting) === 0) return { text, document, left: found };
  }
}

/** Each repair uses something up, so there is an end; a document that needs as many rounds is beyond help. */
const MOST_ROUNDS = 400;

/** Ids that no element of a document has. */
function idsUnlike({ source }: XmlDocument): () => string {
  let number = 0;
  return () => {
    do number++;
    while (source.text.includes(`"tw-${number}"`) || source.text.includes(`'tw-${number}'`));
    return `tw-${number}`;
  };
}

function textChanged(path: string, before: string, after: string): Diagnostic {
  let at = 0;
  while (before[at] === after[at]) at++;
  const near = before.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " ");
  return diagnostic("convert/text-changed", path, `the text would be another near \`${near}\`; nothing was written`);
}

/** What the schema has against the root element of a part that it lets stand nowhere would help nobody. */
function partOf(document: XmlDocument): Diagnostic {
  return atRoot(
    document,
    `the file is a part of a document, for its root element is \`${document.root.name}\`, and it cannot be told where it may stand; convert the document that takes it in, and it is converted with it`,
  );
}

function notTei(document: XmlDocument): Diagnostic {
  return atRoot(
    document,
    `the root element is \`${document.root.name}\`, which is not of TEI; \`TEI\` or \`teiCorpus\`, or \`TEI.2\` of TEI P4, must stand there`,
  );
}

function atRoot({ root, source }: XmlDocument, message: string): Diagnostic {
  return diagnostic("convert/not-valid", source.path, message, { range: root.startTag, xpath: `/${root.name}[1]` });
}

const ROOTS: ReadonlySet<string> = new Set(["TEI", "teiCorpus"]);

const P4_ROOTS: ReadonlySet<string> = new Set(["TEI", "teiCorpus", "TEI.1", "TEI.2", "teiCorpus.1", "teiCorpus.2"]);

function notValid(path: string, schema: string, left: readonly Diagnostic[]): Diagnostic {
  const [first] = left;
  const more = left.length > 1 ? `, and ${left.length - 1} more` : "";
  const why = first ? `: ${first.message}${more}` : "";
  const message = `the document cannot be made valid for \`${schema}\` by rules; nothing was written${why}`;
  return diagnostic("convert/not-valid", path, message, { ...(first?.xpath !== undefined && { xpath: first.xpath }) });
}
