import { assembled } from "../core/assembled.js";
import type { ValidateConfig } from "../core/config.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument, Validation } from "../core/validation.js";
import { duplicateIds } from "./duplicate-ids.js";
import { withoutFollowUps } from "./follow-ups.js";
import { type Grammars, grammarFinder } from "./grammars.js";
import { inFileOrder, localised } from "./localise.js";
import { danglingPointers } from "./pointers.js";
import { schemaStore } from "./schemas.js";

/** What is to be validated. */
export interface ValidateInput {
  /** Paths of documents; each is a file. */
  readonly paths?: readonly string[];
  /** Documents that are in no file, such as standard input. */
  readonly sources?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The schema of all of them, whatever the configuration and the documents say. */
  readonly schema?: string;
  /** What is followed in the documents, where that differs from the configuration. */
  readonly follow?: Partial<ValidateConfig>;
}

/** Checks that documents are well-formed, follow their schemas, and that their ids and pointers hold together. */
export async function validate(input: ValidateInput, context: Context): Promise<Outcome<Validation>> {
  const schemas = schemaStore(context);
  const findGrammars = await grammarFinder(input, schemas, context);
  const files = await readAll(input, context);
  const parsed = await Promise.all(files.found.map((file) => parse(file, input, context)));
  // All at once: an engine may judge many documents with one load of their schema.
  const checked = await Promise.all(
    parsed.map(async (each): Promise<Checked> => {
      if (!each.document) return { ...each, schemas: [], top: [], judged: false };
      const grammars = await findGrammars(each.document);
      const { schemas: against, diagnostics: top, judged } = grammars;
      if (against.length === 0) return { ...each, schemas: [], top, judged: false };
      const found = localised(await check(each.document, grammars), each.document, context);
      const checks = withoutFollowUps(found, each.diagnostics);
      return { ...each, diagnostics: [...each.diagnostics, ...checks], schemas: against, top, judged };
    }),
  );
  const diagnostics = [...files.diagnostics, ...distinct(checked.flatMap((each) => each.top))];
  const documents = checked.map(validated).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const others = parsed.flatMap((each) => each.others.map((source) => [source.path, source] as const));
  const sources = new Map([...others, ...schemas.sources]);
  const value: Validation = { documents, diagnostics, sources };
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
  /** The other files that it takes in. */
  readonly others: readonly Source[];
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

async function parse({ path, bytes }: File, { follow }: ValidateInput, context: Context): Promise<Parsed> {
  const { value: source, diagnostics } = decode(path, bytes);
  if (!source) return { path, source, document: undefined, others: [], diagnostics };
  const { xinclude } = { ...context.config.validate, ...follow };
  const { value: document, diagnostics: said, sources } = await assembled(source, xinclude, context);
  return { path, source, document, others: sources, diagnostics: said };
}

async function check(document: XmlDocument, { validators }: Grammars): Promise<readonly Diagnostic[]> {
  const byRule = await Promise.all(validators.map((each) => each.validate(document)));
  return [...byRule.flat(), ...duplicateIds(document), ...danglingPointers(document)];
}

function validated({ path, source, document, schemas, diagnostics, judged }: Checked): ValidatedDocument {
  const valid = judged && !hasErrors(diagnostics);
  return { path, source, document, schemas, diagnostics: inFileOrder(diagnostics, path), valid };
}

/** The same schema may be found wanting for many documents; it is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
