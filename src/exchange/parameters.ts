import type { Request } from "../core/handler.js";

/** The parameters of a request by name, each with all its values; undefined where the request is too long to be meant. */
export function parametersOf({ method, search, body = "", headers }: Request): Parameters | undefined {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "");
  const text = method === "POST" && isForm ? [search, body].filter((each) => each !== "").join("&") : search;
  if (text.length > LONGEST) return undefined;
  const parameters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const known = parameters.get(name);
    if (known) known.push(value);
    else parameters.set(name, [value]);
  }
  return parameters;
}

/** Values by the names of parameters. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

/** As long as an address that servers and browsers let through. */
const LONGEST = 8000;

/** How the server was reached, by the name that it was called; a name that is none is not repeated. */
export function originOf({ headers }: Request): string {
  const { host = "" } = headers;
  return `http://${/^[\w.-]+(?::\d{1,5})?$/.test(host) ? host : "127.0.0.1"}`;
}
