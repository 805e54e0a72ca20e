// How validation does beside jing and xmllint-wasm on the same files in one run: `npm run bench`. Ratios count, not times.
// Letters and schema come from ../shared, or the folder that TEIWRIGHT_SHARED names; jing counts if it is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode } from "../dist/modules/core/decode.js";
import { relaxNg } from "../dist/modules/engines/relaxng/index.js";
import { xmlEngineOf } from "../dist/modules/engines/xml/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");
const schema = join(shared, "schemas/tei_all.rng");
const folder = mkdtempSync(join(tmpdir(), "teiwright-bench-"));
process.env.TEIWRIGHT_CACHE = join(folder, "cache");
const letters = valid(join(shared, "suites/mutated-letters"));
const generated = readdirSync(join(shared, "suites/generated-tei/documents"))
  .sort()
  .map((name) => join(shared, "suites/generated-tei/documents", name));
const hasJing = spawnSync("jing", ["-v"]).error === undefined;
if (!hasJing) console.log("jing is not installed: what is measured against it is left out");

/** What the command sets at its start in version 20 of Node, see `src/cli/main.ts`; later versions have no need of it. */
const COMMAND_FLAGS = process.versions.node.startsWith("20.") ? ["--interrupt-budget=1000000"] : [];

const small = join(folder, "small.xml");
writeFileSync(small, SMALL());

try {
  coldProcesses();
  schemaLoads();
  await throughput();
} finally {
  rmSync(folder, { recursive: true });
}

/** A process that starts, checks one small document with tei_all, and ends. */
function coldProcesses() {
  const ours = [process.execPath, join(root, "dist/lib/cli/main.js"), "validate", "--quiet", "--schema", schema, small];
  const jing = ["jing", schema, small];
  run(ours);
  // In turns, so that whatever else the machine does falls on all alike.
  const times = { kept: [], anew: [], jing: [] };
  for (let i = 0; i < 9; i++) {
    times.kept.push(run(ours));
    times.anew.push(run([...ours, "--no-cache"]));
    if (hasJing) times.jing.push(run(jing));
  }
  const kept = median(times.kept);
  row("one small document, schema known from an earlier run", kept);
  row("one small document, schema read anew", median(times.anew));
  if (hasJing) row("  jing", median(times.jing), [kept, 2]);
  const wasm = run([process.execPath, "-e", XMLLINT(), schema, small]);
  row("  xmllint-wasm", wasm, [kept, 40]);
}

/** The schema read in a new process each time, and taken from what is kept: as the command does it, and as a library in Node as it is. */
function schemaLoads() {
  const times = { command: [], library: [], kept: [] };
  // What the first of these keeps is found by the others.
  for (let i = 0; i < 9; i++) {
    times.command.push(loaded("read", COMMAND_FLAGS));
    times.library.push(loaded("read", []));
    times.kept.push(loaded("kept", []));
  }
  row("schema read, new process, with the settings of the command (bar 150)", median(times.command));
  row("schema read, new process, as a library", median(times.library));
  row("schema from what is kept, new process (bar 25)", median(times.kept));
}

function loaded(way, flags) {
  return Number(spawnSync(process.execPath, [...flags, "-e", LOAD(), schema, way], { encoding: "utf8" }).stdout);
}

async function throughput() {
  const xml = xmlEngineOf(() => readFileSync(join(root, "dist/wasm/xml.wasm")));
  const wasm = () => readFileSync(join(root, "dist/wasm/relaxng.wasm"));
  const language = relaxNg({ xml, wasm, load: async () => undefined });
  const { value: validator } = await language.compile(decode(schema, readFileSync(schema)).value);
  const check = async (paths) => {
    // As much as a run does: the files are read and decoded too.
    for (const path of paths) await validator.validate(xml.parse(decode(path, readFileSync(path)).value).value);
  };
  const lettersSpeed = await best(letters, check);
  speed("valid letters, warm", lettersSpeed);
  if (hasJing) {
    const jing = jingWarm();
    speed("  jing, warm", jing);
    ratio(lettersSpeed / jing, 8);
  }
  speed("generated documents, warm (bar 20)", await best(generated, check));
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB (bar 200)`);
}

async function best(paths, check) {
  const size = sizeOf(paths);
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 12; pass++) {
    const begin = performance.now();
    await check(paths);
    least = Math.min(least, performance.now() - begin);
  }
  return size / 1e3 / least;
}

/** What more files cost a JVM that is warm: the files twelve times, less the files six times; the best of three. */
function jingWarm() {
  const times = (count) => run(["jing", schema, ...Array.from({ length: count }, () => letters).flat()]);
  const speeds = [1, 2, 3].map(() => (sizeOf(letters) * 6) / 1e3 / (times(12) - times(6)));
  return Math.max(...speeds);
}

function sizeOf(paths) {
  return paths.reduce((sum, path) => sum + readFileSync(path).length, 0);
}

function run([command, ...args]) {
  const start = performance.now();
  spawnSync(command, args, { maxBuffer: 1e9 });
  return performance.now() - start;
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

function row(name, milliseconds, [ours, bar] = []) {
  console.log(`${name}: ${Math.round(milliseconds)} ms`);
  if (ours !== undefined) ratio(milliseconds / ours, bar);
}

function speed(name, megabytes) {
  console.log(`${name}: ${megabytes.toFixed(1)} MB/s`);
}

function ratio(times, bar) {
  console.log(`  ${times.toFixed(1)} times (bar ${bar})`);
}

function valid(suite) {
  const [, ...rows] = readFileSync(join(suite, "oracle.tsv"), "utf8").trim().split("\n");
  return rows
    .map((each) => each.split("\t"))
    .filter(([, verdict]) => verdict === "valid")
    .map(([file]) => join(suite, "documents", file));
}

/** What a process does that takes a schema with the package as it is published. */
function LOAD() {
  return `(async () => {
    const { decode, enginesFor, hostAt } = await import(${JSON.stringify(new URL("../dist/lib/index.js", import.meta.url).href)});
    const { readFileSync } = await import("node:fs");
    const [path, way] = process.argv.slice(-2);
    const source = decode("tei_all.rng", readFileSync(path)).value;
    const { relaxng } = enginesFor(hostAt("."), { cached: way === "kept" });
    const start = performance.now();
    await relaxng.compile(source);
    console.log(performance.now() - start);
  })();`;
}

function XMLLINT() {
  return `import("xmllint-wasm").then(async ({ validateXML }) => { const { readFileSync } = await import("node:fs"); const [schema, xml] = process.argv.slice(-2); await validateXML({ xml: [{ fileName: "a.xml", contents: readFileSync(xml, "utf8") }], schema: [{ fileName: "a.rng", contents: readFileSync(schema, "utf8") }], extension: "relaxng", maxMemoryPages: 16384 }); })`;
}

function SMALL() {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>\n`;
}
