import type { Creator } from "./creator.js";
import type { Whole } from "./whole.js";

/** The text of `CITATION.cff`, Citation File Format 1.2.0. */
export function cff(whole: Whole): string {
  const { licence, url, doi, version } = whole;
  const authors = whole.creators.length > 0 ? whole.creators : [{ kind: "organisation", name: "Unknown" } as const];
  const lines = [
    "cff-version: 1.2.0",
    `message: ${quoted("Please cite this edition as below.")}`,
    "type: dataset",
    `title: ${quoted(whole.title)}`,
    "authors:",
    ...distinctAuthors(authors).flatMap(authorLines),
    ...(whole.isDescribed ? [`abstract: ${quoted(whole.description)}`] : []),
    ...(doi === undefined ? [] : [`doi: ${quoted(doi)}`]),
    ...(url === undefined ? [] : [`url: ${quoted(url)}`]),
    ...licenceLines(licence),
    ...(version === undefined ? [] : [`version: ${quoted(version)}`]),
    `date-released: ${quoted(whole.changed)}`,
    ...(whole.keywords.length === 0 ? [] : ["keywords:", ...whole.keywords.map((each) => `  - ${quoted(each)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The format wants no author twice. */
function distinctAuthors(authors: readonly Creator[]): readonly Creator[] {
  return [...new Map(authors.map((each) => [authorLines(each).join("\n"), each])).values()];
}

function authorLines({ kind, name, given, family, orcid, email }: Creator): readonly string[] {
  const named =
    kind === "organisation"
      ? [`name: ${quoted(name)}`]
      : [`family-names: ${quoted(family ?? name)}`, ...(given === undefined ? [] : [`given-names: ${quoted(given)}`])];
  const lines = [
    ...named,
    ...(orcid === undefined ? [] : [`orcid: ${quoted(orcid)}`]),
    ...(email === undefined ? [] : [`email: ${quoted(email)}`]),
  ];
  return lines.map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`));
}

/** The format knows licences by their SPDX names; others by their address. */
function licenceLines(licence: Whole["licence"]): readonly string[] {
  if (licence?.spdx !== undefined && licence.spdx !== "CC-PDM-1.0") return [`license: ${licence.spdx}`];
  return licence?.address === undefined ? [] : [`license-url: ${quoted(licence.address)}`];
}

/** A string of JSON is a string of YAML; what YAML takes for an end of line is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, " ").trim()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
