import { type Converted, convert, withCharacters, withoutLostIncludes } from "../convert/index.js";
import { hasScheme } from "../core/address.js";
import { type Located, wordsOf } from "../core/addresses.js";
import { assembled } from "../core/assembled.js";
import { canonical } from "../core/canonical.js";
import type { Code } from "../core/codes.js";
import type { Change } from "../core/conversion.js";
import { type Diagnostic, diagnostic, hasErrors } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Validator } from "../core/engines.js";
import type { Outcome } from "../core/outcome.js";
import { folderOf, relativeTo, resolveIn } from "../core/path.js";
import { publishedSchema } from "../core/published-schemas.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { readSources } from "./inputs.js";

/** What `convertFiles` is to do. */
export interface ConvertFiles {
  /** The paths of the documents; `-` is standard input. */
  readonly paths: readonly string[];
  /** The folders that they were found in: each comes to lie below the output as it lies in them. */
  readonly folders?: readonly string[];
  /** The schema: a path, the name of one that is pinned, or `tei_all`, `tei_lite`, `tei_simplePrint` and the like. */
  readonly to: string;
  /** A folder, or with one document a file; without it nothing is written. */
  readonly output?: string;
  /** Whether files that are there are overwritten. */
  readonly force?: boolean;
}

/** What became of a document. */
export interface ConvertedFile {
  readonly path: string;
  readonly state: "written" | "unchanged" | "printed" | "kept" | "refused";
  readonly output?: string;
  /** Undefined where it could not be converted. */
  readonly converted?: Converted;
}

/** Documents, converted and written: each whole, or not at all. */
export async function convertFiles(wish: ConvertFiles, context: Context): Promise<Outcome<readonly ConvertedFile[]>> {
  const schema = await schemaNamed(wish.to, context);
  if (!schema.value) return { value: [], diagnostics: schema.diagnostics };
  const { path: schemaPath, validator, rules } = schema.value;
  const { value: sources, diagnostics: unread } = await readSources(wish.paths, context);
  const diagnostics: Diagnostic[] = [...unread];
  const files: ConvertedFile[] = [];
  for (const source of sources) {
    const output = outputFor(source.path, wish);
    const read = await whole(source, context);
    diagnostics.push(...read.diagnostics);
    if (!read.value) {
      files.push({ path: source.path, state: "refused" });
      continue;
    }
    const href = publishedSchema(wish.to) ?? hrefOf(schemaPath, output);
    const made = await convert(
      { document: read.value.document, validator, schema: wish.to, href },
      context.engines.xml,
    );
    diagnostics.push(...made.diagnostics);
    if (!made.value) files.push({ path: source.path, state: "refused" });
    else {
      const tei = read.value.restored(made.value.tei);
      diagnostics.push(...(await brokenRules(new Source(output ?? source.path, made.value.tei), rules, context)));
      const converted = { tei, changes: [...read.value.changes, ...made.value.changes] };
      files.push({ path: source.path, converted, ...(await put(output, converted.tei, wish, context)) });
    }
    if (files.at(-1)?.state === "kept" && output !== undefined) diagnostics.push(isThere(output));
  }
  return { value: files, diagnostics };
}

interface Named {
  readonly path: string;
  readonly validator: Validator;
  /** The rules in Schematron that stand in it, where there are some. */
  readonly rules: Validator | undefined;
}

/** A schema by path or name, made ready. */
async function schemaNamed(to: string, { host, addresses, engines }: Context): Promise<Outcome<Named | undefined>> {
  const refuse = (code: Code, message: string): Outcome<undefined> => ({
    value: undefined,
    diagnostics: [diagnostic(code, to, message, { actual: to })],
  });
  const located = await locatedSchema(to, { host, addresses });
  if (!located) {
    const message = `there is no schema \`${to}\`; a file in RELAX NG, the name of a pinned schema, or \`tei_all\`, \`tei_lite\` or \`tei_simplePrint\` may stand there`;
    return refuse("config/no-schema", message);
  }
  if (located.kind === "refused") return refuse(located.code, `the schema \`${to}\` ${wordsOf(located)}`);
  const read = await addresses.read(located.path);
  if (read.kind !== "read") return refuse("config/no-schema", `the schema \`${to}\` ${read.reason}`);
  const { value, diagnostics } = await engines.relaxng.compile(read.source);
  const rules = read.source.text.includes(SCHEMATRON) ? await engines.schematron.compile(read.source) : undefined;
  return { value: value && { path: located.path, validator: value, rules: rules?.value }, diagnostics };
}

