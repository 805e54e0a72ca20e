import { describe, expect, it } from "vitest";
import type { Threads } from "../../src/core/threads.js";
import { type HelperTask, helperWorker } from "../../src/publish/helper.js";
import { siteMaker } from "../../src/publish/site-crew.js";
import { stylesheetsOf } from "../../src/publish/stylesheets.js";
import { contextOf } from "./editions.js";

const PAGES = Array.from({ length: 70 }, (_, i) => ({
  path: `page-${i}.html`,
  xml: `<page xmlns="urn:teiwright" kind="missing" base="/${i}/"/>`,
}));

/** Threads that are none: what they are given they do at once, and note. */
function threadsHere(given: string[], fail = false): Threads {
  return {
    processors: 2,
    start: () => ({
      atOnce: 2,
      started: Promise.resolve(),
      run: async <In, Out>(asked: In): Promise<Out> => {
        if (fail) throw new Error("a thread has ended");
        const task = asked as HelperTask;
        if (!("pages" in task)) throw new Error("only pages are asked for here");
        given.push(...task.pages.map((each) => each.path));
        return (await (
          await helperWorker(contextOf())
        )(task)) as Out;
      },
      listen: () => new Promise((done) => setImmediate(done)),
      dismiss: async () => {},
    }),
  };
}

async function made(threads: Threads | undefined, jobs?: number): Promise<readonly (string | undefined)[]> {
  const { value: stylesheets } = await stylesheetsOf({ ...contextOf(), ...(threads && { threads }) });
  if (!stylesheets) throw new Error("there are no stylesheets");
  const maker = await siteMaker(PAGES, stylesheets, { jobs });
  const texts: (string | undefined)[] = [];
  for (const page of PAGES) texts.push((await maker.make(page)).value);
  await maker.end();
  return texts;
}

describe("pages of the site that threads share", { timeout: 60_000 }, () => {
  it("are the same as those of one thread, in their order", async () => {
    const alone = await made(undefined);
    expect(new Set(alone).size).toBe(PAGES.length);
    const given: string[] = [];
    expect(await made(threadsHere(given))).toEqual(alone);
    expect(given.length).toBeGreaterThan(0);
    expect(given.length).toBeLessThan(PAGES.length);
    expect(new Set(given).size).toBe(given.length);
  });

  it("are made by one where nobody may help", async () => {
    const given: string[] = [];
    await made(threadsHere(given), 1);
    expect(given).toEqual([]);
  });

  it("tell of a thread that ends", async () => {
    await expect(made(threadsHere([], true))).rejects.toThrow("a thread has ended");
  });
});
