import { join } from "node:path";
import { type Config, DEFAULT_CONFIG, type EditionConfig } from "../../src/core/config.js";
import type { XmlDocument } from "../../src/core/document.js";
import { Source } from "../../src/core/source.js";
import type { Context } from "../../src/core/stage.js";
import { nodeHost } from "../../src/host/index.js";
import { createContext } from "../../src/pipeline.js";
import { xmlEngine } from "../xml-engine.js";

/** The folder of the package, which the built stylesheets lie in. */
export const root = join(import.meta.dirname, "../..");

/** What publishing needs of the world, for an edition of a configuration. */
export function contextOf(edition: Partial<EditionConfig> = {}, folder = root): Context {
  const config: Config = { ...DEFAULT_CONFIG, edition: { ...DEFAULT_CONFIG.edition, ...edition } };
  return createContext(nodeHost(folder), config);
}

/** The document of a text that is well-formed. */
export function documentOf(path: string, text: string): XmlDocument {
  const { value, diagnostics } = xmlEngine.parse(new Source(path, text));
  if (!value || diagnostics.length > 0) throw new Error(`${path}: ${diagnostics[0]?.message}`);
  return value;
}

/** A small letter; what is given stands in its header, beside its text, and in it. */
export function letter({ title = "A letter", profile = "", standOff = "", body = "<p>Text.</p>" } = {}): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt>
<publicationStmt><p>Made for this test.</p></publicationStmt><sourceDesc><p>No source.</p></sourceDesc></fileDesc>
<profileDesc>${profile}</profileDesc></teiHeader><standOff>${standOff}</standOff><text><body><div>${body}</div></body></text></TEI>`;
}
