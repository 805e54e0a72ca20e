import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let known: Promise<string> | undefined;

/** The folder of the package that this file belongs to, whether it runs from `src` or from `dist/lib`. */
export function packageFolder(): Promise<string> {
  known ??= find(dirname(fileURLToPath(import.meta.url)));
  return known;
}

async function find(folder: string): Promise<string> {
  const name = await nameIn(join(folder, "package.json"));
  if (name === "teiwright") return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the package of teiwright has no package.json");
  return find(parent);
}

async function nameIn(file: string): Promise<unknown> {
  try {
    const content: unknown = JSON.parse(await readFile(file, "utf8"));
    return content !== null && typeof content === "object" && "name" in content ? content.name : undefined;
  } catch {
    return undefined;
  }
}
