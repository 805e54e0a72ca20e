#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// Version 20 has a function optimised long before that pays in a run of a second; later versions wait of themselves, and do not know
// the flag. It says how much a function must have run first, and nothing of what it does; what runs longer has its own number again.
if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=1000000");
  setTimeout(() => setFlagsFromString("--interrupt-budget=135168"), 1500).unref();
}

// From version 22 on Node can keep what it compiles for the next start: of all that is loaded from here on.
if ("enableCompileCache" in module && module.enableCompileCache instanceof Function) module.enableCompileCache();
const { run } = await import("./run.js");

// A reader such as `head` may close the pipe early; that is no fault of anyone.
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);

// The exit code is set, never forced: what is written into a pipe must get through first.
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd().replaceAll("\\", "/"),
  write: (text) => writeTo(process.stdout, text),
  say: (text) => writeTo(process.stderr, text),
  mayColour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  isWatched: process.stderr.isTTY === true && !process.env.CI,
  variables: process.env,
  stepSummary: process.env.GITHUB_STEP_SUMMARY || undefined,
});

function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
