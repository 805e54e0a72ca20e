import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** A project in a folder of its own, on which the command is run in this process. */
export interface TestProject {
  readonly folder: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** What a run of the command gives. */
  run(args: readonly string[], terminal?: Partial<Terminal>): Promise<Ran>;
  /** The JSON report of `validate`, without how long it took. */
  report(args?: readonly string[], terminal?: Partial<Terminal>): Promise<string>;
  end(): void;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A project of files, by path; what it keeps from run to run is kept in its folder. */
export function testProject(files: Readonly<Record<string, string>>): TestProject {
  const place = mkdtempSync(join(tmpdir(), "teiwright-"));
  const folder = join(place, "project");
  const before = process.env.TEIWRIGHT_CACHE;
  process.env.TEIWRIGHT_CACHE = join(place, "cache");
  const project: TestProject = {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: (path) => rmSync(join(folder, path)),
    run: async (args, terminal = {}) => {
      let out = "";
      let err = "";
      const code = await run(args, {
        folder,
        write: async (text) => {
          out += text;
        },
        say: async (text) => {
          err += text;
        },
        mayColour: false,
        isWatched: false,
        variables: {},
        stepSummary: undefined,
        ...terminal,
      });
      return { code, out, err };
    },
    report: async (args = [], terminal) => {
      const { code, out, err } = await project.run(["validate", "--format", "json", ...args], terminal);
      if (code > 2) throw new Error(err);
      if (out === "") throw new Error(`no report: ${err}`);
      return out.replace(/"durationMs": \d+/, '"durationMs": 0');
    },
    end: () => {
      rmSync(place, { recursive: true, force: true });
      if (before === undefined) delete process.env.TEIWRIGHT_CACHE;
      else process.env.TEIWRIGHT_CACHE = before;
    },
  };
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  return project;
}

/** A document of TEI with some text in its body. */
export function tei(body: string, before = ""): string {
  return `${before}<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt><publicationStmt><p>B</p></publicationStmt><sourceDesc><p>C</p></sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>\n`;
}

/** A schema for such documents, in two files; `p` may have `n`, which is a number. */
export const SCHEMA: Readonly<Record<string, string>> = {
  "schema/main.rnc": `default namespace = "http://www.tei-c.org/ns/1.0"
include "parts.rnc"
start = element TEI { anyAttribute*, (other | element text { element body { block* } })* }
other = element * - (text | body | p | ref | listPerson) { anyAttribute*, (text | other | p)* }
anyAttribute = attribute * { text }
`,
  "schema/parts.rnc": `default namespace = "http://www.tei-c.org/ns/1.0"
block = p | ref | listPerson
p = element p { attribute n { xsd:integer }?, attribute xml:base { text }?, attribute xml:id { text }?, (text | ref)* }
ref = element ref { attribute target { text }, text }
listPerson = element listPerson { element person { attribute xml:id { text }, element persName { text } }* }
`,
};

/** The paths of documents in a report that is well. */
export function pathsIn(report: string): readonly string[] {
  const { documents }: { readonly documents: readonly { readonly path: string }[] } = JSON.parse(report);
  return documents.map((each) => each.path);
}

/** The codes in a report, with the paths of their documents. */
export function codesIn(report: string): readonly string[] {
  const { documents }: { readonly documents: readonly { path: string; diagnostics: readonly { code: string }[] }[] } =
    JSON.parse(report);
  return documents.flatMap(({ path, diagnostics }) => diagnostics.map(({ code }) => `${path} ${code}`));
}
