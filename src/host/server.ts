import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Handler, Reply, Request } from "../core/handler.js";
import { turnsOf } from "./turns.js";

/** A server that has begun to listen. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:8080/`. */
  readonly address: string;
  /** Has the pages that are open in browsers loaded again. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Listens on this machine only; the first of the handlers that gives a reply answers. Requests wait for one another, so that a
 * thousand at once need no more memory than a few. Throws where the port is taken.
 */
export async function listenOn(port: number, handlers: readonly Handler[]): Promise<Listening> {
  const pages = new Set<ServerResponse>();
  let names: ReadonlySet<string> = new Set();
  const turns = turnsOf(AT_ONCE);
  const server = createServer((message, response) => {
    if (!names.has(message.headers.host ?? ""))
      return void send(response, plain(421, "this server knows another name only"));
    const request = requestOf(message);
    if (!request) return void send(response, plain(400, "the address cannot be read"));
    if (request.path === EVENTS) return keep(pages, response);
    turns(async () => {
      const body = request.method === "POST" ? await bodyOf(message) : "";
      const reply =
        body === undefined ? plain(413, "what was sent is too long") : await answer({ ...request, body }, handlers);
      await send(response, reply, request.method === "HEAD");
    }).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, plain(500, error instanceof Error ? error.message : String(error)));
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const given = server.address();
  const actual = given !== null && typeof given === "object" ? given.port : port;
  // A page of another site must not read this one by a name of its own for this machine.
  names = new Set([`127.0.0.1:${actual}`, `localhost:${actual}`, ...(actual === 80 ? ["127.0.0.1", "localhost"] : [])]);
  return {
    address: `http://127.0.0.1:${actual}/`,
    reload: () => {
      for (const page of pages) page.write("data: reload\n\n");
    },
    close: () =>
      new Promise((done) => {
        for (const page of pages) page.end();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Where open pages wait for news, and the script that does so. */
const EVENTS = "/.teiwright/events";
const SCRIPT = "/.teiwright/reload.js";
const RELOAD = `new EventSource("${EVENTS}").onmessage = () => location.reload();\n`;

/** The first reply; a page among them waits for news. */
async function answer(request: Request, handlers: readonly Handler[]): Promise<Reply> {
  if (request.path === SCRIPT) return { status: 200, headers: { "content-type": "text/javascript" }, body: RELOAD };
  for (const handler of handlers) {
    const reply = await handler(request);
    if (reply) return isPage(reply) ? withScript(reply) : reply;
  }
  return plain(404, "nothing stands at this address");
}

function isPage({ headers }: Reply): boolean {
  return (headers["content-type"] ?? "").startsWith("text/html");
}

function withScript(reply: Reply): Reply {
  const html = typeof reply.body === "string" ? reply.body : new TextDecoder().decode(reply.body);
  return { ...reply, body: html.replace(/<\/head>/, `<script src="${SCRIPT}" defer></script></head>`) };
}

/** How many requests are answered at once, how long a form may be, and how long an answer may lie untaken, in milliseconds. */
const AT_ONCE = 8;
const LONGEST_BODY = 64_000;
const PATIENCE = 30_000;

/** What was sent; undefined where it is too long to be a form. */
async function bodyOf(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LONGEST_BODY) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The request; undefined for an address that is none. */
function requestOf({ method = "GET", url = "/", headers }: IncomingMessage): Request | undefined {
  try {
    const { pathname, search, searchParams } = new URL(url, "http://127.0.0.1/");
    const given = Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return {
      method,
      path: decodeURIComponent(pathname),
      query: new Map(searchParams),
      search: search.slice(1),
      headers: Object.fromEntries(given),
    };
  } catch {
    return undefined;
  }
}

function keep(pages: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("\n");
  pages.add(response);
  response.on("close", () => pages.delete(response));
}

function plain(status: number, words: string): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: `${words}\n` };
}

/** Done when all of the reply has been taken, or nobody is there any more who wants it. */
function send(response: ServerResponse, { status, headers, body }: Reply, headOnly = false): Promise<void> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return new Promise((done) => {
    response.once("close", done);
    response.setTimeout(PATIENCE, () => response.destroy());
    response.writeHead(status, { ...headers, "content-length": bytes.length });
    response.end(headOnly ? undefined : bytes);
  });
}
