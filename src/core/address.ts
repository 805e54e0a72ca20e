import { folderOf, resolveIn } from "./path.js";

const SCHEME = /^[A-Za-z][-+.0-9A-Za-z]*:/;

/** Whether an address says by which means it is reached, such as `https:` or `urn:`. */
export function hasScheme(address: string): boolean {
  return SCHEME.test(address);
}

/** Whether an address is on the network, so that it can be fetched. */
export function isRemote(address: string): boolean {
  return /^https?:/i.test(address);
}

/** The path that an address in a file leads to (RELAX NG 4.5); addresses with a scheme stay as they are. */
export function resolveAddress(base: string, address: string): string {
  if (SCHEME.test(address)) return address;
  if (SCHEME.test(base)) return URL.canParse(address, base) ? new URL(address, base).href : address;
  if (address === "") return base;
  const path = resolveIn(base.endsWith("/") ? base : folderOf(base), unescaped(address));
  // An `xml:base` may be a folder.
  return address.endsWith("/") ? `${path}/` : path;
}

/** A path has no escapes: `a%20b.rng` is the file `a b.rng`. */
function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
