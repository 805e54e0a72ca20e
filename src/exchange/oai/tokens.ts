import { Buffer } from "node:buffer";
import type { Cache } from "../../core/host.js";
import type { Repository } from "./records.js";

/** What a list was asked for, and how much of it has been given. */
export interface Progress {
  readonly verb: "ListRecords" | "ListIdentifiers";
  readonly prefix: string;
  readonly from?: string;
  readonly until?: string;
  readonly set?: string;
  /** The number of items that have been given. */
  readonly cursor: number;
}

/** A resumption token. It says all itself, so nothing is kept for it; the seal tells whether it is ours and still holds. */
export function tokenOf(progress: Progress, repository: Repository, digests: Pick<Cache, "digest">): string {
  const { verb, prefix, from = "", until = "", set = "", cursor } = progress;
  const said = Buffer.from(JSON.stringify([verb, prefix, from, until, set, cursor])).toString("base64url");
  return `${said}.${sealOf(said, repository, digests)}`;
}

/** What a token says; undefined for what is no token of this repository as it is now. */
export function readToken(token: string, repository: Repository, digests: Pick<Cache, "digest">): Progress | undefined {
  const [, said, seal] = /^([\w-]{1,2000})\.([0-9a-f]{32})$/.exec(token) ?? [];
  if (said === undefined || seal !== sealOf(said, repository, digests)) return undefined;
  const parts = parsed(said);
  const [verb, prefix, from, until, set, cursor] = parts;
  if (verb !== "ListRecords" && verb !== "ListIdentifiers") return undefined;
  if (![prefix, from, until, set].every((each) => typeof each === "string")) return undefined;
  if (typeof cursor !== "number" || !Number.isInteger(cursor) || cursor < 1) return undefined;
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    verb,
    prefix: text(prefix),
    cursor,
    ...(from !== "" && { from: text(from) }),
    ...(until !== "" && { until: text(until) }),
    ...(set !== "" && { set: text(set) }),
  };
}

function sealOf(said: string, { fingerprint }: Repository, digests: Pick<Cache, "digest">): string {
  return digests.digest(`${fingerprint}\n${said}`).slice(0, 32);
}

function parsed(said: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(said, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
