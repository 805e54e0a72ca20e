import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of files that is made for a test. */
export interface TestFolder {
  readonly path: string;
  remove(): void;
}

/** Makes a folder of files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): TestFolder {
  const path = mkdtempSync(join(tmpdir(), "teiwright-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path: path.replaceAll("\\", "/"), remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A TEI document; what is given stands before its root, in its header and in its body. */
export function tei({ before = "", header = "", body = "<p>Text.</p>", attributes = "", more = "" } = {}): string {
  return `${before}<TEI xmlns="http://www.tei-c.org/ns/1.0"${attributes}><teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>
<publicationStmt><publisher>A press</publisher></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>${header}</teiHeader>
<text><body>${body}</body></text>${more}</TEI>`;
}

/** A schema that takes every document. */
export const ANY = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/>
<zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;