async function locatedSchema(
  to: string,
  { host, addresses }: Pick<Context, "host" | "addresses">,
): Promise<Located | undefined> {
  if (hasScheme(to)) return addresses.locate(to);
  return (await host.kind(to)) === "file" ? { kind: "found", path: to } : addresses.named(to, "relaxng");
}

const SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

/** What the rules of the schema say of a document that was converted: no rule can mend it, so that it is for an editor to see. */
async function brokenRules(
  source: Source,
  rules: Validator | undefined,
  { engines }: Context,
): Promise<readonly Diagnostic[]> {
  const document = rules && engines.xml.parse(source).value;
  const found = document ? await rules.validate(document) : [];
  return found.filter((each) => hasErrors([each])).map((each) => ({ ...each, severity: "warning" }));
}

function hrefOf(schema: string, output: string | undefined): string {
  if (hasScheme(schema) || output === undefined) return schema;
  return schema.startsWith("/") ? schema : relativeTo(folderOf(output), schema);
}

/** A document with what it takes in from other files in its place, as one text; one of TEI P4 with its characters. */
async function whole(source: Source, context: Context): Promise<Outcome<Whole | undefined>> {
  const { value, diagnostics } = await assembled(source, true, context);
  const p4 = withCharacters(source, diagnostics);
  const read = p4 ? await assembled(p4.source, true, context) : { value, diagnostics };
  const { changes } = p4 ?? { changes: [] };
  const plain = hasErrors(read.diagnostics) ? (await assembled(source, false, context)).value : undefined;
  const aside = plain && withoutLostIncludes(source, plain, read.diagnostics);
  if (aside) {
    const { value, diagnostics } = await whole(aside.source, context);
    return {
      value: value && { ...value, restored: aside.restored },
      diagnostics: [...aside.diagnostics, ...diagnostics],
    };
  }
  if (!read.value || hasErrors(read.diagnostics)) return { value: undefined, diagnostics: read.diagnostics };
  const restored = (tei: string): string => tei;
  if (read.value.source.files.length === 1)
    return { value: { document: read.value, changes, restored }, diagnostics: read.diagnostics };
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${canonical(read.value, { comments: true })}\n`;
  const again = context.engines.xml.parse(new Source(source.path, text));
  return {
    value: again.value && { document: again.value, changes, restored },
    diagnostics: [...diagnostics, ...again.diagnostics],
  };
}

/** A document that can be converted, and what was changed in it for that. */
interface Whole {
  readonly document: XmlDocument;
  readonly changes: readonly Change[];
  /** The text that was made of it with what was put aside. */
  restored(tei: string): string;
}

async function put(
  output: string | undefined,
  tei: string,
  { force }: ConvertFiles,
  { host }: Context,
): Promise<Pick<ConvertedFile, "state" | "output">> {
  if (output === undefined) return { state: "printed" };
  const before = await host.read(output).catch(() => new Uint8Array());
  if (before && new TextDecoder().decode(before) === tei) return { state: "unchanged", output };
  if (before && !force) return { state: "kept", output };
  await host.write(output, tei);
  return { state: "written", output };
}

function isThere(output: string): Diagnostic {
  const message = `\`${output}\` is there and was left as it is; \`--force\` overwrites it`;
  return diagnostic("config/not-written", output, message);
}

function outputFor(path: string, { output, paths, folders = [] }: ConvertFiles): string | undefined {
  if (output === undefined) return undefined;
  if (paths.length === 1 && folders.length === 0 && /\.(?:xml|tei)$/i.test(output)) return output;
  const folder = folders.find((each) => each === "." || path.startsWith(`${each}/`));
  const name = path === "-" ? "document.xml" : path.slice(path.lastIndexOf("/") + 1);
  return resolveIn(output, folder === undefined ? name : relativeTo(folder, path));
}
