import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors, inDocumentOrder } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Validator } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import { duplicateIds } from "./duplicate-ids.js";
import { danglingPointers } from "./pointers.js";
import { schemaFinder } from "./schema-of.js";
import { schemaStore } from "./schemas.js";

/** What is to be validated. */
export interface ValidateInput {
  /** Paths of documents; each is a file. */
  readonly paths?: readonly string[];
  /** Documents that are in no file, such as standard input. */
  readonly sources?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The schema of all of them, whatever the configuration and the documents say. */
  readonly schema?: string;
}

/** Checks that documents are well-formed, follow their schemas, and that their ids and pointers hold together. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const schemas = schemaStore(context);
  const findSchema = await schemaFinder(context, input.schema);
  const files = await readAll(input, context);
  const parsed = files.found.map((file) => parse(file, context));
  // All at once: an engine may judge many documents with one load of their schema.
  const checked = await Promise.all(
    parsed.map(async (each): Promise<Checked> => {
      if (!each.document) return { ...each, schemas: [], top: [], judged: false };
      const found = await findSchema(each.document);
      if (found.schema === undefined) return { ...each, schemas: [], top: found.diagnostics, judged: false };
      const schema = await schemas.get(found.schema);
      const checks = await check(each.document, schema.validator);
      const top = [...found.diagnostics, ...schema.diagnostics];
      return {
        ...each,
        diagnostics: [...each.diagnostics, ...checks],
        schemas: [found.schema],
        top,
        judged: schema.validator !== undefined,
      };
    }),
  );
  const diagnostics = [...files.diagnostics, ...distinct(checked.flatMap((each) => each.top))];
  const documents = checked.map(validated).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const value: Validation = { documents, diagnostics, sources: schemas.sources };
  return { value, diagnostics: [...diagnostics, ...documents.flatMap((each) => each.diagnostics)] };
}

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Parsed {
  readonly path: string;
  readonly source: Source | undefined;
  readonly document: XmlDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Checked extends Parsed {
  readonly schemas: readonly string[];
  /** What is not about the text of the document. */
  readonly top: readonly Diagnostic[];
  /** Whether a schema that works was found for it. */
  readonly judged: boolean;
}

async function readAll(
  { paths = [], sources = [] }: ValidateInput,
  { host }: Context,
): Promise<{ readonly found: readonly File[]; readonly diagnostics: readonly Diagnostic[] }> {
  const found: File[] = [...sources];
  const diagnostics: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    try {
      const bytes = await host.read(path);
      if (bytes) found.push({ path, bytes });
      else diagnostics.push(diagnostic("config/no-file", path, `there is no file \`${path}\``));
    } catch {
      diagnostics.push(
        diagnostic(
          "config/unreadable",
          path,
          `file \`${path}\` cannot be read; it may be a folder, or you may not have the right to`,
        ),
      );
    }
  }
  return { found, diagnostics };
}

function parse({ path, bytes }: File, { engines }: Context): Parsed {
  const decoded = decode(path, bytes);
  if (!decoded.value) return { path, source: undefined, document: undefined, diagnostics: decoded.diagnostics };
  const parsed = engines.xml.parse(decoded.value);
  return { path, source: decoded.value, document: parsed.value, diagnostics: parsed.diagnostics };
}

async function check(document: XmlDocument, validator: Validator | undefined): Promise<readonly Diagnostic[]> {
  const byRule = validator ? await validator.validate(document) : [];
  return [...byRule, ...duplicateIds(document), ...danglingPointers(document)];
}

function validated({ path, source, document, schemas, diagnostics, judged }: Checked): ValidatedDocument {
  const valid = judged && !hasErrors(diagnostics);
  return { path, source, document, schemas, diagnostics: inDocumentOrder(diagnostics), valid };
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
