import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenOn, siteHandler } from "../../src/host/index.js";

const folder = mkdtempSync(join(tmpdir(), "teiwright-serve-"));
let server: Awaited<ReturnType<typeof listenOn>>;

beforeAll(async () => {
  const site = join(folder, "site");
  mkdirSync(site);
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "<html><head></head><body>start</body></html>");
  writeFileSync(join(site, "404.html"), "<html><head></head><body>nothing here</body></html>");
  writeFileSync(join(site, "Brief ä.txt"), "text");
  writeFileSync(join(site, ".hidden"), "hidden");
  symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
  server = await listenOn(0, [
    async ({ path, query }) =>
      path === "/dts"
        ? { status: 200, headers: { "content-type": "application/json" }, body: `"${query.get("id")}"` }
        : undefined,
    siteHandler(site),
  ]);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** An answer to a path that is sent as it stands: `fetch` would tidy it first. */
function ask(path: string, { method = "GET", host }: { method?: string; host?: string } = {}) {
  const { hostname, port } = new URL(server.address);
  return new Promise<{ status: number; type: string; body: string }>((done, fail) => {
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, method, headers }, (response) => {
      let body = "";
      response.on("data", (piece) => {
        body += piece;
      });
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
      );
    })
      .on("error", fail)
      .end();
  });
}

describe("the server of an edition", () => {
  it("gives files with their types, and pages the script that loads them again", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect((await ask("/index.html")).body).toContain('<script src="/.teiwright/reload.js" defer></script></head>');
    expect(await ask("/Brief%20%C3%A4.txt")).toEqual({ status: 200, type: "text/plain; charset=utf-8", body: "text" });
    expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/x/%2e%2e%2f%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/.hidden",
    "//etc/passwd",
    "/%00",
    "/index.html%00.txt",
  ])("gives nothing for %s but the page that says so", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain("nothing here");
  });

  it("refuses what it cannot read, other methods, and other names than its own", async () => {
    expect((await ask("/%zz")).status).toBe(400);
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { host: "evil.example" })).status).toBe(421);
  });

  it("asks the handlers that come first", async () => {
    expect(await ask("/dts?id=a%20b")).toEqual({ status: 200, type: "application/json", body: '"a b"' });
  });

  it("tells open pages to load again", async () => {
    const response = await fetch(`${server.address}.teiwright/events`);
    const reader = response.body?.getReader();
    await reader?.read();
    server.reload();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe("data: reload\n\n");
    await reader?.cancel();
  });

  it("says that a port is taken", async () => {
    await expect(listenOn(Number(new URL(server.address).port), [])).rejects.toThrow();
  });
});
