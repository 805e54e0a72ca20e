import { heldDocuments, isOfRecords, UNPACKED } from "../adopt/index.js";
import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { CannotWrite } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { pageNames } from "../core/page-names.js";
import { suffixOf } from "../core/path.js";
import type { Context } from "../core/stage.js";

/**
 * Takes the TEI documents out of the records of files, such as answers of OAI-PMH, and writes each to a file of its own, named by
 * the identifier of its record; gives their paths. A file that is there is kept.
 */
export async function unpackRecords(files: readonly string[], context: Context): Promise<Outcome<readonly string[]>> {
  const { host, engines } = context;
  const held = new Map<string, string>();
  for (const path of files.filter((each) => suffixOf(each) === ".xml" && !each.startsWith(`${UNPACKED}/`))) {
    const bytes = await host.read(path).catch(() => undefined);
    const source = bytes && decode(path, bytes).value;
    const document = source && engines.xml.parse(source).value;
    if (!document || !isOfRecords(document)) continue;
    // Who harvests again gets a record again.
    for (const { identifier, tei } of heldDocuments(document)) if (!held.has(identifier)) held.set(identifier, tei);
  }
  const names = pageNames([...held.keys()].map(placeOf));
  const diagnostics: Diagnostic[] = [];
  const written: string[] = [];
  for (const [identifier, tei] of held) {
    const path = `${UNPACKED}/${names.get(placeOf(identifier))?.name ?? "document"}.xml`;
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${tei}\n`;
    const refusal = await put(path, text, context);
    if (refusal) diagnostics.push(refusal);
    else written.push(path);
  }
  return { value: written.sort(), diagnostics };
}

/** A path that no other identifier has; its name is the last part of an identifier such as `oai:example.org:letter-1`. */
function placeOf(identifier: string): string {
  const last = identifier.slice(Math.max(identifier.lastIndexOf(":"), identifier.lastIndexOf("/")) + 1);
  return `${encodeURIComponent(identifier)}/${decoded(last).replaceAll("/", "-")}.xml`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function put(path: string, text: string, { host }: Context): Promise<Diagnostic | undefined> {
  const before = await host.read(path).catch(() => new Uint8Array());
  if (before && new TextDecoder().decode(before) === text) return undefined;
  const refuse = (message: string): Diagnostic => diagnostic("config/not-written", path, message);
  if (before) return refuse(`\`${path}\` is there and is kept; move it away to have the document unpacked there`);
  try {
    await host.write(path, text);
    return undefined;
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    return refuse(error.message);
  }
}
