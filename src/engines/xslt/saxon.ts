import SaxonJS from "saxon-js";

export type { SaxonJS as Saxon } from "saxon-js";

/** SaxonJS with its ways to files, network, terminal and Node closed: it only ever sees what it is handed. */
export const saxon = SaxonJS;

const platform = SaxonJS.getPlatform();

// SaxonJS turns only its own error type into an error of the transform.
function refuse(what: string | URL): never {
  throw new SaxonJS.XError(`\`${what}\` is out of reach of a stylesheet`, "FODC0002");
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
