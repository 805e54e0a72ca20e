import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Source } from "../dist/lib/core/source.js";
import { xsltEngine } from "../dist/lib/engines/xslt/index.js";

// The stylesheets that are run; every other file under xslt/ is a module that one of these includes.
const ENTRIES = ["html/main", "html/index", "html/names", "summary/main", "text/main"];

const root = join(import.meta.dirname, "..");
const modules = new Map(
  readdirSync(join(root, "xslt"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xsl"))
    .map((file) => `xslt/${file.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => [path, new Source(path, readFileSync(join(root, path), "utf8"))]),
);

for (const entry of ENTRIES) {
  const main = modules.get(`xslt/${entry}.xsl`);
  const { value, diagnostics } = await xsltEngine.compile(main, modules);
  for (const { path, message } of diagnostics) console.error(`${path}: ${message}`);
  if (value === undefined) process.exit(1);
  const target = join(root, `dist/xslt/${entry}.sef.json`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, value);
}
