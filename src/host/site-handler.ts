import { realpathSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { Handler, Reply } from "../core/handler.js";

/** Answers with the files of a folder, and with nothing that lies outside it. */
export function siteHandler(folder: string): Handler {
  return async ({ method, path }) => {
    if (method !== "GET" && method !== "HEAD") {
      return { status: 405, headers: { allow: "GET, HEAD", "content-type": "text/plain; charset=utf-8" }, body: "" };
    }
    const file = await fileFor(folder, path);
    return (file !== undefined && (await replyWith(file, 200))) || (await missing(folder));
  };
}

/** The file that a path means; undefined where it leads to none, or out of the folder. */
async function fileFor(folder: string, path: string): Promise<string | undefined> {
  if (path.includes("\0") || path.includes("\\")) return undefined;
  const steps = path.split("/").filter((step) => step !== "");
  // What begins with a dot is not for readers.
  if (steps.some((step) => step.startsWith("."))) return undefined;
  const place = join(resolve(folder), ...steps);
  const found = await stat(place).catch(() => undefined);
  const file = found?.isDirectory() ? join(place, "index.html") : place;
  try {
    // A link in the folder must not lead out of it either.
    const isInside = realpathSync(file).startsWith(`${realpathSync(folder)}${sep}`);
    return isInside ? file : undefined;
  } catch {
    return undefined;
  }
}

async function replyWith(file: string, status: number): Promise<Reply | undefined> {
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  return {
    status,
    headers: { "content-type": type, "x-content-type-options": "nosniff", "cache-control": "no-cache" },
    body,
  };
}

async function missing(folder: string): Promise<Reply> {
  const page = await replyWith(join(folder, "404.html"), 404);
  return (
    page ?? {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "nothing stands at this address\n",
    }
  );
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};
