import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letter } from "./editions.js";

const program = join(import.meta.dirname, "../../dist/lib/cli/main.js");
const MOMENTS = [0.2, 0.5, 0.7, 0.85, 0.95, 1];

describe("a build that is killed", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "teiwright-stopped-"));
  const site = join(folder, "dist/edition");
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, "build", "--force", "--quiet"], {
      cwd: folder,
      env: { ...process.env, TEIWRIGHT_CACHE: join(folder, "cache") },
      stdio: "ignore",
    });
  const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.on("close", resolve));
  /** What the whole of the site comes to. */
  const state = (): string => {
    const hash = createHash("sha256");
    for (const path of readdirSync(site).sort()) hash.update(`${path}\n`).update(readFileSync(join(site, path)));
    return hash.digest("hex");
  };
  const write = (words: string): void => {
    for (const name of ["a", "b", "c"])
      writeFileSync(join(folder, `tei/${name}.xml`), letter({ title: name.toUpperCase(), body: `<p>${words}</p>` }));
  };
  beforeAll(() => {
    if (!existsSync(program)) throw new Error("the command line is not built; run `npm run build` first");
    mkdirSync(join(folder, "tei"));
    writeFileSync(join(folder, "teiwright.config.json"), '{ "documents": ["tei/*.xml"] }');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("leaves the old edition whole, or the new one", async () => {
    write("first");
    await ended(start());
    const first = state();
    write("second");
    const from = performance.now();
    await ended(start());
    const whole = performance.now() - from;
    const second = state();
    expect(second).not.toBe(first);
    for (const [i, moment] of MOMENTS.entries()) {
      const before = state();
      write(i % 2 === 0 ? "first" : "second");
      const child = start();
      const timer = setTimeout(() => child.kill("SIGKILL"), whole * moment);
      await ended(child);
      clearTimeout(timer);
      expect([before, i % 2 === 0 ? first : second]).toContain(state());
    }
    // The next build clears away what was left, and gives what it would have given.
    write("first");
    await ended(start());
    expect(state()).toBe(first);
    expect(readdirSync(join(folder, "dist"))).toEqual(["edition"]);
  });
});
