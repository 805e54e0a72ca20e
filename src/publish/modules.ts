import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { attributeOf, elementsOf, type XmlDocument, type XmlElement } from "../core/document.js";
import { reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import { folderOf, normalise, resolveIn } from "../core/path.js";
import { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/** What the paths of teiwright's own modules begin with; a stylesheet imports them as `teiwright:html/main.xsl`. */
const SHIPPED = "teiwright:";

const XSLT_NAMESPACE = "http://www.w3.org/1999/XSL/Transform";

/** A stylesheet and all that it imports or includes, by path. Only files of the project, or beside the stylesheet, count. */
export async function readStylesheet(main: string, context: Context): Promise<Outcome<ReadonlyMap<string, Source>>> {
  const modules = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  const pending = [main];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (modules.has(path)) continue;
    const bytes = await bytesOf(path, context).catch(reasonOf);
    if (typeof bytes === "string") {
      diagnostics.push(diagnostic("config/unreadable", path, `\`${path}\` ${bytes}; a stylesheet must stand there`));
      continue;
    }
    if (!bytes) {
      diagnostics.push(diagnostic("config/no-file", path, `there is no stylesheet \`${path}\``));
      continue;
    }
    const source = new Source(path, new TextDecoder().decode(bytes));
    modules.set(path, source);
    const parsed = context.engines.xml.parse(source);
    diagnostics.push(...parsed.diagnostics);
    for (const element of parsed.value ? importsOf(parsed.value) : []) {
      const target = targetOf(element, path, main);
      if (target !== undefined) pending.push(target);
      else diagnostics.push(outside(element, path));
    }
  }
  return { value: modules, diagnostics };
}

async function bytesOf(path: string, { host }: Context): Promise<Uint8Array | undefined> {
  if (!path.startsWith(SHIPPED)) return host.read(path);
  const file = path.slice(SHIPPED.length);
  return host.assets(folderOf(file)).includes(file) ? host.asset(file) : undefined;
}

function importsOf(document: XmlDocument): readonly XmlElement[] {
  return [...elementsOf(document.root)].filter(
    (each) => each.uri === XSLT_NAMESPACE && (each.local === "import" || each.local === "include"),
  );
}

/** The path that an import leads to; undefined for one that leads out of the project. */
function targetOf(element: XmlElement, from: string, main: string): string | undefined {
  const href = attributeOf(element, "href") ?? "";
  if (/^teiwright:[\w-]+\/[\w.-]+\.xsl$/.test(href)) return `${SHIPPED}xslt/${href.slice(SHIPPED.length)}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("/")) return undefined;
  const path = decoded(href);
  if (path === undefined) return undefined;
  const target = resolveIn(folderOf(from), path);
  if (from.startsWith(SHIPPED)) return target.startsWith(`${SHIPPED}xslt/`) ? target : undefined;
  const inProject = !target.startsWith("/") && !target.startsWith("..");
  return inProject || target.startsWith(`${folderOf(normalise(main))}/`) ? target : undefined;
}

function decoded(href: string): string | undefined {
  try {
    return decodeURIComponent(href);
  } catch {
    return undefined;
  }
}

function outside(element: XmlElement, path: string): Diagnostic {
  const href = attributeOf(element, "href") ?? "";
  const message = `the stylesheet reaches for \`${href}\`, which lies outside the project; it may import files inside it only`;
  return diagnostic("publish/stylesheet", path, message, { range: element.startTag });
}
