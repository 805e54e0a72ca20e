import { type OpenProject, openProject } from "../index.js";
import { sayDiagnostics } from "./saying.js";
import type { CommonOptions, ExitCode, Terminal } from "./terminal.js";

/** Runs something in the project that the terminal's folder belongs to; a faulty configuration is said, and nothing is run. */
export async function withProject(
  options: CommonOptions,
  terminal: Terminal,
  run: (open: OpenProject) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { value, diagnostics } = await openProject({ folder: terminal.folder, file: options.config });
  if (value && diagnostics.length === 0) return run(value);
  await sayDiagnostics(diagnostics, value?.project.source, { terminal, options });
  return 2;
}
