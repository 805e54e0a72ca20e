import { execFileSync, spawnSync } from "node:child_process";
import {
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
import { join } from "node:path";

// How long an edition of many letters takes: from nothing, with nothing changed, and with one letter changed; and how long Saxon-HE
// takes for the same stylesheets in one JVM each. `TEIWRIGHT_LETTERS` says how many; CPU time is what compares on a busy machine.

const root = join(import.meta.dirname, "..");
const shared = process.env.TEIWRIGHT_SHARED ?? join(root, "../shared");
const letters = join(shared, "corpora/schnitzler-briefe/data/editions");
const wanted = Number(process.env.TEIWRIGHT_LETTERS ?? 1000);
if (!existsSync(letters)) {
  console.log("the letters are absent: set TEIWRIGHT_SHARED to the folder that holds the corpora");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "teiwright-bench-"));
const any =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';
mkdirSync(join(folder, "tei"));
writeFileSync(join(folder, "any.rng"), any);
writeFileSync(
  join(folder, "teiwright.config.json"),
  JSON.stringify({
    documents: ["tei/*.xml"],
    schema: "any.rng",
    edition: { title: "Letters", language: "de", output: "site" },
  }),
);
const files = readdirSync(letters)
  .filter((name) => name.endsWith(".xml"))
  .sort();
for (let i = 0; i < wanted; i++) {
  const name = files[i % files.length].replace(/\.xml$/, "");
  const id = `${name}x${Math.floor(i / files.length)}`;
  writeFileSync(join(folder, `tei/${id}.xml`), readFileSync(join(letters, `${name}.xml`), "utf8").replaceAll(name, id));
}

const time = existsSync("/usr/bin/time") ? ["/usr/bin/time", "-f", "@ %e %U %S %M"] : [];
function measured(label, command, args, options = {}) {
  const [program, ...rest] = [...time, command, ...args];
  const start = performance.now();
  const { stderr } = spawnSync(program, rest, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28, ...options });
  const wall = (performance.now() - start) / 1000;
  const [, , user, system, kilobytes] = /@ (\S+) (\S+) (\S+) (\S+)/.exec(stderr ?? "") ?? [];
  const cpu =
    user === undefined
      ? ""
      : `, ${(Number(user) + Number(system)).toFixed(1)} s of CPU, ${Math.round(kilobytes / 1024)} MB`;
  console.log(`${label}: ${wall.toFixed(1)} s${cpu}`);
}

const env = { ...process.env, TEIWRIGHT_CACHE: join(folder, "cache") };
const build = (label) =>
  measured(label, process.execPath, [join(root, "dist/lib/cli/main.js"), "build", "--force", "--quiet"], { env });
build(`${wanted} letters from nothing`);
build("nothing changed");
const one = join(folder, "tei", readdirSync(join(folder, "tei"))[7]);
writeFileSync(one, readFileSync(one, "utf8").replace("</p>", " Nachtrag.</p>"));
build("one letter changed");
const pages = readdirSync(join(folder, "site")).filter((name) => /^L\d+x\d+\.html$/.test(name));
const heaviest = Math.max(...pages.map((name) => statSync(join(folder, "site", name)).size));
console.log(`the heaviest page of ${pages.length}: ${(heaviest / 1024).toFixed(1)} kB`);

const jar = "/usr/share/java/Saxon-HE.jar";
if (existsSync(jar)) {
  writeFileSync(join(folder, "edition.xml"), '<edition xmlns="urn:teiwright"/>');
  execFileSync("cp", ["-r", join(root, "xslt"), join(folder, "xslt")]);
  writeFileSync(join(folder, "xslt/edition.xml"), '<edition xmlns="urn:teiwright"/>');
  for (const sheet of ["html/main", "text/main", "summary/main"]) {
    mkdirSync(join(folder, "out", sheet), { recursive: true });
    const args = ["-cp", jar, "net.sf.saxon.Transform", "-s:tei", `-xsl:xslt/${sheet}.xsl`, `-o:out/${sheet}`];
    measured(`Saxon-HE, ${sheet}.xsl`, "java", args);
  }
} else console.log("Saxon-HE is absent: nothing is compared");
rmSync(folder, { recursive: true });
