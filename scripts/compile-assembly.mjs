import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

// Every engine with a folder `assembly` becomes one file dist/wasm/<engine>.wasm, or those that are named.
const root = fileURLToPath(new URL("..", import.meta.url));
const named = process.argv.slice(2);
const engines = readdirSync(`${root}src/engines`)
  .filter((name) => existsSync(`${root}src/engines/${name}/assembly/index.ts`))
  .filter((name) => named.length === 0 || named.includes(name))
  .sort();

mkdirSync(`${root}dist/wasm`, { recursive: true });
for (const engine of engines) {
  // The heap is managed by hand: the minimal runtime brings the allocator and no collector that would run.
  const { error, stderr } = await asc.main([
    `src/engines/${engine}/assembly/index.ts`,
    ...["--outFile", `dist/wasm/${engine}.wasm`],
    ...["--baseDir", root],
    ...["--optimizeLevel", "3", "--shrinkLevel", "0", "--noAssert"],
    ...["--enable", "simd", "--runtime", "minimal"],
    // What must not happen ends in a trap, without a word from outside: the modules import nothing.
    ...["--use", "abort="],
  ]);
  if (!error) continue;
  console.error(stderr.toString());
  process.exit(1);
}
