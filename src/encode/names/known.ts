import type { Entry } from "../authority/entry.js";
import type { Match } from "../authority/matcher.js";
import { personNameOf } from "../authority/person-name.js";
import { type Form, nicknamesOf } from "../authority/variants.js";
import { HEADS } from "../lexicon/organisations.js";
import { PLACE_CUES, PLACE_STARTS } from "../lexicon/places.js";
import { ERAS } from "../lexicon/titles.js";
import { WORD_SURNAMES } from "../lexicon/words.js";
import { officeBefore, titleBefore } from "./before.js";
import { fitsOffice, fitsSex } from "./fitting.js";
import type { Proposal, Scene, Tokens } from "./proposal.js";
import { beginsSentence, endOfWord, isInitial, listedAt, mayName, type Reading } from "./reading.js";

/** The names in a block that the authority files know. */
export function knownNames(reading: Reading, { tokens, block, matches, capitals }: Scene): readonly Proposal[] {
  const found: Proposal[] = [];
  const misspelt = block.role === "title";
  let end = 0;
  for (const at of misspelt ? new Set([...matches.keys(), ...capitals].toSorted((a, b) => a - b)) : matches.keys()) {
    if (at < end) continue;
    const match = misspelt ? nearMatch(reading, tokens, at, matches.get(at)) : matches.get(at);
    const proposal = match && proposalOf(reading, tokens, at, match);
    if (!proposal) continue;
    found.push(proposal);
    end = proposal.to;
  }
  return found;
}

/** In titles, which archives write, a name may be misspelt by a letter. */
function nearMatch(reading: Reading, tokens: Tokens, at: number, exact: Match | undefined): Match | undefined {
  const near = reading.matcher.longestMisspelt(tokens, at);
  return near && near.length > (exact?.length ?? 0) ? near : exact;
}

/** What a match means where it stands; none where the words around it speak against it. */
function proposalOf(reading: Reading, tokens: Tokens, at: number, match: Match): Proposal | undefined {
  const title = titleBefore(tokens, at);
  const forms = candidatesOf(match.values, title !== undefined);
  const [form] = forms;
  if (!form) return undefined;
  if (form.entry.kind === "person" && form.how !== "listed") return personOf(reading, tokens, at, { match, forms });
  const bearer = form.entry.kind === "place" ? bearerOf(reading, tokens, at, match) : undefined;
  if (bearer) return bearer;
  const entries = decided(reading, forms);
  const isPerson = entries.every((entry) => entry.kind === "person");
  return {
    from: title && isPerson ? title.from : at,
    start: at,
    to: at + match.length,
    kind: form.entry.kind,
    evidence: "authority",
    certainty: entries.length > 1 ? "low" : match.misspelt ? "high" : undefined,
    entries,
    ...(match.misspelt && { misspelt: match.misspelt }),
  };
}

/** The forms that a match may be: after a title persons only; else those that are listed before those derived. */
export function candidatesOf(forms: readonly Form[], titled: boolean): readonly Form[] {
  const kept = titled ? keptTitled : keptPlain;
  const known = kept.get(forms);
  if (known) return known;
  const found = foundCandidates(forms, titled);
  kept.set(forms, found);
  return found;
}

/** The forms that a name leads to are the same in all documents. */
const keptTitled = new WeakMap<readonly Form[], readonly Form[]>();
const keptPlain = new WeakMap<readonly Form[], readonly Form[]>();

function foundCandidates(forms: readonly Form[], titled: boolean): readonly Form[] {
  const fitting = titled ? forms.filter((form) => form.entry.kind === "person") : forms;
  for (const how of ["listed", "full", "surname", "letters"] as const) {
    const of = fitting.filter((form) => form.how === how);
    if (of.length > 0) return of;
  }
  return [];
}

