import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../dist/lib/cli/main.js");

/** What a run of the built command line gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in a folder, as a user does. */
export function teiwright(
  folder: string,
  args: readonly string[],
  input = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  if (!existsSync(program)) throw new Error("the command line is not built; run `npm run build` first");
  return new Promise((resolve, reject) => {
    // What a service for continuous integration says of itself is not meant for the tests.
    const env = { ...process.env, NO_COLOR: "", GITHUB_STEP_SUMMARY: "", ...environment };
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
    const chunks: { readonly out: Buffer[]; readonly err: Buffer[] } = { out: [], err: [] };
    child.stdout.on("data", (chunk: Buffer) => chunks.out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: Buffer.concat(chunks.out).toString(), err: Buffer.concat(chunks.err).toString() });
    });
    child.stdin.end(input);
  });
}
