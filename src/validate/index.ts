import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors, inDocumentOrder } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation, Verdict } from "../core/validation.js";
import { duplicateIds } from "./duplicate-ids.js";
import { danglingPointers } from "./pointers.js";
import { schemaStore } from "./schemas.js";
import { schemaFinder } from "./schemas-of.js";
import { judge } from "./verdicts.js";

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
  const findSchemas = await schemaFinder(context, input.schema);
  const files = await readAll(input, context);
  const parsed = files.found.map((file) => parse(file, context));
  const found = await Promise.all(parsed.map(({ document }) => document && findSchemas(document)));
  // All at once: an engine may judge many documents with one load of their schema.
  const checked = await Promise.all(
    parsed.map(async (each, i): Promise<Checked> => {
      const own = found[i];
      if (!each.document || !own) return { ...each, schemas: [], top: [], judged: false };
      const { verdicts, diagnostics, top } = await judge(each.document, own, schemas);
      const checks = [
        ...own.diagnostics,
        ...diagnostics,
        ...duplicateIds(each.document),
        ...danglingPointers(each.document),
      ];
      return {
        ...each,
        diagnostics: [...each.diagnostics, ...checks],
        schemas: own.schemas,
        ...(verdicts.length > 1 && { verdicts }),
        top,
        judged: verdicts.length > 0 && verdicts.every((verdict) => verdict.judged),
      };
    }),
  );
  const top = [...files.diagnostics, ...context.addresses.said(), ...checked.flatMap((each) => each.top)];
  const diagnostics = distinct(top);
  const documents = checked.map(validated).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const value: Validation = { documents, diagnostics, sources: context.addresses.sources };
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
  readonly verdicts?: readonly Verdict[];
  /** What is not about the text of the document. */
  readonly top: readonly Diagnostic[];
  /** Whether every schema that was found for it works, and one was. */
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

function validated({ top: _, judged, diagnostics, ...rest }: Checked): ValidatedDocument {
  return { ...rest, diagnostics: inDocumentOrder(diagnostics), valid: judged && !hasErrors(diagnostics) };
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
