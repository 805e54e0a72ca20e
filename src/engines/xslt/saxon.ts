import SaxonJS from "saxon-js";

export type { SaxonJS as Saxon } from "saxon-js";

/** SaxonJS with its ways to files, network, terminal and Node closed: it only ever sees what it is handed. */
export const saxon = SaxonJS;

const platform = SaxonJS.getPlatform();

// SaxonJS turns only its own error type into an error of the transform.
function refuse(what: string | URL): never {
  throw new SaxonJS.XError(`\`${what}\` is out of reach of a stylesheet`, "FODC0002");
}

platform.readFile = refuse;
platform.writeFileSync = refuse;
platform.writeFileAsync = async (uri) => refuse(uri);
platform.resourcePromise = async () => refuse("a resource");
platform.saxonPrint = () => undefined;
platform.globalObject = Object.freeze({});
