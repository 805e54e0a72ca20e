// How validation does with large corpora: `npm run bench`, or `node bench/scale.mjs 1000` for one size, after `npm run build`.
// The corpora are copies of letters with ids of their own, from ../shared or the folder that TEIWRIGHT_SHARED names. Times are
// minima of several runs in turns, so that whatever else the machine does counts as little as it can; CPU is user and system time.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/lib/cli/main.js", import.meta.url));
const shared = process.env.TEIWRIGHT_SHARED ?? fileURLToPath(new URL("../../shared", import.meta.url));
const letters = join(shared, "corpora/schnitzler-briefe/data/editions");
const schematron = join(shared, "corpora/schnitzler-briefe/data/meta/schnitzler-briefe-schematron.sch");
const schema = join(shared, "schemas/tei_all.rng");
if (!existsSync(letters) || !existsSync(schema)) {
  console.log("no letters or no schema to make corpora of: set TEIWRIGHT_SHARED; nothing was measured");
  process.exit(0);
}
const hasJing = spawnSync("jing", ["-v"]).error === undefined;
if (!hasJing) console.log("jing is not installed: what is measured against it is left out");

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000];
const place = mkdtempSync(join(tmpdir(), "teiwright-bench-"));
/** Each process tells at its end what it took. */
const meter = join(place, "meter.mjs");
writeFileSync(
  meter,
  `import { isMainThread } from "node:worker_threads";
import { writeFileSync } from "node:fs";
if (isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.METER, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1e3 }));
});`,
);
try {
  console.log(`${availableParallelism()} processors`);
  const full = new Map();
  for (const size of SIZES) full.set(size, measure(size));
  const [first, last] = [SIZES[0], SIZES.at(-1)];
  const growth = (key) => (full.get(last)[key] / full.get(first)[key]).toFixed(1);
  console.log(`\nfrom ${first} to ${last} documents, ${last / first} times as many: ${growth("cpu")} times the CPU`);
} finally {
  rmSync(place, { recursive: true });
}

/** The measures of a corpus of so many documents; gives what one thread took for all of it. */
function measure(size) {
  const corpus = makeCorpus(size);
  const times = size > 5000 ? 1 : size > 500 ? 3 : 5;
  console.log(`\n${size} documents, ${(corpus.bytes / 1e6).toFixed(1)} MB`);
  const none = ["--no-cache"];
  const ways = {
    one: () => ours(corpus.folder, [...none, "--jobs", "1"]),
    two: () => ours(corpus.folder, [...none, "--jobs", "2"]),
    default: () => ours(corpus.folder, none),
    ...(hasJing && { jing: () => jing(corpus) }),
  };
  const best = inTurns(ways, times);
  say("one thread", best.one);
  say("two threads", best.two, bar(best.one.wall / best.two.wall, "times as fast as one", { least: 1.6, from: 1000 }));
  say("as many threads as help", best.default);
  if (hasJing) {
    say("jing, RELAX NG alone", best.jing);
    say("  beside it: one thread", best.one, bar(best.one.wall / best.jing.wall, "of jing", { most: 0.5, from: 1000 }));
    say(
      "  beside it: default",
      best.default,
      bar(best.default.wall / best.jing.wall, "of jing", { most: 0.5, from: 1000 }),
    );
  }

  // What is kept is made by the first run.
  ours(corpus.folder, []);
  const again = inTurns(
    {
      unchanged: () => ours(corpus.folder, []),
      changed: () => {
        touch(corpus.files[Math.floor(size / 2)]);
        return ours(corpus.folder, []);
      },
    },
    times + 2,
  );
  say("nothing changed", again.unchanged, size === 1000 ? bar(again.unchanged.wall, "s", { most: 0.6 }) : "");
  say("one document changed", again.changed, size === 1000 ? bar(again.changed.wall, "s", { most: 1 }) : "");
  say("memory, one thread", best.one, bar(best.one.memory, "MB", { most: 300 }));
  if (existsSync(schematron)) {
    const run = ours(corpus.folder, [...none, "--jobs", "1", "--schematron", schematron]);
    say("with Schematron, one thread", run, bar(run.memory, "MB", { most: 600 }));
  }
  rmSync(corpus.folder, { recursive: true });
  return best.one;

  function bar(value, words, { least = 0, most = Number.POSITIVE_INFINITY, from = 0 }) {
    const limit = least > 0 ? `at least ${least}` : `at most ${most}`;
    const verdict = size < from ? "" : value >= least && value <= most ? `, as wanted: ${limit}` : `, NOT ${limit}`;
    return `${value.toFixed(2)} ${words}${verdict}`;
  }
}

