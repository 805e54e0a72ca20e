import type { Cache } from "../../core/host.js";
import { XSI_NAMESPACE } from "../../core/schema-location.js";
import { groupsOf } from "../groups.js";
import { element, escapeText } from "../xml.js";
import type { OaiRequest } from "./arguments.js";
import { badToken, OaiError, short } from "./errors.js";
import { FORMATS, formatOf, noSuchFormat } from "./formats.js";
import { listed } from "./listing.js";
import { headerElement, recordElement } from "./record-elements.js";
import type { Repository } from "./records.js";

/** The element that answers a verb, or why there is none. */
export async function answerTo(
  { verb, given }: OaiRequest,
  repository: Repository,
  { base, digests }: { readonly base: string; readonly digests: Pick<Cache, "digest"> },
): Promise<string | OaiError> {
  switch (verb) {
    case "Identify":
      return identify(repository, base);
    case "ListMetadataFormats":
      return listMetadataFormats(repository, given.identifier);
    case "ListSets":
      return listSets(repository, given.resumptionToken);
    case "GetRecord":
      return getRecord(repository, given);
    case "ListIdentifiers":
      return listed(verb, given, { repository, digests, show: async (item) => headerElement(item) });
    case "ListRecords":
      return listed(verb, given, {
        repository,
        digests,
        show: (item, format) => recordElement(item, format, repository),
      });
  }
}

/** What the repository says of itself. */
export function identify(repository: Repository, base: string, prefix = ""): string {
  const { corpus, namespace, earliest, email } = repository;
  const say = (name: string, text: string): string => element(`${prefix}${name}`, {}, escapeText(text));
  const [sample] = repository.items;
  return element(
    "Identify",
    {},
    say("repositoryName", corpus.title),
    say("baseURL", base),
    say("protocolVersion", "2.0"),
    say("adminEmail", email),
    say("earliestDatestamp", earliest),
    say("deletedRecord", "no"),
    say("granularity", "YYYY-MM-DD"),
    element(
      `${prefix}description`,
      {},
      element(
        "oai-identifier",
        {
          xmlns: "http://www.openarchives.org/OAI/2.0/oai-identifier",
          "xmlns:xsi": XSI_NAMESPACE,
          "xsi:schemaLocation":
            "http://www.openarchives.org/OAI/2.0/oai-identifier http://www.openarchives.org/OAI/2.0/oai-identifier.xsd",
        },
        element("scheme", {}, "oai"),
        element("repositoryIdentifier", {}, namespace),
        element("delimiter", {}, ":"),
        element("sampleIdentifier", {}, escapeText(sample?.identifier ?? `oai:${namespace}:document`)),
      ),
    ),
  );
}

/** The formats of all records. */
export function formatElements(prefix = ""): readonly string[] {
  return FORMATS.map((format) =>
    element(
      `${prefix}metadataFormat`,
      {},
      element(`${prefix}metadataPrefix`, {}, format.prefix),
      element(`${prefix}schema`, {}, format.schema),
      element(`${prefix}metadataNamespace`, {}, format.namespace),
    ),
  );
}

function listMetadataFormats(repository: Repository, identifier: string | undefined): string | OaiError {
  if (identifier !== undefined && !repository.byIdentifier.has(identifier)) return noSuchItem(identifier);
  return element("ListMetadataFormats", {}, ...formatElements());
}

function listSets({ corpus }: Repository, token: string | undefined): string | OaiError {
  const groups = groupsOf(corpus);
  if (groups.length === 0) return new OaiError("noSetHierarchy", "the repository has no sets");
  // All sets stand in one answer, so no token can be one that was given for them.
  if (token !== undefined) return badToken();
  const specs = new Map<string, string>();
  for (const { id, folder } of groups) {
    const steps = id.split(":");
    const folders = folder.split("/");
    steps.forEach((_, i) => {
      const spec = steps.slice(0, i + 1).join(":");
      if (!specs.has(spec)) specs.set(spec, folders.slice(0, i + 1).join("/"));
    });
  }
  const sets = [...specs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return element(
    "ListSets",
    {},
    ...sets.map(([spec, name]) =>
      element("set", {}, element("setSpec", {}, spec), element("setName", {}, escapeText(name))),
    ),
  );
}

async function getRecord(
  repository: Repository,
  { identifier = "", metadataPrefix = "" }: Readonly<Record<string, string>>,
): Promise<string | OaiError> {
  const item = repository.byIdentifier.get(identifier);
  if (!item) return noSuchItem(identifier);
  const format = formatOf(metadataPrefix);
  if (!format) return noSuchFormat(metadataPrefix);
  const record = await recordElement(item, format, repository);
  return record === undefined
    ? new OaiError("cannotDisseminateFormat", "the document cannot be read at the moment")
    : element("GetRecord", {}, record);
}

function noSuchItem(identifier: string): OaiError {
  return new OaiError("idDoesNotExist", `there is no item \`${short(identifier)}\` in this repository`);
}
