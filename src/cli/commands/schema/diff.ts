import { InvalidArgumentError } from "commander";
import { diffSchemas, type OpenProject, type SchemaDifference, tellDifference, VERSION } from "../../../index.js";
import { escapeInvisible } from "../../../report/index.js";
import { inProject, schemaGiven } from "../../paths.js";
import { withProject } from "../../project.js";
import { sayDiagnostics } from "../../saying.js";
import {
  type AddCommand,
  type CommonOptions,
  type ExitCode,
  type Terminal,
  withCommonOptions,
} from "../../terminal.js";

/** `teiwright schema diff`: what two schemas or ODDs allow differently. */
export const addDiff: AddCommand = (schema, terminal, finish) => {
  withCommonOptions(schema.command("diff"))
    .description("tell what became allowed, required or forbidden between two schemas or ODDs")
    .argument("<a>", "a schema: RELAX NG (.rng, .rnc), an ODD, or a name")
    .argument("<b>", "the schema to compare with it")
    .option("--format <name>", "pretty or json", parseFormat, "pretty")
    .option("--source <file>", "the TEI source (p5subset.xml) for ODDs that need it")
    .action(async (a: string, b: string, options: DiffOptions) => {
      finish(await withProject(options, terminal, (open) => run(open, { a, b, options, terminal })));
    });
};

interface DiffOptions extends CommonOptions {
  readonly format: "pretty" | "json";
  readonly source?: string;
}

interface Wish {
  readonly a: string;
  readonly b: string;
  readonly options: DiffOptions;
  readonly terminal: Terminal;
}

async function run(open: OpenProject, { a, b, options, terminal }: Wish): Promise<ExitCode> {
  const wish = {
    first: await schemaGiven(open, terminal.folder, a),
    second: await schemaGiven(open, terminal.folder, b),
    ...(options.source !== undefined && { source: inProject(open, terminal.folder, options.source) }),
  };
  const { value, diagnostics, sources } = await diffSchemas(wish, open.context);
  await sayDiagnostics(diagnostics, sources, { terminal, options });
  if (!value) return 2;
  if (options.format === "json") await terminal.write(jsonOf(value, { a, b }));
  else await terminal.write(await prettyOf(value, options.color && terminal.mayColour));
  return value.isEqual ? 0 : 1;
}

/** The comparison for programs; `docs/schema-diff.md` describes it. */
function jsonOf(
  { isEqual, keepsDocuments, changes, open }: SchemaDifference,
  schemas: { readonly a: string; readonly b: string },
): string {
  const report = {
    version: 1,
    tool: { name: "teiwright", version: VERSION },
    ...schemas,
    equal: isEqual,
    keepsDocuments: keepsDocuments ?? null,
    changes,
    undecided: open,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

async function prettyOf(difference: SchemaDifference, colour: boolean): Promise<string> {
  const { summary, sections, open } = await tellDifference(difference);
  const lines = [...summary];
  for (const { title, changes } of sections) {
    lines.push("", colour ? `\u001b[1m${title}\u001b[22m` : title);
    for (const { mark, sentence } of changes) {
      const shown = colour ? `\u001b[${COLOURS[mark]}m${mark}\u001b[39m` : mark;
      lines.push(`  ${shown} ${escapeInvisible(sentence)}`);
    }
  }
  if (open.length > 0) lines.push("", ...open.map((each) => `  ? ${escapeInvisible(each)}`));
  return `${lines.join("\n")}\n`;
}

/** Green for what is new, red for what is gone, yellow for the rest. */
const COLOURS = { "+": 32, "-": 31, "~": 33 } as const;

function parseFormat(given: string): DiffOptions["format"] {
  if (given === "pretty" || given === "json") return given;
  throw new InvalidArgumentError("pretty or json may stand there");
}
