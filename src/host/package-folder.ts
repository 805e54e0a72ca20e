import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let known: string | undefined;

/** The folder of the package that this file belongs to, whether it runs from `src` or from `dist/lib`. */
export function packageFolder(): string {
  known ??= find(dirname(fileURLToPath(import.meta.url)));
  return known;
}

function find(folder: string): string {
  if (nameIn(join(folder, "package.json")) === "teiwright") return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the package of teiwright has no package.json");
  return find(parent);
}

function nameIn(file: string): unknown {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return content !== null && typeof content === "object" && "name" in content ? content.name : undefined;
  } catch {
    return undefined;
  }
}
