import { normalise } from "../../core/path.js";

/** The folder that pinned schemas are kept in. */
export const PINNED = "schemas/pinned";

/**
 * Where what an address gives is kept: by its host and path, so that addresses in it which are relative lead to where the
 * other files of the schema are kept.
 */
export function placeOf(address: string): string {
  const { host, pathname, search } = new URL(address);
  const steps = pathname.split("/").filter((step) => step !== "");
  if (steps.length === 0 || pathname.endsWith("/")) steps.push("index");
  const last = `${steps.pop() ?? ""}${search}`;
  return [PINNED, host.replace(":", "+"), ...steps, last].map((step, i) => (i === 0 ? step : nameOf(step))).join("/");
}

/** Where a relative address leads from a place; the address of what is kept there, were it not on the network. */
export function wouldBeAt(address: string): string {
  const { host, pathname, search } = new URL(address);
  return normalise(`${PINNED}/${host.replace(":", "+")}${unescaped(pathname + search)}`);
}

/** A name that every file system takes. */
function nameOf(step: string): string {
  const name = unescaped(step).replace(/[\u0000-\u001f<>:"/\\|?*\u007f]/g, escaped);
  // The end tells apart, and holds the suffix.
  return name.length > 120 ? `${name.slice(0, 40)}+${name.slice(-79)}` : name;
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

function unescaped(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
