import type { Corpus } from "../corpus.js";
import { addressOf } from "../telling.js";
import { type Creator, invertedName } from "./creator.js";
import type { Whole } from "./whole.js";

/** The corpus as DataCite's metadata, in JSON, schema 4. What must be there and is not known has the value that DataCite has for that. */
export function datacite(whole: Whole, corpus: Corpus): string {
  const { doi, url, licence, version } = whole;
  const parts = corpus.documents.flatMap((each) => addressOf(each, corpus) ?? []);
  const language = whole.language === undefined ? {} : { lang: whole.language };
  const record = {
    ...(doi !== undefined && { doi, prefix: doi.slice(0, doi.indexOf("/")), suffix: doi.slice(doi.indexOf("/") + 1) }),
    ...(url !== undefined && { url }),
    types: { resourceType: "Digital edition in TEI-XML", resourceTypeGeneral: "Collection" },
    creators: whole.creators.length > 0 ? whole.creators.map(person) : [{ name: UNKNOWN }],
    titles: [{ title: whole.title, ...language }],
    publisher: { name: whole.publishers.join("; ") || UNKNOWN },
    publicationYear: whole.changed.slice(0, 4),
    subjects: whole.keywords.map((subject) => ({ subject })),
    contributors: whole.contributors.map((each) => ({ ...person(each), contributorType: typeOf(each.role) })),
    dates: [{ date: whole.changed, dateType: "Updated" }],
    ...(whole.languages[0] !== undefined && { language: whole.languages[0] }),
    relatedIdentifiers: parts.slice(0, MOST_PARTS).map((address) => ({
      relatedIdentifier: address,
      relatedIdentifierType: "URL",
      relationType: "HasPart",
    })),
    sizes: [whole.size === 1 ? "1 document" : `${whole.size} documents`],
    formats: ["application/tei+xml"],
    ...(version !== undefined && { version }),
    rightsList: licence
      ? [
          {
            rights: licence.spdx ?? (licence.text || licence.address || UNKNOWN),
            ...(licence.address !== undefined && { rightsUri: licence.address }),
            ...(licence.spdx !== undefined && {
              rightsIdentifier: licence.spdx,
              rightsIdentifierScheme: "SPDX",
              schemeUri: "https://spdx.org/licenses/",
            }),
          },
        ]
      : [],
    descriptions: [{ description: whole.description, descriptionType: "Abstract", ...language }],
    fundingReferences: whole.funders.map((funderName) => ({ funderName })),
    schemaVersion: "http://datacite.org/schema/kernel-4",
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** DataCite's word for what may exist and is not known here (its appendix of values for unknown information). */
const UNKNOWN = ":unav";

/** A record stays a record: a list of thousands of letters is what the other exports are for. */
const MOST_PARTS = 1000;

function person(creator: Creator): object {
  const { kind, given, family, orcid } = creator;
  return {
    name: invertedName(creator),
    nameType: kind === "person" ? "Personal" : "Organizational",
    ...(given !== undefined && { givenName: given }),
    ...(family !== undefined && { familyName: family }),
    ...(orcid !== undefined && {
      nameIdentifiers: [{ nameIdentifier: orcid, nameIdentifierScheme: "ORCID", schemeUri: "https://orcid.org" }],
    }),
  };
}

/** DataCite's kind of contribution for what the header says of it, in the languages that headers are often in. */
function typeOf(role: string | undefined): string {
  const said = (role ?? "").toLowerCase();
  if (/edit|herausg|hrsg|édit/.test(said)) return "Editor";
  if (/encod|transcri|transkri|ocr|digiti|correct|proof|tei|xml|codage|kodier|кодир|сканир/.test(said))
    return "DataCurator";
  if (/collect|sammel/.test(said)) return "DataCollector";
  if (/translat|übersetz|tradu/.test(said)) return "Translator";
  return /lead|princip|leit/.test(said) ? "ProjectLeader" : "Other";
}