/** The entries that forms may mean; where the document has introduced one of them only, that one. */
export function decided(reading: Reading, forms: readonly Form[]): readonly Entry[] {
  const [first, ...others] = forms;
  if (first && others.length === 0) return [first.entry];
  const entries = [...new Set(forms.map((form) => form.entry))];
  if (entries.length < 2) return entries;
  const introduced = entries.filter((entry) => reading.introduced.has(entry));
  return introduced.length === 1 ? introduced : entries;
}

/** A listed place is a person's surname behind a forename, or where the person was introduced and nothing says place. */
function bearerOf(reading: Reading, tokens: Tokens, at: number, match: Match): Proposal | undefined {
  const forms = match.values.filter(({ entry, how }) => entry.kind === "person" && how === "surname");
  if (forms.length === 0) return undefined;
  const introduced = forms.some(({ entry }) => reading.introduced.has(entry));
  const placed = PLACE_CUES.has(tokens[at - 1]?.lower ?? "");
  const borne = forenameBefore(reading, tokens, at) !== undefined || (introduced && !placed);
  return borne ? personOf(reading, tokens, at, { match, forms }) : undefined;
}

interface Derived {
  readonly match: Match;
  readonly forms: readonly Form[];
}

/** A person by a form that the authority files do not list: what stands around it must fit. */
function personOf(reading: Reading, tokens: Tokens, at: number, { match, forms }: Derived): Proposal | undefined {
  const to = at + match.length;
  const title = titleBefore(tokens, at);
  const how = forms[0]?.how;
  if (how === "letters") return lettersAlone(reading, tokens, at, forms);
  const own = { from: title?.from ?? at, start: at, to, kind: "person" as const, evidence: "authority" as const };
  const sexed = forms.filter(({ entry }) => !title || fitsSex(entry, title.honorific, reading.gazetteer));
  if (how === "full") return linked(own, decided(reading, sexed.length > 0 ? sexed : forms), "high");
  if (tokens[to]?.key === "-" && tokens[to]?.glued && endOfWord(tokens, to - 1) > to) return undefined;
  if (PLACE_STARTS.has(tokens[at - 1]?.key ?? "") || makesGroup(tokens, to)) return undefined;
  const forename = forenameBefore(reading, tokens, at);
  const office = officeBefore(tokens, at);
  if (forename !== undefined) {
    const fitting = sexed.filter(({ entry }) => forenamesFit(entry, tokens, forename, at));
    return linked(
      { ...own, from: titleBefore(tokens, forename)?.from ?? forename, start: forename },
      decided(reading, fitting),
      "medium",
    );
  }
  const fitting = office
    ? sexed.filter(({ entry }) => reading.introduced.has(entry) || fitsOffice(entry, office))
    : sexed;
  const after = tokens[to]?.key ?? "";
  const ruling = ERAS.has(after) ? fitting.filter(({ entry }) => fitsOffice(entry, "President")) : fitting;
  const entries = decided(reading, ruling);
  const introduced = entries.some((entry) => reading.introduced.has(entry));
  const cued = title !== undefined || office !== undefined || inRoleBrackets(tokens, at, to);
  if (!cued && isElse(reading, tokens, at, { to, introduced })) return undefined;
  return linked(own, entries, cued || introduced ? "high" : "medium");
}

function linked(
  own: Pick<Proposal, "from" | "start" | "to" | "kind" | "evidence">,
  entries: readonly Entry[],
  certainty: "high" | "medium",
): Proposal {
  const { from, start, to, kind, evidence } = own;
  const sure = entries.length === 1 ? certainty : entries.length === 0 ? "medium" : "low";
  return { from, start, to, kind, evidence, certainty: sure, entries };
}

/** `HAK` is a person only where the document speaks of that person. */
function lettersAlone(reading: Reading, tokens: Tokens, at: number, forms: readonly Form[]): Proposal | undefined {
  const entries = decided(reading, forms);
  if (entries.length !== 1 || listedAt(tokens, at)) return undefined;
  return { from: at, start: at, to: at + 1, kind: "person", evidence: "authority", entries, certainty: "medium" };
}

