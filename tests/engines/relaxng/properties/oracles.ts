import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { validateXML } from "xmllint-wasm";

/** A schema as files in the XML form, the first of which is its own, and documents. */
export interface Task {
  readonly schema: Readonly<Record<string, string>>;
  readonly documents: readonly string[];
}

/** What another validator says: of the schema, and of each document if the schema is correct. */
export interface Verdict {
  readonly correct: boolean;
  readonly valid: readonly boolean[];
  /** What it said, where it tells. */
  readonly said?: string;
}

/** What libxml2 says; undefined where it came to no end. */
export async function libxml2(tasks: readonly Task[]): Promise<readonly (Verdict | undefined)[]> {
  const verdicts: (Verdict | undefined)[] = [];
  for (const { schema, documents } of tasks) {
    const [own, ...others] = Object.entries(schema).map(([fileName, contents]) => ({ fileName, contents }));
    if (!own) continue;
    try {
      const run = validateXML({
        xml: (documents.length > 0 ? documents : ["<a/>"]).map((contents, i) => ({ fileName: `${i}.xml`, contents })),
        schema: [own],
        extension: "relaxng",
        preload: others,
      });
      // Some schemas take it time that doubles with each element.
      const result = await Promise.race([
        run,
        new Promise<undefined>((resolve) => setTimeout(resolve, 5000, undefined)),
      ]);
      if (!result) {
        verdicts.push(undefined);
        continue;
      }
      const { rawOutput } = result;
      const lines = new Set(rawOutput.split("\n"));
      verdicts.push({
        correct: true,
        valid: documents.map((_, i) => lines.has(`${i}.xml validates`)),
        said: rawOutput,
      });
    } catch (error) {
      const isRefusal = error instanceof Error && /failed to compile/.test(error.message);
      verdicts.push(isRefusal ? { correct: false, valid: [], said: error.message } : undefined);
    }
  }
  return verdicts;
}

/** Where jing's classes are, if they and a Java that compiles are installed; `JING_JAR` names another place. */
const JARS = [
  process.env.JING_JAR,
  "/usr/share/java/jing.jar",
  "/opt/homebrew/opt/jing-trang/libexec/jing.jar",
  "/usr/local/opt/jing-trang/libexec/jing.jar",
];

/** What jing says, from one process for all tasks; undefined where it is not installed. */
export async function jing(tasks: readonly Task[]): Promise<readonly Verdict[] | undefined> {
  const jar = JARS.find((each) => each !== undefined && existsSync(each));
  if (jar === undefined || spawnSync("javac", ["-version"]).error) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "teiwright-jing-"));
  const others = ["xml-resolver.jar", "isorelax.jar", "xercesImpl.jar"].map((each) => join(dirname(jar), each));
  const path = [jar, ...others.filter((each) => existsSync(each))].join(":");
  try {
    const judge = spawn("java", ["-cp", path, join(import.meta.dirname, "Judge.java")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    for (const [i, task] of tasks.entries()) judge.stdin.write(`${writeTask(join(folder, `${i}`), task).join("\t")}\n`);
    judge.stdin.end();
    const verdicts: Verdict[] = [];
    for await (const line of createInterface({ input: judge.stdout }))
      verdicts.push(
        line.startsWith("c")
          ? { correct: true, valid: [...line.slice(1)].map((each) => each === "v") }
          : { correct: false, valid: [], said: line.slice(1) },
      );
    if (verdicts.length !== tasks.length) throw new Error(`jing judged ${verdicts.length} of ${tasks.length} schemas`);
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the files of a task; gives the paths of its schema and its documents. */
function writeTask(folder: string, { schema, documents }: Task): readonly string[] {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(schema)) writeFileSync(join(folder, name), text);
  const paths = documents.map((text, i) => {
    const path = join(folder, `${i}.xml`);
    writeFileSync(path, text);
    return path;
  });
  return [join(folder, Object.keys(schema)[0] ?? ""), ...paths];
}
