import { Option } from "commander";
import { hasErrors } from "../../core/diagnostic.js";
import { relativeTo, resolveIn } from "../../core/path.js";
import { type CiService, hostAt, type InitialFile, initProject } from "../../index.js";
import { seenFromRepository } from "../repository.js";
import { sayDiagnostics } from "../saying.js";
import { type AddCommand, type CommonOptions, type ExitCode, type Terminal, withCommonOptions } from "../terminal.js";

/** `teiwright init`: a small project to begin with. */
export const addInit: AddCommand = (program, terminal, finish) => {
  withCommonOptions(program.command("init"))
    .description("write a small working project; what is there is kept")
    .argument("[dir]", "the folder of the project, else the one that you are in")
    .addOption(
      new Option("--ci <service>", "what checks the documents with every change")
        .choices(["github", "gitlab", "none"])
        .default("github"),
    )
    .action(async (folder: string | undefined, options: InitOptions) => {
      finish(await run(folder ?? ".", options, terminal));
    });
};

interface InitOptions extends CommonOptions {
  readonly ci: CiService;
}

async function run(given: string, options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const folder = resolveIn(terminal.folder, given);
  const { value: files, diagnostics } = await initProject({ folder, ci: options.ci });
  await sayDiagnostics(diagnostics, undefined, { terminal, options });
  if (hasErrors(diagnostics)) {
    await terminal.say(stoppedWords(files));
    return 2;
  }
  if (!options.quiet) await terminal.say(await wordsOf(files, { folder, given, ci: options.ci, terminal }));
  return 0;
}

function stoppedWords(files: readonly InitialFile[]): string {
  const written = files.filter((each) => each.state === "written");
  if (written.length === 0) return "nothing was written\n";
  const lines = written.map((each) => `  ${each.path}`);
  return [`only these were written, each whole; \`teiwright init\` goes on once the way is clear:`, ...lines, ""].join(
    "\n",
  );
}

interface Made {
  readonly folder: string;
  readonly given: string;
  readonly ci: CiService;
  readonly terminal: Terminal;
}

async function wordsOf(files: readonly InitialFile[], { folder, given, ci, terminal }: Made): Promise<string> {
  const list = (state: InitialFile["state"], head: string): readonly string[] => {
    const paths = files.filter((each) => each.state === state).map((each) => `  ${each.path}`);
    return paths.length > 0 ? [head, ...paths, ""] : [];
  };
  const host = hostAt(folder);
  const repository = await seenFromRepository(host, folder);
  const within = relativeTo(terminal.folder, folder);
  const lines = [
    ...list("written", given === "." ? "wrote:" : `wrote into ${given}:`),
    ...list("kept", "was there and is kept as it is:"),
    ...(await ignoreWords(files, folder)),
    ...(repository === "." || ci === "none" ? [] : subfolderWords(repository)),
    "what to do next:",
    ...(within === "." ? [] : [`  cd ${/\s/.test(given) ? `"${given}"` : given}`]),
    "  teiwright validate   checks the documents",
    "  teiwright build      makes the edition; then open dist/edition/index.html",
    ...(files.some((each) => each.path === "README.md" && each.state === "written")
      ? ["README.md tells the rest."]
      : []),
    "",
  ];
  return lines.join("\n");
}

/** A `.gitignore` that was there may not know of the edition. */
async function ignoreWords(files: readonly InitialFile[], folder: string): Promise<readonly string[]> {
  if (!files.some((each) => each.path === ".gitignore" && each.state === "kept")) return [];
  const bytes = await hostAt(folder).read(".gitignore");
  if (/^\/?dist\/?\s*$/m.test(new TextDecoder().decode(bytes))) return [];
  return ["the edition need not be committed: add the line `dist/` to .gitignore", ""];
}

/** Services look for their files at the root of a repository only. */
function subfolderWords(repository: string): readonly string[] {
  return [
    `this folder is ${repository} of a repository; services look for their files at its root: move them there, and let them`,
    `work in ${repository} (docs/guides/continuous-integration.md of teiwright says how)`,
    "",
  ];
}