/** A group noun with a capital behind a surname makes an organisation of it: `Volcker Group`. */
function makesGroup(tokens: Tokens, to: number): boolean {
  const after = tokens[to];
  return after?.shape === "capital" && GROUPS.has(after.key) && after.forename === undefined;
}

const GROUPS: ReadonlySet<string> = new Set(
  [...HEADS, "Brothers", "Line", "Airport", "Center", "Centre", "Memorial"].filter(
    (word) => !["Administration", "Cabinet", "Government", "Archive", "Archives", "Library"].includes(word),
  ),
);

/** Where the forenames or initials start that stand before a surname and belong to no form of the authority files. */
function forenameBefore(reading: Reading, tokens: Tokens, at: number): number | undefined {
  let from = at;
  while (isInitial(tokens, from - 2) && !isAbbreviation(tokens, from - 2)) from -= 2;
  const before = tokens[from - 1];
  const known = before && (before.shape === "capital" || before.shape === "capitals") && before.forename !== undefined;
  if (known && !before.namesNobody) from--;
  else if (mayName(before) && before && isStrange(reading, tokens, from - 1)) from--;
  return from < at ? from : undefined;
}

/** A capital that no list explains, within a sentence: a forename from elsewhere. */
function isStrange(reading: Reading, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    !!token &&
    !beginsSentence(tokens, at) &&
    !token.isRole &&
    !reading.isOrdinary(token) &&
    !/(?:ist|ary|ent|ial|al|ian|ing|ed|or|er|ics|ive)$/.test(token.key) &&
    reading.matcher.longest(tokens, at) === undefined &&
    listedAt(tokens, at) === undefined
  );
}

function isAbbreviation(tokens: Tokens, at: number): boolean {
  for (let from = at - 4; from <= at; from += 2) {
    const found = from >= 0 ? listedAt(tokens, from) : undefined;
    if (found && from + found.length >= at + 2) return true;
  }
  return false;
}

/** Whether what stands before a surname may be the forenames of an entry. */
function forenamesFit(entry: Entry, tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((token) => token.shape !== "mark");
  return entry.names.some((form) => {
    const forenames = personNameOf(form)?.forenames ?? [];
    if (forenames.length === 0) return false;
    const known = forenames.flatMap((name) => [name, ...nicknamesOf(name)]);
    return words.every((word) =>
      word.shape === "initial" ? forenames.some((name) => name.startsWith(word.text)) : known.includes(word.text),
    );
  });
}

/** Whether a name stands in parentheses after words for an office: `to the President's Assistant (Kissinger)`. */
export function inRoleBrackets(tokens: Tokens, at: number, to: number): boolean {
  if (tokens[at - 1]?.text !== "(" || !/^[),;/]$/.test(tokens[to]?.text ?? "")) return false;
  for (let i = at - 2; i >= 0 && i > at - 18; i--) if (tokens[i]?.isRole) return true;
  return false;
}

/** Whether a surname without any cue is something else here: a place of the same name, or an ordinary word. */
function isElse(
  reading: Reading,
  tokens: Tokens,
  at: number,
  { to, introduced }: { to: number; introduced: boolean },
): boolean {
  const place = listedAt(tokens, at);
  if (place && place.length >= to - at) {
    if (place.values[0] !== "town")
      return !introduced || PLACE_CUES.has(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.text === ",";
    if (!introduced && /^(?:in|at|near|from)$/.test(tokens[at - 1]?.text ?? "")) return true;
  }
  const word = tokens[at];
  if (to - at > 1 || introduced) return false;
  const surname = WORD_SURNAMES.has(word?.text ?? "");
  const ordinary = surname || reading.isOrdinary(word) || (word?.shape === "capital" && !mayName(word));
  return ordinary && (beginsSentence(tokens, at) || tokens[to]?.shape === "capital" || surname);
}
