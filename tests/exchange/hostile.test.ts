import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dtsHandler, oaiHandler } from "../../src/exchange/index.js";
import { listenOn } from "../../src/host/index.js";
import { corpusOf, root } from "./corpora.js";

let server: Awaited<ReturnType<typeof listenOn>>;
beforeAll(async () => {
  const { corpus, context } = await corpusOf(`${root}/tests/exchange/letters`);
  server = await listenOn(0, [dtsHandler(corpus), oaiHandler(corpus, context)]);
});
afterAll(() => server.close());

/** Sends bytes as they are, and gives all that comes back. */
function raw(text: string): Promise<string> {
  const port = Number(new URL(server.address).port);
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    const parts: Buffer[] = [];
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(parts).toString()));
  });
}

const host = (): string => new URL(server.address).host;
const get = (path: string, more = ""): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\n${more}\r\n`);

describe("the server among strangers", () => {
  it.each([
    "/../../etc/passwd",
    "/dts/../../../etc/passwd",
    "/dts/%2e%2e/%2e%2e/etc/passwd",
    "/dts/document?resource=../../../../etc/passwd",
    "/dts/document?resource=%2Fetc%2Fpasswd",
    "/dts/document?resource=a%00.xml",
    "/dts/document?resource=file:///etc/passwd",
    "/oai?verb=GetRecord&metadataPrefix=tei&identifier=oai:edition.invalid:..%2F..%2Fpackage.json",
    "//etc/passwd",
    "/%",
    "/dts/%ff%fe",
    "http://example.org/dts",
  ])("gives nothing outside of the corpus: %s", async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|404|421) /);
    expect(answer).not.toMatch(/root:|"dependencies"|\bat .*\.ts:\d+|node:internal/);
    if (!path.startsWith("/oai") && !path.includes("example.org")) expect(answer).toMatch(/^HTTP\/1\.1 (?:400|404) /);
  });

  it.each([
    [
      "a name of another site",
      () => raw("GET /dts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"),
      /^HTTP\/1\.1 421 /,
    ],
    ["no name", () => raw("GET /dts HTTP/1.0\r\n\r\n"), /^HTTP\/1\.1 (?:400|421) /],
    ["an address of a megabyte", () => get(`/dts?x=${"a".repeat(1_000_000)}`), /^HTTP\/1\.1 431 |^$/],
    [
      "a parameter of ten thousand signs",
      () => get(`/dts/document?resource=${"a".repeat(10_000)}`),
      /^HTTP\/1\.1 400 /,
    ],
    ["a thousand parameters", () => get(`/oai?verb=Identify${"&a=1".repeat(1000)}`), /badArgument/],
    ["no HTTP at all", () => raw("\u0000\u0001\u0002\r\n\r\n"), /^HTTP\/1\.1 400 /],
    [
      "a form of a megabyte",
      () =>
        raw(
          `POST /oai HTTP/1.1\r\nHost: ${host()}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\n${"a".repeat(1_000_000)}`,
        ).catch(() => "HTTP/1.1 413 "),
      /^HTTP\/1\.1 413 /,
    ],
  ] as const)("answers %s", async (_, send, expected) => {
    expect(await send()).toMatch(expected);
    expect(await get("/dts")).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("keeps what comes from outside out of headers and markup", async () => {
    const link = await get("/dts/document?resource=a%0d%0aSet-Cookie:x&ref=I");
    expect(link).not.toMatch(/\r\nSet-Cookie/i);
    const error = await get(`/oai?verb=${encodeURIComponent('<script>alert("x")</script>')}`);
    expect(error).toContain("&lt;script&gt;");
    expect(error).not.toContain("<script>");
  });

  it("answers a thousand requests at once, and keeps no memory of them", async () => {
    const paths = [
      "dts",
      "dts/collection?id=a",
      "dts/navigation?resource=a&down=-1",
      "dts/document?resource=a",
      "dts/document?resource=a&ref=I.2",
      "dts/document?resource=none",
      "oai?verb=ListRecords&metadataPrefix=tei",
      "oai?verb=ListRecords&resumptionToken=bad",
    ];
    const round = async (number: number): Promise<ReadonlyMap<number, number>> => {
      const statuses = new Map<number, number>();
      await Promise.all(
        Array.from({ length: number }, async (_, i) => {
          const response = await fetch(`${server.address}${paths[i % paths.length]}`);
          await response.arrayBuffer();
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        }),
      );
      return statuses;
    };
    await round(160);
    const before = process.memoryUsage().rss;
    expect(await round(1000)).toEqual(
      new Map([
        [200, 875],
        [404, 125],
      ]),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});
