import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Where the results are to be written as JSON, beside what is shown; CI asks for it. */
const json = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    // What the tests keep is not the user's.
    env: { TEIWRIGHT_CACHE: join(tmpdir(), "teiwright-test-cache") },
    reporters: json ? ["default", "json"] : ["default"],
    ...(json ? { outputFile: { json } } : {}),
  },
});
