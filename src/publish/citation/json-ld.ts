import type { EntryView } from "../entries.js";
import type { Summary } from "../summary.js";
import type { Cited } from "./citation.js";

/** A document as schema.org describes it, as text that may stand in a script element. */
export function jsonLdOf(summary: Summary, cited: Cited, mentioned: readonly EntryView[]): string {
  const item = {
    "@context": "https://schema.org",
    "@type": cited.isLetter ? "Message" : "CreativeWork",
    name: cited.title,
    ...(cited.address !== "" && { "@id": cited.address, url: cited.address }),
    inLanguage: cited.language,
    dateCreated: cited.date,
    abstract: summary.abstract,
    genre: summary.kind,
    ...(cited.isLetter
      ? { sender: agentsOf(summary.from, mentioned), recipient: agentsOf(summary.to, mentioned) }
      : { author: cited.authors.map((name) => ({ "@type": "Person", name })) }),
    editor: cited.editors.map((name) => ({ "@type": "Person", name })),
    publisher: cited.publisher === "" ? "" : { "@type": "Organization", name: cited.publisher },
    license: cited.licence,
    isPartOf: { "@type": "Collection", name: cited.edition },
    mentions: mentioned.map((each) => thingOf(each)),
    encoding: [
      {
        "@type": "MediaObject",
        encodingFormat: "application/tei+xml",
        contentUrl: `${encodeURIComponent(cited.id)}.xml`,
      },
      { "@type": "MediaObject", encodingFormat: "text/plain", contentUrl: `${encodeURIComponent(cited.id)}.txt` },
    ],
  };
  return safeInScript(JSON.stringify(withoutEmpty(item)));
}

/** Nothing in it can end the script element, or begin a comment in it. */
function safeInScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function agentsOf(parties: Summary["from"], mentioned: readonly EntryView[]): readonly object[] {
  return parties.map(({ name, key }) => {
    const entry = mentioned.find((each) => each.id === key);
    return entry ? thingOf(entry, name) : { "@type": "Person", name };
  });
}

const TYPES: Readonly<Record<string, string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
};

function thingOf({ type, name, links }: EntryView, as = name): object {
  return { "@type": TYPES[type] ?? "Thing", name: as, ...(links.length > 0 && { sameAs: links }) };
}

function withoutEmpty(item: Readonly<Record<string, unknown>>): object {
  const given = Object.entries(item).filter(
    ([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given);
}
