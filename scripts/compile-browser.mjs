import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The script of the search page: the library that the index is made with, and what makes a page of it.

const root = join(import.meta.dirname, "..");
const library = createRequire(import.meta.url).resolve("minisearch");
const umd = readFileSync(join(dirname(library), "../umd/index.js"), "utf8")
  .replace(/^\s*\/\*[\s\S]*?\*\/\n?/gm, "")
  .replace(/^\s*\/\/.*\n/gm, "");
const notice = "/* MiniSearch, (c) Luca Ongaro, MIT licence: https://github.com/lucaong/minisearch */\n";
mkdirSync(join(root, "dist/browser"), { recursive: true });
writeFileSync(
  join(root, "dist/browser/search.js"),
  `${notice}${umd}\n${readFileSync(join(root, "browser/search.js"), "utf8")}`,
);
