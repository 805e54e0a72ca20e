import { XMLParser } from "fast-xml-parser";

/** A record as it was harvested. */
export interface Harvested {
  readonly identifier: string;
  readonly datestamp: string;
  readonly sets: readonly string[];
}

/** What a request gave: its records, the token to go on with, or the code of the error. */
export interface Answer {
  readonly code?: string;
  readonly records: readonly Harvested[];
  readonly token?: string;
  readonly size?: number;
  readonly text: string;
}

/** Asks a repository. */
export type Ask = (given: Readonly<Record<string, string>>) => Promise<string>;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["record", "header", "setSpec", "set", "metadataFormat"].includes(name),
});

interface Header {
  readonly identifier: string;
  readonly datestamp: string;
  readonly setSpec?: readonly string[];
}

/** One answer, read. */
export async function ask(repository: Ask, given: Readonly<Record<string, string>>): Promise<Answer> {
  const text = await repository(given);
  const root = parser.parse(text)["OAI-PMH"];
  const list = root.ListRecords ?? root.ListIdentifiers ?? root.GetRecord ?? {};
  const headers: readonly Header[] =
    list.header ?? (list.record ?? []).flatMap((each: { header: readonly Header[] }) => each.header);
  const records = headers.map(({ identifier, datestamp, setSpec = [] }) => ({ identifier, datestamp, sets: setSpec }));
  const token = list.resumptionToken;
  return {
    text,
    records,
    ...(root.error && { code: root.error["@_code"] }),
    ...(typeof token === "object" && typeof token["#text"] === "string" && { token: token["#text"] }),
    ...(typeof token === "object" && { size: Number(token["@_completeListSize"]) }),
  };
}

/** Harvests a whole list, part after part. */
export async function harvest(
  repository: Ask,
  given: Readonly<Record<string, string>>,
): Promise<{ readonly records: readonly Harvested[]; readonly answers: readonly string[] }> {
  const records: Harvested[] = [];
  const answers: string[] = [];
  for (let wish: Readonly<Record<string, string>> | undefined = given; wish; ) {
    const answer: Answer = await ask(repository, wish);
    records.push(...answer.records);
    answers.push(answer.text);
    if (answer.size !== undefined && answer.token === undefined && answer.size !== records.length)
      throw new Error(`${records.length} of ${answer.size} records were given`);
    wish = answer.token === undefined ? undefined : { verb: given.verb ?? "", resumptionToken: answer.token };
  }
  return { records, answers };
}
