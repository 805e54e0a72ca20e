import { invertedName } from "./creator.js";
import type { Whole } from "./whole.js";

/** The text of `.zenodo.json`: what Zenodo is to say of a release of the corpus. */
export function zenodo(whole: Whole): string {
  const { licence, version, url } = whole;
  const person = (creator: Whole["creators"][number]): object => ({
    name: invertedName(creator),
    ...(creator.orcid !== undefined && { orcid: creator.orcid.replace("https://orcid.org/", "") }),
  });
  const record = {
    title: whole.title,
    upload_type: "dataset",
    description: escaped(whole.description),
    creators: whole.creators.length > 0 ? whole.creators.map(person) : [{ name: "Unknown" }],
    ...(whole.contributors.length > 0 && {
      contributors: whole.contributors.map((each) => ({ ...person(each), type: "Other" })),
    }),
    access_right: "open",
    ...(licence?.spdx !== undefined && { license: licence.spdx.toLowerCase() }),
    ...(whole.keywords.length > 0 && { keywords: whole.keywords }),
    ...(version !== undefined && { version }),
    ...(url !== undefined && {
      related_identifiers: [{ identifier: url, relation: "isSourceOf", scheme: "url" }],
    }),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** Zenodo reads descriptions as HTML. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
