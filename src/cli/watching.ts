import { watchFolder } from "../index.js";
import type { ExitCode, Terminal } from "./terminal.js";

/** Runs once, then again after each change of a file in the terminal's folder, until the process is stopped. */
export async function keepRunning(run: () => Promise<ExitCode>, terminal: Terminal): Promise<ExitCode> {
  let running: Promise<void> = Promise.resolve();
  let fail: (error: unknown) => void = () => undefined;
  const forEver = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const again = (): void => {
    running = running.then(async () => {
      const code = await run();
      await terminal.say(
        `${code === 0 ? "all is well" : "there is something to mend"}; waiting for changes (Ctrl+C ends it)\n`,
      );
    });
    running.catch(fail);
  };
  const ignored = (path: string): boolean => /(?:^|\/)(?:node_modules|\.git|dist)(?:\/|$)|\.tmp$/.test(path);
  await watchFolder(terminal.folder, { ignored, changed: again });
  again();
  return forEver;
}
