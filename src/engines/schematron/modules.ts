import { attributeOf as attributeIn, elementsOf } from "../../core/document.js";
import { folderOf, resolveIn } from "../../core/path.js";
import type { Source } from "../../core/source.js";
import { isA, type Part, partOf, partsIn, XSLT } from "./part.js";
import { type Reading, readFile, say } from "./reading.js";

/** The stylesheets that a schema's `xsl:include` and `xsl:import` take in, and those that these do, by path. */
export async function modulesOf(schema: Part, reading: Reading): Promise<ReadonlyMap<string, Source>> {
  const modules = new Map<string, Source>();
  const pending = referencesIn(schema);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const href = attributeIn(next.element, "href")?.trim() ?? "";
    const path = resolveIn(folderOf(next.source.path), href);
    if (modules.has(path)) continue;
    const source = /^[A-Za-z][-+.\w]*:|^\/\//.test(href) ? undefined : await reading.load(path);
    if (!source) {
      const message = `\`${next.element.name}\` names \`${href}\`, which is not there or cannot be read; a stylesheet of the project may stand there`;
      say(reading, "schematron/schema-reference", next, message);
      continue;
    }
    modules.set(path, source);
    const document = readFile(source, reading);
    if (!document) continue;
    for (const each of elementsOf(document.root)) if (isReference(each)) pending.push(partOf(each, source));
  }
  return modules;
}

function referencesIn(part: Part): Part[] {
  return partsIn(part).flatMap((each) => {
    if (isA(each, "pattern")) return referencesIn(each);
    return isReference(each.element) ? [each] : [];
  });
}

function isReference({ uri, local }: Part["element"]): boolean {
  return uri === XSLT && (local === "include" || local === "import");
}
