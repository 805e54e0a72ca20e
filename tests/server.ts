import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on this machine, and how often each path was asked for. */
export interface TestServer {
  /** Such as `http://127.0.0.1:4711`. */
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server; paths that `answers` does not know are not there. */
export async function serve(answers: Readonly<Record<string, RequestListener>>): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><p>Not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${addressOf(server.address()).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a text. */
export function text(content: string, type = "application/xml"): RequestListener {
  return (_, response) => response.writeHead(200, { "content-type": type }).end(content);
}

/** Leads on to another address. */
export function redirect(location: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { location }).end("<p>moved");
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address;
}
