import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchFrom, obstacleBetween } from "../../src/host/fetch.js";
import { redirect, serve, type TestServer, text } from "../server.js";

const LIMITS = { milliseconds: 400, bytes: 10_000, redirects: 5 };
let server: TestServer;

beforeAll(async () => {
  server = await serve({
    "/a.rng": text("a"),
    "/once": redirect("/a.rng"),
    "/twice": redirect("once", 307),
    "/loop": redirect("/loop", 301),
    "/to-file": redirect("file:///etc/passwd"),
    "/to-nothing": redirect("http://"),
    "/with-password": redirect("http://user:secret@127.0.0.1/"),
    "/no-location": (_, response) => response.writeHead(302).end(),
    "/zipped": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("zipped")),
    "/bomb": (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(new Uint8Array(5_000_000))),
    "/huge": (_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write("x".repeat(5000), () => setImmediate(more));
      };
      more();
    },
    "/slow": () => undefined,
    "/stops": (_, response) => response.writeHead(200).write("half"),
    "/breaks": (_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("half");
      setTimeout(() => response.destroy(), 20);
    },
    "/error": (_, response) => response.writeHead(500).end("no"),
    "/forbidden": (_, response) => response.writeHead(403).end("no"),
  });
});
afterAll(() => server.close());

describe("a fetch", () => {
  it.each([
    ["/a.rng", "/a.rng", "a"],
    ["/a.rng#part", "/a.rng", "a"],
    ["/once", "/a.rng", "a"],
    ["/twice", "/a.rng", "a"],
    ["/zipped", "/zipped", "zipped"],
  ])("of %s gives %s", async (path, url, content) => {
    const fetched = await fetchFrom(server.url + path, LIMITS);
    expect(fetched).toMatchObject({ kind: "fetched", url: server.url + url });
    expect(fetched.kind === "fetched" && new TextDecoder().decode(fetched.bytes)).toBe(content);
  });

  it.each([
    ["/nowhere", "is not there (404)"],
    ["/forbidden", "may not be read (403)"],
    ["/error", "gives no file: the server answers 500"],
    ["/no-location", "gives no file: the server answers 302"],
    ["/loop", "leads on more than 5 times"],
    ["/to-file", "leads on to `file:///etc/passwd`, which is not on the network"],
    ["/to-nothing", "leads on to `http://`, which is no address"],
    ["/with-password", "leads on to `http://127.0.0.1/`, which holds a name or password"],
    ["/huge", "gives more than 0.01 MB"],
    ["/bomb", "gives more than 0.01 MB"],
    ["/slow", "gave no answer within 0.4 s"],
    ["/stops", "gave no answer within 0.4 s"],
    ["/breaks", "cannot be fetched: the connection was not made or broke off"],
  ])("of %s %s", async (path, reason) => {
    expect(await fetchFrom(server.url + path, LIMITS)).toEqual({ kind: "failed", reason });
  });

  it.each([
    ["file:///etc/passwd", "is no `http:` or `https:` address"],
    ["data:text/plain,x", "is no `http:` or `https:` address"],
    ["nonsense", "is no address"],
    ["http://user:secret@127.0.0.1/", "holds a name or password, which must not be kept in files"],
    ["http://127.0.0.1:1/", /^cannot be/],
    ["http://no-such-host.invalid/", /^cannot be reached: its host is not known$/],
  ])("of %s fails", async (address, reason) => {
    const fetched = await fetchFrom(address, { ...LIMITS, milliseconds: 5000 });
    expect(fetched).toEqual({
      kind: "failed",
      reason: typeof reason === "string" ? reason : expect.stringMatching(reason),
    });
  });

  it("is refused where nothing listens", async () => {
    const gone = await serve({});
    await gone.close();
    expect(await fetchFrom(`${gone.url}/a.rng`, LIMITS)).toEqual({
      kind: "failed",
      reason: "cannot be reached: nothing answers there",
    });
  });
});

describe("a redirect", () => {
  it.each([
    ["http://a.org/", "http://b.org/", undefined],
    ["http://a.org/", "https://a.org/", undefined],
    ["http://127.0.0.1/", "http://10.0.0.1/", undefined],
    ["https://a.org/", "http://a.org/", "is not protected as the address before is"],
    ["http://a.org/", "ftp://a.org/", "is not on the network"],
    ...[
      "127.0.0.1",
      "2130706433",
      "0x7f.1",
      "localhost",
      "x.localhost",
      "intranet",
      "db.internal",
      "10.1.2.3",
      "172.20.0.1",
      "192.168.1.1",
      "169.254.169.254",
      "100.64.0.1",
      "0.0.0.0",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "[fd00::1]",
      "[fe80::1]",
    ].map((host) => ["https://a.org/", `https://${host}/`, "is in a network of its own"]),
    ["https://a.org/", "https://172.32.0.1/", undefined],
    ["https://a.org/", "https://[2001:db8::1]/", undefined],
  ])("from %s to %s: %s", (...[from = "", to = "", obstacle]: readonly (string | undefined)[]) => {
    expect(obstacleBetween(new URL(from), new URL(to))).toBe(obstacle);
  });
});
