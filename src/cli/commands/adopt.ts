import { Option } from "commander";
import { isRemote } from "../../core/address.js";
import { relativeTo, resolveIn } from "../../core/path.js";
import { adoptFolder, hostAt, VERSION } from "../../index.js";
import { adoptionJson, adoptionText } from "../../report/index.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright adopt`: looks at a corpus that somebody else made, and writes a configuration that fits it. */
export const addAdopt: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("adopt"))
    .description("look at a folder of TEI that somebody else made, and write a configuration for it as it is")
    .argument("[dir]", "the folder, else the one that you are in")
    .option("--schema <file|name>", "the schema of documents whose own is not there, or that name none")
    .option("--unpack", "first write the documents in records of OAI-PMH to files in unpacked/")
    .option("--dry-run", "show the configuration and write nothing")
    .addOption(new Option("--format <name>", "how it is told").choices(["pretty", "json"]).default("pretty"))
    .action(async (folder: string | undefined, options: AdoptOptions) => {
      finish(await run(folder ?? ".", options, terminal));
    });
};

interface AdoptOptions extends CommonOptions {
  readonly schema?: string;
  readonly unpack?: true;
  readonly dryRun?: true;
  readonly format: "pretty" | "json";
}

async function run(given: string, options: AdoptOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = resolveIn(terminal.folder, given);
  const schema = options.schema === undefined ? undefined : await schemaFrom(folder, options.schema, terminal);
  const { value, diagnostics } = await adoptFolder({
    folder,
    ...(given !== "." && { shown: given }),
    ...(schema !== undefined && { schema }),
    ...(options.unpack && { unpack: true }),
    ...(options.dryRun && { dryRun: true }),
  });
  if (value) {
    const report = { version: VERSION, ...value };
    if (options.format === "json") await terminal.write(adoptionJson(report));
    else if (!options.quiet) await terminal.write(adoptionText(report));
  }
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  return value && !diagnostics.some((each) => each.code === "config/not-written") ? 0 : 2;
}

/** A file as it is seen from the folder; what is no file is a name. */
async function schemaFrom(folder: string, given: string, terminal: Terminal): Promise<string> {
  if (isRemote(given)) return given;
  const path = resolveIn(terminal.folder, given);
  return (await hostAt(terminal.folder).kind(path)) === "file" ? relativeTo(folder, path) : given;
}
