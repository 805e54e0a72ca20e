import { createRequire, Module } from "node:module";
import type SaxonJS from "saxon-js";

export type { SaxonJS as Saxon } from "saxon-js";

/** SaxonJS with its ways to files, network, terminal and Node closed: it only ever sees what it is handed. */
export const saxon = loaded();

const platform = saxon.getPlatform();

/**
 * Required rather than imported: before it imports a module of this kind, Node reads all of it twice to find out what it is and
 * what it exports. The package that SaxonJS would fetch from the network with is not loaded at all. Both take longer than a page.
 */
function loaded(): typeof SaxonJS {
  const require = createRequire(import.meta.url);
  const client = createRequire(require.resolve("saxon-js")).resolve("axios");
  const before = require.cache[client];
  const nothing = new Module(client);
  nothing.exports = {};
  nothing.loaded = true;
  require.cache[client] = nothing;
  try {
    return require("saxon-js");
  } finally {
    if (before) require.cache[client] = before;
    else delete require.cache[client];
  }
}

// SaxonJS turns only its own error type into an error of the transform.
function refuse(what: string | URL): never {
  throw new saxon.XError(`\`${what}\` is out of reach of a stylesheet`, "FODC0002");
}

let reader: ((address: string) => string) | undefined;

/** Runs what may read files by a reader, which throws where there is none; a reader inside another holds alone. */
export function readingWith<T>(read: (address: string) => string, run: () => T): T {
  const before = reader;
  reader = read;
  try {
    return run();
  } finally {
    reader = before;
  }
}

platform.readFile = (uri) => (reader ? reader(String(uri)) : refuse(uri));
platform.writeFileSync = refuse;
platform.writeFileAsync = async (uri) => refuse(uri);
platform.resourcePromise = async () => refuse("a resource");
platform.saxonPrint = () => undefined;
platform.globalObject = Object.freeze({});