/** Letters with ids of their own, which point at the entries of one authority file. */
function makeCorpus(size) {
  const folder = join(place, `corpus-${size}`);
  mkdirSync(join(folder, "letters"), { recursive: true });
  mkdirSync(join(folder, "authority"));
  const originals = readdirSync(letters)
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => ({ name, text: plain(readFileSync(join(letters, name), "utf8")) }));
  const persons = new Set(
    originals.flatMap(({ text }) => text.match(/(?<=\.\.\/authority\/persons\.xml#)pmb\d+/g) ?? []),
  );
  writeFileSync(join(folder, "authority/persons.xml"), listPerson([...persons].sort()));
  writeFileSync(
    join(folder, "teiwright.config.json"),
    JSON.stringify({ documents: ["letters/*.xml"], authority: ["authority/*.xml"], schema: "tei_all.rng" }),
  );
  writeFileSync(join(folder, "tei_all.rng"), readFileSync(schema));
  let bytes = 0;
  const files = Array.from({ length: size }, (_, i) => {
    const { name, text } = originals[i % originals.length];
    const copy = Math.floor(i / originals.length);
    const file = join(folder, "letters", name.replace(".xml", `-${copy}.xml`));
    const own = text
      .replace(/( xml:id="[^"]*)"/g, `$1-${copy}"`)
      .replace(/( (?:target|corresp)="#[^"]*)"/g, `$1-${copy}"`);
    writeFileSync(file, own);
    bytes += Buffer.byteLength(own);
    return file;
  });
  return { folder, files, bytes };
}

/** As in an edition that is well kept: without what leads out of the corpus, and without the slip that every letter has. */
function plain(text) {
  return text
    .replace(/<\?xml-model[^>]*\?>/g, "")
    .replace(/ xsi:schemaLocation="[^"]*"/, "")
    .replace(/ xml:base="[^"]*"/g, "")
    .replace(/ ref="#?(pmb\d+)"/g, ' ref="../authority/persons.xml#$1"')
    .replace(/ rendition="#[^"]*"/g, "")
    .replace(/ url="(?!https?:)/g, ' url="https://example.org/')
    .replace(/ (?:target|corresp|who|ana|source|resp|scribe|hand|sameAs)="(?!#|https?:)[^"]*"/g, "")
    .replace(/ facs="(?!#|https?:)/g, ' facs="https://example.org/')
    .replace(/<location\b.*?<\/location>/gs, (location) => location.replace(/<idno\b.*?<\/idno>/gs, ""));
}

function listPerson(ids) {
  const persons = ids.map((id) => `<person xml:id="${id}"><persName>${id}</persName></person>`).join("\n");
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Persons</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><listPerson>${persons}</listPerson></body></text></TEI>`;
}

function touch(file) {
  writeFileSync(file, `${readFileSync(file, "utf8")}<!-- ${performance.now()} -->`);
}

/** The best of several runs of each, in turns. */
function inTurns(ways, times) {
  const best = {};
  for (let i = 0; i < times; i++)
    for (const [name, way] of Object.entries(ways)) {
      const { wall, cpu, memory } = way();
      const before = best[name] ?? { wall, cpu, memory };
      best[name] = {
        wall: Math.min(wall, before.wall),
        cpu: Math.min(cpu, before.cpu),
        memory: Math.max(memory ?? 0, before.memory ?? 0),
      };
    }
  return best;
}

function ours(folder, options) {
  const usage = join(place, "usage.json");
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", meter, program, "validate", "--quiet", "--format", "json", ...options],
    {
      cwd: folder,
      env: { ...process.env, CI: "1", TEIWRIGHT_CACHE: join(folder, "cache"), METER: usage },
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`validate ended with ${status}: ${stderr}`);
  const { documents } = JSON.parse(stdout).summary;
  if (documents === 0) throw new Error("nothing was validated");
  return { wall, ...JSON.parse(readFileSync(usage, "utf8")) };
}

function jing({ folder, files }) {
  const start = performance.now();
  const { stderr } = spawnSync(
    "bash",
    ["-c", "TIMEFORMAT='%U %S'; time jing -i tei_all.rng \"$@\" >/dev/null", "-", ...files],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const [user = 0, system = 0] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { wall: (performance.now() - start) / 1000, cpu: user + system };
}

function say(name, { wall, cpu, memory }, more = "") {
  const took = `${wall.toFixed(2).padStart(7)} s  ${cpu.toFixed(2).padStart(7)} s CPU  ${memory ? `${memory.toFixed(0).padStart(4)} MB` : "       "}`;
  console.log(`  ${name.padEnd(30)} ${took}  ${more}`);
}
