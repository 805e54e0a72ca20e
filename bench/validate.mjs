// How long validation takes, beside jing and xmllint-wasm on the same files in one run: `npm run bench`. Ratios count, not
// times. Letters and schema come from ../shared, or the folder that TEIWRIGHT_SHARED names; jing counts if it is installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Source } from "../dist/lib/core/source.js";
import { relaxNg } from "../dist/lib/engines/relaxng/index.js";
import { xmlEngineOf } from "../dist/lib/engines/xml/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");
const schema = join(shared, "schemas/tei_all.rng");
const folder = mkdtempSync(join(tmpdir(), "teiwright-bench-"));
const cache = join(folder, "cache");
const letters = valid(join(shared, "suites/mutated-letters"));
const generated = readdirSync(join(shared, "suites/generated-tei/documents"))
  .sort()
  .map((name) => join(shared, "suites/generated-tei/documents", name));
const hasJing = spawnSync("jing", ["-v"]).error === undefined;

const small = join(folder, "small.xml");
writeFileSync(small, SMALL());

try {
  const ours = [process.execPath, join(root, "dist/lib/cli/main.js"), "validate", "--quiet", "--schema", schema, small];
  const cold = median(() => run([...ours, "--no-cache"]));
  run(ours);
  const kept = median(() => run(ours));
  row("cold process, one small document, tei_all", cold);
  row("the same, the schema kept from a run before", kept);
  if (hasJing) {
    const jing = median(() => run(["jing", schema, small]));
    row("jing, the same", jing, kept);
  }
  row(
    "xmllint-wasm, the same",
    median(() => run([process.execPath, "-e", XMLLINT(), schema, small]), 1),
    kept,
  );
  await inProcess();
  if (hasJing) jingWarm();
} finally {
  rmSync(folder, { recursive: true });
}

async function inProcess() {
  const xml = xmlEngineOf(() => readFileSync(join(root, "dist/wasm/xml.wasm")));
  const language = relaxNg({
    xml,
    wasm: () => readFileSync(join(root, "dist/wasm/relaxng.wasm")),
    load: async () => undefined,
  });
  const source = new Source(schema, readFileSync(schema, "utf8"));
  const start = performance.now();
  const { value: validator } = await language.compile(source);
  row("schema read in the process, first time", performance.now() - start);
  for (const [name, paths] of [
    ["valid letters", letters],
    ["generated documents", generated],
  ]) {
    const texts = paths.map((path) => new Source(path, readFileSync(path, "utf8")));
    const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    let best = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < 7; pass++) {
      const begin = performance.now();
      for (const text of texts) await validator.validate(xml.parse(text).value);
      best = Math.min(best, performance.now() - begin);
    }
    speed(`${name}, warm`, size, best);
  }
  console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

/** What more files cost a JVM that is warm: the files ten times, less the files five times. */
function jingWarm() {
  const size = letters.reduce((sum, path) => sum + readFileSync(path).length, 0);
  const times = (count) => run(["jing", schema, ...Array.from({ length: count }, () => letters).flat()]);
  const more = times(10) - times(5);
  speed("jing, valid letters, warm", size * 5, more);
}

function run([command, ...args]) {
  const start = performance.now();
  spawnSync(command, args, { env: { ...process.env, TEIWRIGHT_CACHE: cache }, maxBuffer: 1e9 });
  return performance.now() - start;
}

function median(measure, runs = 5) {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

function row(name, milliseconds, ours) {
  const ratio = ours === undefined ? "" : `, ${(milliseconds / ours).toFixed(1)} times ours`;
  console.log(`${name}: ${Math.round(milliseconds)} ms${ratio}`);
}

function speed(name, bytes, milliseconds) {
  console.log(`${name}: ${(bytes / 1e3 / milliseconds).toFixed(1)} MB/s`);
}

function valid(suite) {
  const [, ...rows] = readFileSync(join(suite, "oracle.tsv"), "utf8").trim().split("\n");
  return rows
    .map((each) => each.split("\t"))
    .filter(([, verdict]) => verdict === "valid")
    .map(([file]) => join(suite, "documents", file));
}

function XMLLINT() {
  return `import("xmllint-wasm").then(async ({ validateXML }) => { const { readFileSync } = await import("node:fs"); const [schema, xml] = process.argv.slice(-2); await validateXML({ xml: [{ fileName: "a.xml", contents: readFileSync(xml, "utf8") }], schema: [{ fileName: "a.rng", contents: readFileSync(schema, "utf8") }], extension: "relaxng", maxMemoryPages: 16384 }); })`;
}

function SMALL() {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body><p>x</p></body></text></TEI>\n`;
}
