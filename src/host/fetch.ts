import { isIP } from "node:net";
import type { Fetched } from "../core/host.js";

/** How much a fetch may take. */
export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly redirects: number;
}

/** Schemas are some megabytes at most; whoever needs longer or sends more is no server of schemas. */
const LIMITS: FetchLimits = { milliseconds: 30_000, bytes: 32_000_000, redirects: 5 };

/** What an address on the network gives, within limits of time and size. Never throws for what the network does. */
export async function fetchFrom(address: string, limits: FetchLimits = LIMITS): Promise<Fetched> {
  const first = readAddress(address);
  if (typeof first === "string") return failed(first);
  const stop = AbortSignal.timeout(limits.milliseconds);
  let url = first;
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await fetch(url.href, { redirect: "manual", signal: stop, headers: { accept: "*/*" } });
      const next = answer.headers.get("location");
      if (!isRedirect(answer.status) || next === null) return await readAnswer(url, answer, limits);
      await answer.body?.cancel();
      if (redirects === limits.redirects) return failed(`leads on more than ${limits.redirects} times`);
      const target = URL.canParse(next, url.href) ? new URL(next, url) : undefined;
      const obstacle = target ? obstacleBetween(url, target) : "is no address";
      if (!target || obstacle !== undefined)
        return failed(`leads on to \`${target ? withoutPassword(target) : next}\`, which ${obstacle}`);
      url = target;
    }
  } catch (error) {
    return failed(stop.aborted ? `gave no answer within ${limits.milliseconds / 1000} s` : reasonOf(error));
  }
}

/** Why nobody is led from one address to another: a redirect is the server's word, not the user's. */
export function obstacleBetween(from: URL, to: URL): string | undefined {
  if (to.protocol !== "http:" && to.protocol !== "https:") return "is not on the network";
  if (to.username !== "" || to.password !== "") return "holds a name or password";
  if (from.protocol === "https:" && to.protocol === "http:") return "is not protected as the address before is";
  if (isNear(to.hostname) && !isNear(from.hostname)) return "is in a network of its own";
  return undefined;
}

function withoutPassword({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

/** Whether a host is this machine or in a network that is not public. */
function isNear(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  switch (isIP(name)) {
    case 4:
      return /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
        name,
      );
    case 6:
      return /^(?:::|f[cd]|fe[89ab])/.test(name);
    default:
      return name === "localhost" || /\.(?:localhost|local|internal)$/.test(name) || !name.includes(".");
  }
}

function readAddress(address: string): URL | string {
  if (!URL.canParse(address)) return "is no address";
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "is no `http:` or `https:` address";
  if (url.username !== "" || url.password !== "") return "holds a name or password, which must not be kept in files";
  url.hash = "";
  return url;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

async function readAnswer(url: URL, answer: Response, { bytes: most }: FetchLimits): Promise<Fetched> {
  const tooLarge = `gives more than ${most / 1_000_000} MB`;
  if (answer.status !== 200) {
    await answer.body?.cancel();
    return failed(STATUS[answer.status] ?? `gives no file: the server answers ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > most) return failed(tooLarge);
    chunks.push(chunk);
  }
  return { kind: "fetched", url: url.href, bytes: Buffer.concat(chunks) };
}

const STATUS: Readonly<Record<number, string>> = {
  401: "asks for a password (401)",
  403: "may not be read (403)",
  404: "is not there (404)",
  410: "is no longer there (410)",
};

/** The built-in function gives its reasons as causes in causes. */
function reasonOf(error: unknown): string {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    const code = "code" in each ? String(each.code) : "";
    const known = REASONS.find(({ test }) => test.test(code));
    if (known) return known.reason;
  }
  return "cannot be fetched: the connection was not made or broke off";
}

const REASONS: readonly { readonly test: RegExp; readonly reason: string }[] = [
  { test: /^ECONNREFUSED$/, reason: "cannot be reached: nothing answers there" },
  { test: /^(?:ENOTFOUND|EAI_AGAIN)$/, reason: "cannot be reached: its host is not known" },
  { test: /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/, reason: "cannot be reached: no way leads there" },
  { test: /TIMEOUT|^ETIMEDOUT$/, reason: "cannot be reached: nothing answers in time" },
  { test: /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/, reason: "cannot be trusted: its certificate is not in order" },
];

function failed(reason: string): Fetched {
  return { kind: "failed", reason };
}
