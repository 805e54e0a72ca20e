import { TEI_NAMESPACE } from "../../core/document.js";
import { recordAttributes, TEI_XSD, XSI_NAMESPACE } from "../../core/schema-location.js";
import { rootText } from "../../core/written.js";
import type { Corpus } from "../corpus.js";
import { type Agent, type DocumentFacts, intervalOf } from "../facts/index.js";
import { addressOf } from "../telling.js";
import { element, escapeText } from "../xml.js";
import { OaiError, short } from "./errors.js";
import type { Repository } from "./records.js";

/** A form in which records are given. */
export interface MetadataFormat {
  readonly prefix: string;
  readonly schema: string;
  readonly namespace: string;
  /** The metadata of a document; undefined where it cannot be read any more. */
  metadata(document: DocumentFacts, repository: Repository): Promise<string | undefined>;
}

const OAI_DC: MetadataFormat = {
  prefix: "oai_dc",
  schema: "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
  namespace: "http://www.openarchives.org/OAI/2.0/oai_dc/",
  metadata: async (document, { corpus }) => dublinCore(document, corpus),
};

const TEI: MetadataFormat = {
  prefix: "tei",
  schema: TEI_XSD,
  namespace: TEI_NAMESPACE,
  metadata: async (document, { corpus }) => {
    const opened = await corpus.open(document);
    return opened && rootText(opened, recordAttributes(opened.root));
  },
};

/** The formats of every repository; that of Dublin Core is one that all must have. */
export const FORMATS: readonly MetadataFormat[] = [OAI_DC, TEI];

/** The format of a prefix. */
export function formatOf(prefix: string): MetadataFormat | undefined {
  return FORMATS.find((each) => each.prefix === prefix);
}

/** There is no format of a prefix. */
export function noSuchFormat(prefix: string): OaiError {
  const known = FORMATS.map((each) => `\`${each.prefix}\``).join(" or ");
  return new OaiError("cannotDisseminateFormat", `there is no format \`${short(prefix)}\`; ${known} may stand there`);
}

function dublinCore(document: DocumentFacts, corpus: Corpus): string {
  const names = (agents: readonly Agent[]): readonly string[] => [...new Set(agents.map((each) => each.name))];
  const interval = document.created && intervalOf(document.created);
  const senders = document.correspondences.flatMap((each) =>
    each.actions
      .filter((action) => action.type === "sent")
      .flatMap((action) => action.agents.map((agent) => agent.name)),
  );
  const creators = document.authors.length > 0 ? names(document.authors) : [...new Set(senders)];
  const values: readonly (readonly [string, readonly (string | undefined)[], (string | undefined)?])[] = [
    ["title", [document.title.text], document.title.language],
    ["creator", creators],
    ["subject", document.keywords],
    ["description", [document.abstract]],
    ["publisher", names(document.publishers)],
    ["contributor", names([...document.editors, ...document.contributors])],
    ["date", [interval, document.published].filter((each) => each !== undefined).slice(0, 1)],
    ["type", ["Text"]],
    ["format", ["application/tei+xml"]],
    ["identifier", [addressOf(document, corpus), ...document.idnos.map((each) => each.address ?? each.text)]],
    ["source", [document.source]],
    ["language", document.languages],
    ["relation", [corpus.settings.url]],
    ["rights", [document.licence?.address, document.licence?.text.slice(0, 300)]],
  ];
  const elements = values.flatMap(([name, texts, language]) =>
    [...new Set(texts)]
      .filter((each) => each !== undefined && each !== "")
      .map((each) => element(`dc:${name}`, { "xml:lang": language }, escapeText(each ?? ""))),
  );
  return element(
    "oai_dc:dc",
    {
      "xmlns:oai_dc": OAI_DC.namespace,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:xsi": XSI_NAMESPACE,
      "xsi:schemaLocation": `${OAI_DC.namespace} ${OAI_DC.schema}`,
    },
    ...elements,
  );
}
