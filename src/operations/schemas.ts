import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { compactForm, compileOdd } from "../pipeline.js";

/** What `compileSchema` is to do. */
export interface CompileSchema {
  /** The path of the ODD. */
  readonly odd: string;
  /** The folder that the files are written to. */
  readonly output: string;
  /** The path of the TEI, where the ODD is not to find it itself. */
  readonly source?: string | undefined;
  /** The name of a `schemaSpec`, where the ODD has several; else the first is meant. */
  readonly ident?: string | undefined;
  /** Whether the documentation is made too; it is unless this is false. */
  readonly documented?: boolean | undefined;
  /** The language of the documentation, else the one that the ODD prefers. */
  readonly lang?: string | undefined;
}

/** The files that an ODD was compiled to. */
export interface CompiledSchema {
  readonly ident: string;
  /** The paths of what was written. */
  readonly files: readonly string[];
  readonly elements: number;
}

/** Compiles an ODD and writes what comes of it; where nothing can be made, nothing is written. */
export async function compileSchema(
  { odd, output, source, ident, documented, lang }: CompileSchema,
  context: Context,
): Promise<Outcome<CompiledSchema | undefined> & { readonly sources: ReadonlyMap<string, Source> }> {
  const given = await read(odd, context);
  const tei = source === undefined ? undefined : await read(source, context);
  const faults = [given, tei].filter((each): each is Diagnostic => each !== undefined && !(each instanceof Source));
  if (!(given instanceof Source) || (tei !== undefined && !(tei instanceof Source)))
    return { value: undefined, diagnostics: faults, sources: new Map() };
  const { value, diagnostics, sources } = await compileOdd({ odd: given, source: tei, ident }, context);
  if (!value) return { value: undefined, diagnostics, sources };
  const name = value.specification.ident;
  const files: readonly (readonly [suffix: string, content: string | undefined])[] = [
    ["rng", value.rng],
    ["rnc", await compactOf(new Source(`${name}.rng`, value.rng), context)],
    ["sch", value.sch],
    ["json", value.json],
    ["compiled.odd", value.odd],
  ];
  const written: string[] = [];
  for (const [suffix, content] of files) {
    if (content === undefined) continue;
    const path = `${output}/${name}.${suffix}`;
    await context.host.write(path, content);
    written.push(path);
  }
  const pages = documented === false ? [] : value.documentation(lang);
  for (let i = 0; i < pages.length; i += AT_ONCE) {
    const some = pages.slice(i, i + AT_ONCE);
    await Promise.all(some.map((page) => context.host.write(`${output}/doc/${page.path}`, page.content)));
  }
  if (pages.length > 0) written.push(`${output}/doc/index.html`);
  return {
    value: { ident: name, files: written, elements: value.specification.elements.length },
    diagnostics,
    sources,
  };
}

/** So many pages are written at once: small files are waited for more than they are written. */
const AT_ONCE = 16;

/** A schema in the compact form. */
async function compactOf(schema: Source, { engines }: Context): Promise<string | undefined> {
  const { value } = engines.xml.parse(schema);
  return value && compactForm(value);
}

async function read(path: string, { host }: Context): Promise<Source | Diagnostic> {
  const bytes = await host.read(path).catch(reasonOf);
  if (typeof bytes === "string")
    return diagnostic("config/unreadable", path, `\`${path}\` ${bytes}; a file must stand there`);
  if (!bytes) return diagnostic("config/no-file", path, `there is no file \`${path}\``);
  const { value, diagnostics } = decode(path, bytes);
  return value ?? diagnostics[0] ?? diagnostic("config/unreadable", path, `\`${path}\` is no text`);
}
