// Whether `validate --schematron` finds in real documents what Saxon-HE does: `node scripts/schematron-oracle/compare.mjs
// SCHEMA FOLDER...`, after `npm run build`; without arguments, every schema of the corpora that TEIWRIGHT_SHARED names with all
// of their documents. Needs Java and Saxon-HE (SAXON is its .jar), so it is no part of the tests. It takes minutes.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join, relative, resolve } from "node:path";

const shared = process.env.TEIWRIGHT_SHARED ?? new URL("../../../shared", import.meta.url).pathname;
const saxon = process.env.SAXON ?? "/usr/share/java/Saxon-HE.jar";
const command = new URL("../../dist/lib/cli/main.js", import.meta.url).pathname;
const [given, ...folders] = process.argv.slice(2);
if (!existsSync(saxon) || spawnSync("java", ["-version"]).error || !(given || existsSync(shared))) {
  console.log("nothing to compare with: Java, Saxon-HE, and TEIWRIGHT_SHARED or a schema and folders are needed");
  process.exit(0);
}

/** A grammar that allows everything. */
const ANYTHING = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start>
<define name="any"><element><anyName/><zeroOrMore><choice><text/><attribute><anyName/></attribute><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;

const work = mkdtempSync(join(tmpdir(), "teiwright-oracle-"));
const documents = join(work, "documents");
const count = gather(folders.length > 0 ? folders.map((each) => resolve(each)) : [join(shared, "corpora")]);
const schemas = given ? [resolve(given)] : schemasIn(shared);
console.log(`${count} documents, ${schemas.length} schemas`);
const total = { findings: 0, equal: 0, ours: 0, theirs: 0 };
for (const schema of schemas) compare(schema);
console.log(`in all: ${words(total)}`);
rmSync(work, { recursive: true, force: true });
process.exitCode = total.ours + total.theirs > 0 ? 1 : 0;

/** Copies the documents that Saxon can read into one folder, under plain names. */
function gather(roots) {
  mkdirSync(documents);
  let number = 0;
  for (const root of roots) {
    for (const file of filesIn(root, [".xml", ".tei"])) {
      // A DTD elsewhere would be fetched, and what an entity stands for would have no place.
      if (/<!DOCTYPE/.test(readFileSync(file, "latin1"))) continue;
      cpSync(file, join(documents, `${String(++number).padStart(4, "0")}.xml`));
    }
  }
  writeFileSync(join(work, "none.rng"), ANYTHING);
  return number;
}

function schemasIn(folder) {
  return ["corpora", "schemas"]
    .flatMap((each) => filesIn(join(folder, each), [".sch", ".rng", ".odd"]))
    .filter((each) => /<(?:\w+:)?(?:assert|report)\b/.test(readFileSync(each, "utf8")));
}

function filesIn(folder, suffixes) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((each) => join(folder, each))
    .filter((each) => suffixes.includes(extname(each)) && statSync(each).isFile())
    .sort();
}

function compare(schema) {
  const theirs = byTheirs(schema);
  const name = relative(given ? dirname(schema) : shared, schema);
  if (typeof theirs === "string") return console.log(`${name}: not compared; ${theirs}`);
  const ours = byOurs(schema, new Set(theirs.map(([document]) => document)));
  if (typeof ours === "string") return console.log(`${name}: NOT USABLE HERE; ${ours}`);
  const left = new Map();
  for (const [, each] of theirs.flatMap(([document, lines]) => lines.map((line) => [0, `${document}\t${line}`])))
    left.set(each, (left.get(each) ?? 0) + 1);
  const figures = { findings: [...left.values()].reduce((a, b) => a + b, 0), equal: 0, ours: 0, theirs: 0 };
  const shown = [];
  for (const each of ours) {
    const there = left.get(each) ?? 0;
    if (there > 0) figures.equal++;
    else {
      figures.ours++;
      shown.push(`  + ${each}`);
    }
    left.set(each, there - 1);
  }
  for (const [each, there] of left) {
    if (there <= 0) continue;
    figures.theirs += there;
    shown.push(`  - ${each}`);
  }
  for (const key of Object.keys(total)) total[key] += figures[key];
  console.log([`${name}: ${theirs.length} documents, ${words(figures)}`, ...shown.slice(0, 10)].join("\n"));
}

function words({ findings, equal, ours, theirs }) {
  return `${findings} findings, ${equal} equal, ${ours} only ours, ${theirs} only of Saxon-HE`;
}

/** What Saxon-HE finds, by document: those that it could not read are left out. */
function byTheirs(schema) {
  const stylesheet = join(work, "rules.xsl");
  const results = join(work, "results");
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  const compiler = new URL("to-stylesheet.xsl", import.meta.url).pathname;
  const made = transform([`-s:${schema}`, `-xsl:${compiler}`, `-o:${stylesheet}`]);
  if (made.status !== 0) return firstLine(made);
  const run = transform([`-s:${documents}`, `-xsl:${stylesheet}`, `-o:${results}`]);
  const files = readdirSync(results);
  if (files.length === 0) return firstLine(run);
  return files.map((file) => {
    const lines = readFileSync(join(results, file), "utf8").split("\n");
    return [file.replace(/\..*$/, ""), lines.filter((each) => each !== "")];
  });
}

function transform(args) {
  return spawnSync("java", ["-cp", saxon, "net.sf.saxon.Transform", ...args], { encoding: "utf8", maxBuffer: 1e9 });
}

function firstLine({ stderr }) {
  return stderr.split("\n").slice(0, 3).join(" ");
}

function byOurs(schema, wanted) {
  const report = join(work, "report.json");
  const args = ["validate", "--no-xinclude", "--no-cache", "--schema", join(work, "none.rng"), "--schematron", schema];
  try {
    execFileSync("node", [command, ...args, "--format", `json=${report}`, "."], { cwd: documents, stdio: "ignore" });
  } catch {
    // Findings are errors mostly.
  }
  const { documents: judged, diagnostics = [] } = JSON.parse(readFileSync(report, "utf8"));
  const fault = diagnostics.find((each) => each.severity === "error");
  if (fault) return `${fault.path}:${fault.line}: ${fault.message}`;
  return judged.flatMap(({ path, diagnostics: found }) => {
    const document = path.replace(/\..*$/, "");
    if (!wanted.has(document)) return [];
    return found.filter(({ code }) => code.startsWith("schematron/")).map((each) => `${document}\t${lineOf(each)}`);
  });
}

function lineOf({ code, rule = "", xpath = "", message }) {
  if (code === "schematron/cannot-evaluate") return `failed\t${rule}\t${xpath}\t`;
  // A check without words shows its test here.
  const words = message.replace(/^`.*` is (?:not )?true here$/s, "");
  return `${code === "schematron/failed-assert" ? "assert" : "report"}\t${rule}\t${xpath}\t${words}`;
}
