/** An address on the web that can stand in any format as it is; undefined for what is none. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s<>"{}|\\^`\u0000-\u001f]+$/i.test(trimmed) || trimmed.length > 2000) return undefined;
  return URL.canParse(trimmed) ? trimmed : undefined;
}

/** The address that an identifier of a well-known authority stands for, by the name of the authority, such as `gnd`. */
export function authorityAddress(authority: string, identifier: string): string | undefined {
  const id = identifier.trim();
  const given = addressIn(id);
  if (given !== undefined) return given;
  const known = AUTHORITIES[authority.toLowerCase().replace(/[^a-z]/g, "")];
  const match = known && new RegExp(`^(?:${known.pattern})$`, "i").exec(id);
  return match ? `${known.base}${id.replace(known.drop ?? /^$/, "")}` : undefined;
}

/** How well an address serves to tell who or what is meant: the lowest number is the best. */
export function rankOf(address: string): number {
  const rank = RANKS.findIndex((each) => each.test(address));
  return rank < 0 ? RANKS.length : rank;
}

/** Addresses, those of well-known authorities first, each once. */
export function ranked(addresses: Iterable<string>): readonly string[] {
  return [...new Set(addresses)].sort((a, b) => rankOf(a) - rankOf(b));
}

interface Authority {
  readonly base: string;
  /** What its identifiers look like. */
  readonly pattern: string;
  /** What of an identifier does not belong to the address. */
  readonly drop?: RegExp;
}

const GND: Authority = { base: "https://d-nb.info/gnd/", pattern: "1?\\d{6,9}-?[\\dX]|[47]\\d{6}-[\\dX]" };
const LOC: Authority = { base: "http://id.loc.gov/authorities/names/", pattern: "n[a-z]?\\d{6,10}" };
const DOI: Authority = { base: "https://doi.org/", pattern: '(?:doi:)?10\\.\\d{4,9}/[^\\s<>"]+', drop: /^doi:/i };
const HANDLE: Authority = { base: "https://hdl.handle.net/", pattern: '(?:hdl:)?[\\d.]+/[^\\s<>"]+', drop: /^hdl:/i };
const TGN: Authority = { base: "http://vocab.getty.edu/tgn/", pattern: "\\d{7,}" };

const AUTHORITIES: Readonly<Record<string, Authority>> = {
  gnd: GND,
  pnd: GND,
  viaf: { base: "http://viaf.org/viaf/", pattern: "\\d{1,22}" },
  wikidata: { base: "http://www.wikidata.org/entity/", pattern: "Q\\d+" },
  geonames: { base: "https://sws.geonames.org/", pattern: "\\d+/?" },
  orcid: { base: "https://orcid.org/", pattern: "\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]" },
  isni: { base: "https://isni.org/isni/", pattern: "(?:\\d{4} ?){3}\\d{3}[\\dX]", drop: / /g },
  ror: { base: "https://ror.org/", pattern: "0[a-z0-9]{6}\\d\\d" },
  loc: LOC,
  lc: LOC,
  lccn: LOC,
  bnf: { base: "https://catalogue.bnf.fr/ark:/12148/cb", pattern: "(?:cb)?\\d{8}[0-9a-z]", drop: /^cb/i },
  ndl: { base: "https://id.ndl.go.jp/auth/entity/", pattern: "\\d{8}" },
  tgn: TGN,
  pleiades: { base: "https://pleiades.stoa.org/places/", pattern: "\\d+" },
  doi: DOI,
  handle: HANDLE,
  hdl: HANDLE,
};

/** The authorities, in the order in which the services that gather letters and editions know them best. */
const RANKS: readonly RegExp[] = [
  /^https?:\/\/d-nb\.info\/gnd\//i,
  /^https?:\/\/(?:www\.)?viaf\.org\//i,
  /^https?:\/\/(?:www\.|sws\.)?geonames\.org\//i,
  /^https?:\/\/id\.loc\.gov\//i,
  /^https?:\/\/(?:catalogue|data)\.bnf\.fr\//i,
  /^https?:\/\/(?:id|ci)\.ndl\.go\.jp\//i,
  /^https?:\/\/(?:www\.)?wikidata\.org\//i,
  /^https?:\/\/orcid\.org\//i,
  /^https?:\/\/(?:www\.)?isni\.org\//i,
  /^https?:\/\/vocab\.getty\.edu\//i,
  /^https?:\/\/pleiades\.stoa\.org\//i,
  /^https?:\/\/ror\.org\//i,
];
