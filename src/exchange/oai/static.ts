import { XSI_NAMESPACE } from "../../core/schema-location.js";
import type { Context } from "../../core/stage.js";
import type { Corpus } from "../corpus.js";
import { element } from "../xml.js";
import { FORMATS } from "./formats.js";
import { recordElement } from "./record-elements.js";
import { repositoryOf } from "./records.js";
import { formatElements, identify } from "./verbs.js";

/** The pieces of an OAI Static Repository: one file that a gateway answers all requests from. */
export async function* staticRepository(corpus: Corpus, context: Context): AsyncGenerator<string> {
  const repository = repositoryOf(corpus, context);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<Repository xmlns="${STATIC}" xmlns:oai="${OAI}" xmlns:xsi="${XSI_NAMESPACE}" xsi:schemaLocation="${STATIC} ${STATIC}.xsd">\n`;
  yield `${identify(repository, baseOf(corpus), "oai:")}\n`;
  yield `${element("ListMetadataFormats", {}, ...formatElements("oai:"))}\n`;
  for (const format of FORMATS) {
    yield `<ListRecords metadataPrefix="${format.prefix}">\n`;
    for (const item of repository.items) {
      // A static repository has no sets.
      const record = await recordElement({ ...item, sets: [] }, format, repository, "oai:");
      if (record !== undefined) yield `${record}\n`;
    }
    yield "</ListRecords>\n";
  }
  yield "</Repository>\n";
}

/** The address of the gateway with that of the file behind it, without its scheme (Static Repository 3.2); without a gateway, that of the file. */
function baseOf({ settings: { url = "http://edition.invalid", gateway } }: Corpus): string {
  const own = `${url.replace(/\/+$/, "")}/oai.xml`;
  return gateway === undefined ? own : `${gateway.replace(/\/+$/, "")}/${own.replace(/^https?:\/\//, "")}`;
}

const OAI = "http://www.openarchives.org/OAI/2.0/";
const STATIC = "http://www.openarchives.org/OAI/2.0/static-repository";
