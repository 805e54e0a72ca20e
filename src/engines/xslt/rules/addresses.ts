import { normalise } from "../../../core/path.js";
import { addressOf } from "../address.js";

/** Where files outside the project stand: nothing is read from there. */
const OUTSIDE = "teiwright-outside:///";

/** The address under which expressions know a file. */
export function addressIn(path: string): string {
  const plain = normalise(path);
  if (!plain.startsWith("/") && !plain.startsWith("../") && plain !== "..") return addressOf(plain);
  return new URL(
    plain
      .replace(/^[./]+/, "")
      .split("/")
      .map(encodeURIComponent)
      .join("/"),
    OUTSIDE,
  ).href;
}

/** The path of a file of the project; undefined where an address is of something else. */
export function pathOf(address: string): string | undefined {
  const match = /^teiwright:\/\/\/([^?#]*)/.exec(address);
  if (match?.[1] === undefined) return undefined;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return undefined;
  }
}
