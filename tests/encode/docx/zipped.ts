import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** A Word document made of the parts in a folder; what every document has is added where the folder has it not. */
export function zipped(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const given = files.map(({ parentPath, name }): [string, Uint8Array] => {
    const path = join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll("\\", "/");
    return [path, readFileSync(join(parentPath, name))];
  });
  return packed(Object.fromEntries(given));
}

/** A Word document made of parts; what every document has is added where it is not given. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? encoder.encode(part) : part);
  const all = { ...usual(Object.keys(parts)), ...parts };
  const names = Object.keys(all).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, bytes(all[name as keyof typeof all] ?? "")])), {
    mtime: "1980-01-01T00:00:00",
  });
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relations, with one for each part that is given beside the body. */
function usual(given: readonly string[]): Readonly<Record<string, string>> {
  const related = given.filter((name) => /^word\/[a-z]+\d?\.xml$/.test(name) && name !== "word/document.xml");
  const relation = (name: string, i: number): string => {
    const file = name.slice("word/".length);
    return `<Relationship Id="part${i}" Type="${OFFICE}/${file.replace(/\d?\.xml$/, "")}" Target="${file}"/>`;
  };
  const core = given.includes("docProps/core.xml")
    ? `<Relationship Id="core" Type="${PACKAGE}/metadata/core-properties" Target="docProps/core.xml"/>`
    : "";
  return {
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>${core}</Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}">${related.map(relation).join("")}<Relationship Id="link" Type="${OFFICE}/hyperlink" Target="https://example.org/a" TargetMode="External"/></Relationships>`,
  };
}
