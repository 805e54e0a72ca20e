import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Crew, Threads } from "../../src/core/threads.js";
import { threadsOf } from "../../src/host/threads.js";
import { openAgain, openProject, validate } from "../../src/pipeline.js";
import { told } from "../../src/report/index.js";
import { type ThreadWork, worker } from "../../src/validate/index.js";
import { teiwright } from "../cli/started.js";
import { codesIn, SCHEMA, type TestProject, tei, testProject } from "./scale-project.js";

const COUNT = 120;
let project: TestProject;

beforeEach(() => {
  project = testProject({
    ...SCHEMA,
    "teiwright.config.json": JSON.stringify({ documents: ["docs/*.xml"], schema: "schema/main.rnc", ids: "global" }),
    ...Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`docs/${String(i).padStart(3, "0")}.xml`, text(i)])),
  });
});
afterEach(() => project.end());

/** Documents of all kinds: well, with slips, not well-formed, with pointers to others and ids that others have. */
function text(i: number): string {
  if (i % 10 === 3) return tei("<p>");
  if (i % 10 === 5) return tei("<p/>", '<?xml-model href="urn:none" type="application/relax-ng-compact-syntax"?>');
  const pointer = `<ref target="${String((i * 7) % (COUNT + 9)).padStart(3, "0")}.xml#p${i}">x</ref>`;
  return tei(`<p n="${i % 4 === 0 ? "no" : i}" xml:id="p${i % 100}">ü ${i}</p>${pointer}`);
}

/** A validation with threads that are none, but are sent copies of plain data as threads are. */
async function validated(threads: Threads, jobs: number | undefined): Promise<string> {
  const { value } = await openProject({ folder: project.folder, engines: { cached: false } });
  if (!value) throw new Error("there is no project");
  const { host, config } = value.context;
  const found = await validate(
    { paths: await host.glob(config.documents), ...(jobs !== undefined && { jobs }) },
    { ...value.context, threads },
  );
  return JSON.stringify(told(found.value, { version: "0", durationMs: 0 }));
}

function crewWith(run: (work: ThreadWork) => (paths: readonly string[]) => Promise<unknown>): Started {
  const started: Started = {
    counts: [],
    dismissed: 0,
    threads: {
      processors: 8,
      start: (count, given) => {
        started.counts.push(count);
        const work = run(structuredClone(given) as ThreadWork);
        const crew: Crew = {
          atOnce: count,
          started: Promise.resolve(),
          run: async (task) => structuredClone(await work(structuredClone(task) as unknown as string[])) as never,
          listen: async () => {},
          dismiss: async () => {
            started.dismissed++;
          },
        };
        return crew;
      },
    },
  };
  return started;
}

interface Started {
  readonly counts: number[];
  dismissed: number;
  readonly threads: Threads;
}

describe("threads", () => {
  const working = (): Started =>
    crewWith((work) =>
      worker(work, openAgain({ root: project.folder, config: configOf(), engines: { cached: false } })),
    );
  const configOf = () => known.config;
  let known: { readonly config: Parameters<typeof openAgain>[0]["config"] };
  beforeEach(async () => {
    const { value } = await openProject({ folder: project.folder });
    if (!value) throw new Error("there is no project");
    known = { config: value.context.config };
  });

  it.each([2, 3, 99])("give what one gives, byte for byte: %i", async (jobs) => {
    const one = crewWith(() => () => Promise.reject(new Error("no thread is wanted")));
    const alone = await validated(one.threads, 1);
    expect(one.counts).toEqual([]);
    const many = working();
    expect(await validated(many.threads, jobs)).toBe(alone);
    // This thread is one of them; the first files are in two batches of sixteen, the last in twenty-two of four.
    expect(many.counts).toEqual([Math.min(jobs - 1, 23)]);
    expect(many.dismissed).toBe(1);
  });

  it("are not started for little work when nobody asks for them", async () => {
    const none = working();
    await validated(none.threads, undefined);
    expect(none.counts).toEqual([]);
  });

  it("that fail make the validation fail, and are dismissed", async () => {
    const failing = crewWith(() => () => Promise.reject(new Error("out of memory")));
    await expect(validated(failing.threads, 2)).rejects.toThrow("out of memory");
    expect(failing.dismissed).toBe(1);
  });
});

describe("a thread of Node", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "teiwright-"));
    writeFileSync(
      join(folder, "add.mjs"),
      `import { workerData } from "node:worker_threads";
export default (n) => [...workerData[1], n];`,
    );
    writeFileSync(join(folder, "leave.mjs"), "export default () => process.exit(0);");
    writeFileSync(join(folder, "throw.mjs"), 'export default () => { throw new Error("cannot"); };');
    writeFileSync(join(folder, "absent.mjs"), 'import "./nothing.mjs"; export default () => 1;');
    writeFileSync(
      join(folder, "fill.mjs"),
      "export default () => { const all = []; for (;;) all.push(new Array(1e5).fill({})); };",
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const crewOf = (name: string): Crew => threadsOf(pathToFileURL(join(folder, name)), "always").start(1, "once");

  it("has what it was given at its start", async () => {
    const crew = crewOf("add.mjs");
    expect(await Promise.all([1, 2, 3].map((each) => crew.run(each)))).toEqual(
      [1, 2, 3].map((n) => ["always", "once", n]),
    );
    await crew.dismiss();
  });

  it.each(["leave.mjs", "throw.mjs", "absent.mjs"])("that ends in the middle (%s) is an error", async (name) => {
    const crew = crewOf(name);
    await expect(crew.run(1)).rejects.toThrow();
    await crew.dismiss().catch(() => undefined);
  });

  it("that needs too much memory is an error, and this process goes on", async () => {
    const crew = threadsOf(pathToFileURL(join(folder, "fill.mjs")), "always", { megabytes: 64 }).start(1, "once");
    await expect(crew.run(1)).rejects.toThrow(/memory/);
    await crew.dismiss().catch(() => undefined);
  });
});

describe("--jobs", () => {
  it("gives the same report with any number", async () => {
    const reports = await Promise.all(
      ["1", "2", "4"].map((jobs) =>
        teiwright(project.folder, ["validate", "--no-cache", "--jobs", jobs, "--format", "json"]),
      ),
    );
    const [one, ...others] = reports.map(({ code, out }) => [code, out.replace(/"durationMs": \d+/, "")] as const);
    expect(one?.[0]).toBe(2);
    expect(codesIn(reports[0]?.out ?? "").length).toBeGreaterThan(50);
    for (const each of others) expect(each).toEqual(one);
  });

  it.each(["0", "-1", "x", "1.5"])("%s ends with 2", async (jobs) => {
    const { code, out } = await project.run(["validate", `--jobs=${jobs}`]);
    expect([code, out]).toEqual([2, ""]);
  });
});
