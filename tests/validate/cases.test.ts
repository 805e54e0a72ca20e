import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../src/host/index.js";
import { createContext, validate } from "../../src/pipeline.js";
import { findProject } from "../../src/project/index.js";
import { textOf } from "../../src/report/index.js";
import { reportOf } from "../report/reports.js";

const folder = join(import.meta.dirname, "cases");

/** A case is a folder with a configuration: one project. Those of one check stand together in a folder. */
const cases = readdirSync(folder)
  .flatMap((name) =>
    isCase(name)
      ? [name]
      : readdirSync(join(folder, name))
          .map((each) => `${name}/${each}`)
          .filter(isCase),
  )
  .sort();

function isCase(name: string): boolean {
  return existsSync(join(folder, name, "teiwright.config.json"));
}

describe("validation of a project", () => {
  it.each(cases)("%s", async (name) => {
    const place = join(folder, name);
    const project = (await findProject(nodeHost(place), { folder: place })).value;
    if (!project) throw new Error("the case has no configuration");
    const context = createContext(nodeHost(place), project.config);
    const paths = await context.host.glob(project.config.documents);
    const { value } = await validate({ paths }, context);
    const report = reportOf(value, { version: "0", durationMs: 0 });
    await expect(textOf("json", report)).toMatchFileSnapshot(join(place, "expected.json"));
  });
});
