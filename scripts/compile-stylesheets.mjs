import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { Source } from "../dist/modules/core/source.js";
import { xsltEngine } from "../dist/modules/engines/xslt/index.js";

// The stylesheets that are run; every other file under xslt/ is a module that one of these includes.
const ENTRIES = ["html/main", "html/site", "summary/main", "text/main"];

const root = join(import.meta.dirname, "..");

if (isMainThread) {
  await Promise.all(ENTRIES.map(inWorker));
} else {
  await compile(workerData);
}

/** A stylesheet takes seconds, and one has nothing to do with another. */
function inWorker(entry) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: entry });
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`xslt/${entry}.xsl does not compile`))));
  });
}

async function compile(entry) {
  const modules = readModules();
  // What has been compiled from the same text by the same engine is kept aside, out of the way of `clean`.
  const kept = join(root, `node_modules/.cache/teiwright/${keyOf(entry, modules)}.sef.json`);
  if (!existsSync(kept)) {
    const { value, diagnostics } = await xsltEngine.compile(modules.get(`xslt/${entry}.xsl`), modules);
    for (const { path, range, message } of diagnostics) {
      const place = range ? `:${modules.get(path).point(range.start).line}` : "";
      console.error(`${path}${place}: ${message}`);
    }
    if (value === undefined) process.exit(1);
    write(kept, value);
  }
  write(join(root, `dist/xslt/${entry}.sef.json`), readFileSync(kept));
}

function readModules() {
  const paths = readdirSync(join(root, "xslt"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xsl"))
    .map((file) => `xslt/${file.replaceAll("\\", "/")}`)
    .sort();
  return new Map(paths.map((path) => [path, new Source(path, readFileSync(join(root, path), "utf8"))]));
}

function keyOf(entry, modules) {
  const hash = createHash("sha256").update(entry);
  const engine = join(root, "dist/modules/engines/xslt");
  for (const file of readdirSync(engine)
    .filter((each) => each.endsWith(".js"))
    .sort()) {
    hash.update(readFileSync(join(engine, file)));
  }
  hash.update(readFileSync(join(root, "node_modules/saxon-js/package.json")));
  for (const { path, text } of modules.values()) hash.update(`\0${path}\0${text}`);
  return hash.digest("hex").slice(0, 32);
}

/** Whole or not at all: what is kept half written would be believed the next time. */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
