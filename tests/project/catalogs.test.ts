import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Located } from "../../src/core/addresses.js";
import { nodeHost } from "../../src/host/index.js";
import { catalogsOf, queryFor, queryForEntity } from "../../src/project/catalog/index.js";
import { xmlEngine } from "../xml-engine.js";

const folder = join(import.meta.dirname, "catalogs");

describe("catalogs", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const place = join(folder, name);
    const catalogs = catalogsOf(nodeHost(place), xmlEngine, undefined);
    const lines: string[] = [];
    for (const line of readFileSync(join(place, "queries.txt"), "utf8").trimEnd().split("\n")) {
      const [, kind, rest = ""] = /^(uri|external) ?(.*)$/.exec(line) ?? [];
      const [publicId, systemId] = rest.split("|").map((each) => (each.trim() === "" ? undefined : each.trim()));
      const query = kind === "uri" ? queryFor(rest) : queryForEntity(publicId, systemId);
      lines.push(`${line}\n  ${shown(await catalogs.find(query))}`);
    }
    const faults = catalogs.diagnostics.map((each) => `${each.path} ${each.code} ${each.message}`);
    await expect([...lines, ...faults, ""].join("\n")).toMatchFileSnapshot(join(place, "expected.txt"));
  });
});

function shown(located: Located | undefined): string {
  if (!located) return "nothing";
  return located.kind === "found" ? located.path : located.reason;
}
