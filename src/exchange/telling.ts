import type { Corpus } from "./corpus.js";
import { type Agent, type DocumentFacts, distinct, type Licence, licenceAt } from "./facts/index.js";

/** The address of the page of a document in the edition, else an address of its own; undefined where there is none. */
export function addressOf(document: DocumentFacts, corpus: Corpus): string | undefined {
  const { url } = corpus.settings;
  if (url !== undefined) return `${url.replace(/\/+$/, "")}/${encodeURIComponent(document.id)}.html`;
  return ownAddresses(document, corpus)[0];
}

/** The addresses that a document gives itself, and no other document of the corpus. */
export function ownAddresses(document: DocumentFacts, corpus: Corpus): readonly string[] {
  const counts = countsOf(corpus);
  const found = document.idnos.flatMap((each) => each.address ?? []).filter((each) => counts.get(each) === 1);
  // What is made to last comes first.
  return distinct(found).toSorted((a, b) => Number(!isLasting(a)) - Number(!isLasting(b)));
}

function isLasting(address: string): boolean {
  return /^https?:\/\/(?:dx\.)?doi\.org\/|^https?:\/\/hdl\.handle\.net\/|\/ark:/i.test(address);
}

/** In how many documents each address stands. */
function countsOf(corpus: Corpus): ReadonlyMap<string, number> {
  const known = counted.get(corpus);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { idnos } of corpus.documents) {
    for (const address of distinct(idnos.flatMap((each) => each.address ?? [])))
      counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  counted.set(corpus, counts);
  return counts;
}

const counted = new WeakMap<Corpus, ReadonlyMap<string, number>>();

/** The day on which a document was last changed: by version control, else by its header; undefined where nothing says it. */
export function changedOn({ path, revised, published }: DocumentFacts, corpus: Corpus): string | undefined {
  return corpus.history.get(path) ?? wholeDay(revised) ?? wholeDay(published);
}

/** The first day of a date that may be a month or a year. */
function wholeDay(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}(?:-|$)/.test(date)) return undefined;
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The licence of the whole: that of the configuration, else the one that all documents have which speak of one. */
export function licenceOfAll(corpus: Corpus): Licence | undefined {
  const { licence } = corpus.settings;
  const stated = corpus.documents.flatMap((each) => each.licence ?? []);
  if (licence !== undefined) {
    const meant = licenceAt(licence, "");
    return stated.find((each) => each.address === meant.address) ?? meant;
  }
  const [first, ...others] = distinct(stated.flatMap((each) => each.address ?? []));
  return first !== undefined && others.length === 0 ? stated.find((each) => each.address === first) : undefined;
}

/** Agents, each once; who did several things has them all. */
export function merged(agents: readonly Agent[]): readonly Agent[] {
  const found = new Map<string, Agent>();
  for (const each of agents) {
    const key = each.addresses[0] ?? each.name.toLowerCase();
    const same = found.get(key) ?? [...found.values()].find((other) => other.name === each.name);
    if (!same) found.set(key, each);
    else {
      const at = [...found].find(([, value]) => value === same)?.[0] ?? key;
      const role = distinct([same.role, each.role].flatMap((role_) => role_ ?? [])).join("; ");
      found.set(at, {
        ...each,
        ...same,
        addresses: distinct([...same.addresses, ...each.addresses]),
        ...(role !== "" && { role }),
      });
    }
  }
  return [...found.values()];
}

/** Those who answer for the whole: the editors of the documents, else who contributed, else the authors. */
export function responsibleForAll({ documents, settings }: Corpus): readonly Agent[] {
  const { editor, email } = settings;
  if (editor !== undefined) {
    return [{ kind: "person", name: editor, addresses: [], ids: [], ...(email !== undefined && { email }) }];
  }
  const groups = [
    documents.flatMap((each) => each.editors),
    documents.flatMap((each) => each.contributors),
    documents.flatMap((each) => each.authors),
  ];
  // Who is an editor here and a contributor there may have an address in one place only.
  const known = merged(groups.flat());
  return merged(groups.find((each) => each.length > 0) ?? []).map((agent) => {
    const same = known.find((each) => each.name === agent.name);
    return same ? { ...agent, addresses: distinct([...agent.addresses, ...same.addresses]) } : agent;
  });
}

/** Those who publish the whole, as the configuration or the documents say. */
export function publishersOfAll({ documents, publisher }: Corpus): readonly Agent[] {
  if (publisher !== undefined) return [{ kind: "organisation", name: publisher, addresses: [], ids: [] }];
  return merged(documents.flatMap((each) => each.publishers));
}

/** The last day on which any of the documents was changed. */
export function lastChange(corpus: Corpus): string | undefined {
  return corpus.documents
    .flatMap((each) => changedOn(each, corpus) ?? [])
    .toSorted()
    .at(-1);
}
