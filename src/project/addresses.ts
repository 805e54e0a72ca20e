import { hasScheme, isRemote } from "../core/address.js";
import type { Addresses, Located, ReadFile, Refused } from "../core/addresses.js";
import type { Config } from "../core/config.js";
import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlEngine } from "../core/engines.js";
import type { Host } from "../core/host.js";
import type { Source } from "../core/source.js";
import { type Catalogs, catalogsOf, queryFor, queryForEntity } from "./catalog/index.js";
import { meaningOf, type Names, namesOf, shippedAsset } from "./names.js";
import { asWord, LOCK, type Lock, pinnedAt, readLock } from "./pins/index.js";
import { readAsset, readFile, readRemote } from "./read.js";

/** What finding files by addresses needs of the world. */
export interface AddressAccess {
  readonly host: Host;
  readonly config: Config;
  readonly xml: XmlEngine;
  /** Whether what is not pinned may be fetched. */
  readonly remote?: boolean | undefined;
}

/** Where the files of a project stand that addresses and names mean. Catalogs and lock file are read when they are needed. */
export function addressesOf({ host, config, xml, remote = false }: AddressAccess): Addresses {
  const catalogs = catalogsOf(host, xml, config.catalogs);
  const locks = lockOf(host);
  const names = async (): Promise<Names> => ({ aliases: config.aliases ?? {}, lock: await locks.get() });
  const finding: Finding = { catalogs, lock: locks.get, remote };
  const texts = new Map<string, Source>();
  const fetched = new Map<string, Promise<ReadFile>>();
  const read = async (path: string, from: string | undefined): Promise<ReadFile> => {
    if (shippedAsset(path) !== undefined) return readAsset(host, path);
    if (!hasScheme(path)) return readFile({ host, lock: await locks.get() }, path, from);
    const known = fetched.get(path) ?? readRemote(host, path);
    fetched.set(path, known);
    return known;
  };
  return {
    locate: (address) => locate(finding, address),
    catalogued: async (address) => follow(finding, await catalogs.find(queryFor(address))),
    entity: async ({ publicId, systemId }) => follow(finding, await catalogs.find(queryForEntity(publicId, systemId))),
    named: async (name, kind) => {
      const meant = meaningOf(name, kind, await names());
      if (meant === undefined) return undefined;
      const isPath = !hasScheme(meant) || shippedAsset(meant) !== undefined;
      return isPath ? { kind: "found", path: meant } : locate(finding, meant);
    },
    names: async (kind) => namesOf(kind, await names()),
    read: async (path, from) => {
      const file = await read(path, from);
      if (file.kind === "read") texts.set(file.source.path, file.source);
      return file;
    },
    said: () => [...catalogs.diagnostics, ...locks.diagnostics].toSorted(byPlace),
    get sources() {
      return new Map([...texts, ...catalogs.sources, ...locks.sources]);
    },
  };
}

/** Queries come as documents come; what they find is told in the order of the files. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.range?.start ?? -1) - (b.range?.start ?? -1) || (a.message < b.message ? -1 : 1);
}

interface Finding {
  readonly catalogs: Catalogs;
  readonly remote: boolean;
  lock(): Promise<Lock>;
}

async function locate(finding: Finding, address: string): Promise<Located> {
  const plain = withoutFragment(address);
  const catalogued = await follow(finding, await finding.catalogs.find(queryFor(plain)));
  return catalogued ?? pinned(finding, plain);
}

/** A catalog may lead to an address on the network, which stands for what is pinned of it. */
async function follow(finding: Finding, located: Located | undefined): Promise<Located | undefined> {
  return located?.kind === "found" && hasScheme(located.path) ? pinned(finding, located.path) : located;
}

async function pinned({ lock, remote }: Finding, address: string): Promise<Located> {
  if (!isRemote(address) || !URL.canParse(address)) return unreachable(address);
  const file = pinnedAt(await lock(), address);
  if (file) return { kind: "found", path: file.path };
  return remote ? { kind: "found", path: new URL(address).href } : notPinned(address);
}

function notPinned(address: string): Refused {
  return {
    kind: "refused",
    code: "config/not-pinned",
    reason: "is on the network and not pinned in this project",
    remedy: `run \`teiwright schema add ${asWord(address)}\` to fetch and pin it once, or allow the network for this run with \`--allow-remote\``,
  };
}

function unreachable(address: string): Refused {
  const isOnOneMachine = /^file:/i.test(address) || /^[A-Za-z]:/.test(address);
  return {
    kind: "refused",
    code: "config/no-schema",
    reason: isOnOneMachine ? "is a place on one machine" : "is an address that is neither of a file nor of the web",
    remedy:
      "the way from this file to one of the project, an `https:` address, or an entry in a catalog may stand there",
  };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, "");
}

/** The lock file, read when it is first needed. */
function lockOf(host: Host): {
  readonly get: () => Promise<Lock>;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
} {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  let known: Promise<Lock> | undefined;
  const read = async (): Promise<Lock> => {
    const { value, diagnostics: found, source } = await readLock(host);
    diagnostics.push(...found);
    if (source) sources.set(LOCK, source);
    return value ?? {};
  };
  const get = (): Promise<Lock> => {
    known ??= read();
    return known;
  };
  return { get, diagnostics, sources };
}
