// Runs the built command under strace over hostile documents, and fails where it opened a file that is none of its business or
// reached for the network. The documents are those of the folder that TEIWRIGHT_SHARED names, or the few that are made here.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const home = resolve(import.meta.dirname, "../..");
const program = join(home, "dist/lib/cli/main.js");
if (spawnSync("strace", ["-V"]).error) {
  console.log("strace is absent: what the command opens was not watched");
  process.exit(0);
}

const place = realpathSync(mkdtempSync(join(tmpdir(), "teiwright-strace-")));
const project = join(place, "project");
const cache = join(place, "cache");
const bait = join(place, "bait.txt");
/** What may be opened: the project, what is kept between runs, the package itself, and what Node opens whatever it runs. */
const FOLDERS = ["/usr/share/zoneinfo", project, cache, home];
const FILES = new Set(nodesOwn());
let failures = 0;
try {
  mkdirSync(project);
  writeFileSync(bait, "a secret\n");
  const shared = join(process.env.TEIWRIGHT_SHARED ?? join(home, "../shared"), "bad");
  const isShared = existsSync(shared);
  if (isShared) cpSync(shared, project, { recursive: true, filter: (each) => !/\.(?:py|tsv|md)$/.test(each) });
  else console.log("the hostile documents are absent: only those that are made here are watched");
  makeOwn();
  const schema = join(home, "schemas/archival.rng");
  const runs = [
    ["validate", ".", "--schema", schema, "--format", "compact"],
    ["validate", "own", "--dtd", "--xsd", "--format", "json"],
    ...(isShared ? [["validate", "xml-model", "--format", "compact"]] : []),
    ["validate", "own/link.xml", "own/folder/passwd", "--schema", schema],
    ["canonical", "own/entities.xml", "--xinclude"],
    ["build", "own", "--force", "-o", "edition"],
  ];
  for (const [at, args] of runs.entries()) watch(args, join(place, `log${at}`));
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(failures === 0 ? "nothing else was opened, and nothing connected" : `${failures} forbidden calls`);
process.exitCode = failures === 0 ? 0 : 1;

function makeOwn() {
  const folder = join(project, "own");
  mkdirSync(folder);
  const tei = (pre, body) =>
    `<?xml version="1.0"?>\n${pre}<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><teiHeader><fileDesc><titleStmt><title>t</title></titleStmt><publicationStmt><p>p</p></publicationStmt><sourceDesc><p>s</p></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>\n`;
  const files = {
    "entities.xml": tei(
      `<!DOCTYPE TEI SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY a SYSTEM "${bait}"><!ENTITY b SYSTEM "file://${bait}"><!ENTITY c SYSTEM "../../bait.txt"><!ENTITY % d SYSTEM "../../bait.txt"> %d;]>\n`,
      "<p>&a;&b;&c;</p>",
    ),
    "includes.xml": tei(
      "",
      `<p><xi:include href="../../bait.txt" parse="text"/><xi:include href="${bait}" parse="text"/><xi:include href="out.txt" parse="text"/><xi:include href="http://127.0.0.1:9/x" parse="text"/></p>`,
    ),
    "models.xml": tei(
      `<?xml-model href="${bait}"?>\n<?xml-model href="../../bait.txt"?>\n<?xml-model href="out.txt"?>\n<?xml-model href="https://192.0.2.1/x.rng"?>\n<?xml-model href="reader.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>\n`,
      "<p/>",
    ),
    "reader.sch": `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern><rule context="/*"><report test="true()"><value-of select="unparsed-text('${bait}'), doc('http://127.0.0.1:9/')"/></report></rule></pattern></schema>`,
    "pointers.xml": tei("", '<p corresp="../../bait.txt#x out.txt#x folder/passwd#x http://127.0.0.1:9/#x">p</p>'),
    "hints.xml": tei("", "<p/>").replace(
      "<TEI ",
      `<TEI xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.tei-c.org/ns/1.0 ${bait}" `,
    ),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync(bait, join(folder, "out.txt"));
  symlinkSync(bait, join(folder, "link.xml"));
  symlinkSync("/etc", join(folder, "folder"));
}

function watch(args, log) {
  const strace = [
    "-f",
    "-qq",
    "-y",
    "-s",
    "4096",
    "-e",
    "trace=openat,open,openat2,connect,sendto,socket,execve",
    "-o",
    log,
  ];
  // What later versions of Node keep of the program lies with the rest that is kept.
  const env = { ...process.env, TEIWRIGHT_CACHE: cache, NODE_COMPILE_CACHE: cache, NO_COLOR: "1" };
  const run = spawnSync("strace", [...strace, process.execPath, program, ...args], {
    cwd: project,
    env,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const said = `${run.stdout}${run.stderr}`;
  const lines = readFileSync(log, "utf8").split("\n");
  const wrong = lines.filter(isForbidden);
  if (run.status === null || run.status === 3)
    wrong.push(`ended with ${run.status ?? run.signal}: ${run.stderr.slice(-300)}`);
  if (said.includes("a secret")) wrong.push("a line of a file outside the project was shown");
  // A watch that sees nothing proves nothing.
  if (!lines.some((line) => line.includes(program))) wrong.push("strace saw nothing of the command");
  failures += wrong.length;
  console.log(`${args.slice(0, 3).join(" ")}: exit ${run.status}, ${lines.length} calls, ${wrong.length} forbidden`);
  for (const line of wrong.slice(0, 10)) console.log(`  ${line.slice(0, 300)}`);
}

function isForbidden(line) {
  // Of the network, only sockets between the threads of Node itself are none of it.
  if (/\b(?:connect|sendto)\(/.test(line)) return !/AF_UNIX|AF_UNSPEC/.test(line);
  if (/\bsocket\(/.test(line)) return /AF_INET/.test(line);
  const opened = /\b(?:open|openat|openat2)\((?:[^,"]*, )?"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
  if (opened === undefined || / = -1 /.test(line)) return false;
  // The file that was opened in truth, links followed, stands behind the number.
  const real = ofNobody(/ = \d+<([^>]*)>/.exec(line)?.[1] ?? resolve(project, opened));
  return !FILES.has(real) && !FOLDERS.some((folder) => real === folder || real.startsWith(`${folder}/`));
}

/** What Node opens whatever it runs, libraries and certificates among it: what it opens for an empty program. */
function nodesOwn() {
  const log = join(place, "node");
  spawnSync("strace", ["-f", "-qq", "-y", "-e", "trace=openat,open", "-o", log, process.execPath, "-e", "0"], {
    cwd: place,
  });
  const opened = [...readFileSync(log, "utf8").matchAll(/ = \d+<([^>]*)>/g)].map(([, path]) => ofNobody(path));
  // What memory and threads ask the system for, when there is need.
  const system = ["/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu/online"];
  // What tells the memory of the process.
  const own = ["/proc/self/maps", "/proc/self/stat", "/proc/self/cgroup", "/dev/null"];
  return [...opened, ...system, ...own];
}

/** The path of a process's own file, whatever its number. */
function ofNobody(path) {
  return path.replace(/^\/proc\/\d+\//, "/proc/self/");
}
