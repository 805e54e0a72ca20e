import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

// What is published: the modules of dist/modules in a few files, for to open a file costs a start more than what stands in it.
// What is loaded only when it is needed stays in files of its own. Names stay as they are: reports of bugs show them.
const root = fileURLToPath(new URL("..", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
/** Small packages that every start needs: they go into the files, and their licences beside them. */
const INCLUDED = ["commander", "picocolors"];

const bundle = await rolldown({
  cwd: root,
  input: {
    index: "dist/modules/index.js",
    worker: "dist/modules/worker.js",
    "cli/main": "dist/modules/cli/main.js",
  },
  platform: "node",
  external: new RegExp(`^(?:${Object.keys(dependencies).join("|")})(?:/|$)`),
  onwarn: ({ message }) => {
    throw new Error(message);
  },
});
const { output } = await bundle.write({
  dir: "dist/lib",
  format: "esm",
  chunkFileNames: "[name].js",
  // What all parts share need not be spread over files, one for each set of parts.
  codeSplitting: { groups: [{ name: "core", test: /dist[\\/]modules[\\/]core[\\/]/ }] },
});

const foreign = output.flatMap((file) => packagesIn(file.moduleIds ?? []));
const unknown = foreign.filter((name) => !INCLUDED.includes(name));
if (unknown.length > 0) throw new Error(`${[...new Set(unknown)].join(", ")}: to be a dependency, or included`);
const licence = (name) => `${name}\n\n${readFileSync(`${root}node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
writeFileSync(
  `${root}dist/lib/LICENSES.txt`,
  `The program includes these packages.\n\n${INCLUDED.map(licence).join("\n\n")}`,
);

// What is kept from one run to the next is of one program: another one takes nothing from it, also between two versions.
const sum = createHash("sha256");
for (const { fileName, code = "" } of output.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
  sum.update(`${fileName}\n${code}`);
for (const name of readdirSync(`${root}dist/wasm`).toSorted())
  sum.update(name).update(readFileSync(`${root}dist/wasm/${name}`));
writeFileSync(`${root}dist/lib/digest.txt`, sum.digest("hex"));

function packagesIn(ids) {
  return ids.flatMap((id) => /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []);
}
