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

/** The engines whose modules are kept as they stand, as an image of their memory and their variables. */
const WITH_IMAGE = new Set(["relaxng"]);

/** Makes every variable of a module visible, as `state.0` and so on, so that it can be kept and put back. */
class StateExported {
  afterCompile(module) {
    for (let i = 0, count = 0; i < module.getNumGlobals(); i++) {
      const { name, mutable } = this.binaryen.getGlobalInfo(module.getGlobalByIndex(i));
      if (mutable) module.addGlobalExport(name, `state.${count++}`);
    }
  }
}

mkdirSync(`${root}dist/wasm`, { recursive: true });
for (const engine of engines) {
  // The heap is managed by hand: the minimal runtime brings the allocator and no collector that would run.
  const options = [
    `src/engines/${engine}/assembly/index.ts`,
    ...["--outFile", `dist/wasm/${engine}.wasm`],
    ...["--baseDir", root],
    ...["--optimizeLevel", "3", "--shrinkLevel", "0", "--noAssert"],
    ...["--enable", "simd", "--runtime", "minimal"],
    // What must not happen ends in a trap, without a word from outside: the modules import nothing.
    ...["--use", "abort="],
  ];
  const { error, stderr } = await asc.main(options, { transforms: WITH_IMAGE.has(engine) ? [StateExported] : [] });
  if (!error) continue;
  console.error(stderr.toString());
  process.exit(1);
}
