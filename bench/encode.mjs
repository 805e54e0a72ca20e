// How fast transcriptions become TEI with 5,000 authority entries: `node bench/encode.mjs`, after `npm run build`.

import { DEFAULT_CONFIG } from "../dist/modules/core/config.js";
import { Source } from "../dist/modules/core/source.js";
import { matcherOf } from "../dist/modules/encode/authority/matcher.js";
import { readAuthority } from "../dist/modules/encode/authority/read.js";
import { loadGazetteer } from "../dist/modules/encode/gazetteer/index.js";
import { namesIn } from "../dist/modules/encode/names/detect.js";
import { parseText } from "../dist/modules/encode/parse/text.js";
import { nodeHost } from "../dist/modules/host/index.js";
import { encode, enginesFor } from "../dist/modules/pipeline.js";
import { dictionary, text } from "./transcriptions.mjs";

const ENTRIES = 5_000;
const host = nodeHost(import.meta.dirname);
const context = { host, engines: enginesFor(host), config: DEFAULT_CONFIG };
const authority = new Source("authority.xml", dictionary(ENTRIES));
const transcriptions = Array.from({ length: 250 }, (_, i) => new Source(`${i}.txt`, text(i, 20_000)));
const megabytes = transcriptions.reduce((sum, { text: each }) => sum + Buffer.byteLength(each), 0) / 1e6;

/** The time of the processor, not that of the clock: other programs may run beside it. */
const timed = async (what, work) => {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  const best = Math.min(...times);
  console.log(`${what.padEnd(44)} ${best.toFixed(0).padStart(6)} ms`);
  return best;
};

const loading = performance.now();
const gazetteer = loadGazetteer();
console.log(`${"the gazetteer, once a process".padEnd(44)} ${(performance.now() - loading).toFixed(0).padStart(6)} ms`);
const known = readAuthority([authority], context.engines.xml).value;
await timed(`reading ${known.entries.size} entries`, () => readAuthority([authority], context.engines.xml));
await timed("the trie of their forms", () => matcherOf(known));
const matcher = matcherOf(known);
const trees = transcriptions.map((source) => parseText(source.text));
const names = await timed(`names in ${megabytes.toFixed(1)} MB`, () => {
  for (const tree of trees) namesIn(tree, tree.children, { matcher, gazetteer, demonyms: false, rejected: new Set() });
});
const all = await timed(`the whole encoder on ${megabytes.toFixed(1)} MB`, () =>
  encode({ transcriptions, authority: [authority] }, context),
);
console.log(
  `names: ${((megabytes * 1000) / names).toFixed(1)} MB/s; the whole encoder: ${((megabytes * 1000) / all).toFixed(1)} MB/s`,
);
