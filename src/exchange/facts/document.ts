import { TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../../core/document.js";
import { addressIn, authorityAddress } from "./addresses.js";
import { type Agent, agentsIn, responsibleIn } from "./agents.js";
import { type Correspondence, correspondencesIn } from "./correspondence.js";
import { type Dating, dateIn, datingOf, isDated } from "./dates.js";
import { type Entity, entitiesIn } from "./entities.js";
import { type Licence, licenceOf } from "./licence.js";
import { mentionsIn, type Named } from "./names.js";
import { pointersOf } from "./pointers.js";
import { at, below, childrenOf, distinct, given, isLanguage, languageOf, oneLine, wordsOf } from "./reading.js";

/** What a document says of itself: plain data, small beside the document. */
export interface DocumentFacts {
  readonly path: string;
  /** The name of its page and files, which no other document has. */
  readonly id: string;
  readonly title: Title;
  /** Further titles, such as the same in another language. */
  readonly titles: readonly Title[];
  /** The title of the series that it belongs to. */
  readonly series?: string;
  readonly authors: readonly Agent[];
  readonly editors: readonly Agent[];
  readonly contributors: readonly Agent[];
  readonly funders: readonly Agent[];
  readonly publishers: readonly Agent[];
  readonly edition?: string;
  /** The day, month or year of publication. */
  readonly published?: string;
  /** When the text came to be. */
  readonly created?: Dating;
  /** The day, month or year of the last change that the header tells of. */
  readonly revised?: string;
  readonly languages: readonly string[];
  readonly licence?: Licence;
  /** Its own identifiers, as written. */
  readonly idnos: readonly Idno[];
  readonly source?: string;
  readonly abstract?: string;
  readonly keywords: readonly string[];
  readonly correspondences: readonly Correspondence[];
  readonly mentions: readonly Named[];
  readonly entities: readonly Entity[];
  /** Whether there is a text, or a transcription, beside the header. */
  readonly hasText: boolean;
}

export interface Title {
  readonly text: string;
  readonly language?: string;
}

export interface Idno {
  readonly type: string;
  readonly text: string;
  /** The address that it is or stands for. */
  readonly address?: string;
}

/** The facts of a document; undefined where its root is not TEI's or has no header. */
export function factsOf({ root, source }: XmlDocument, id: string): DocumentFacts | undefined {
  const header = root.uri === TEI_NAMESPACE ? childrenOf(root, "teiHeader")[0] : undefined;
  const fileDesc = header && childrenOf(header, "fileDesc")[0];
  if (!header || !fileDesc) return undefined;
  const pointers = pointersOf(root);
  const [titleStmt = fileDesc] = childrenOf(fileDesc, "titleStmt");
  const agents = (parent: XmlElement, ...locals: readonly string[]): readonly Agent[] =>
    childrenOf(parent, ...locals).flatMap((each) => agentsIn(each, pointers));
  const publication = at(fileDesc, "publicationStmt");
  const texts = textsOf(root);
  const [title = { text: id }, ...titles] = titlesIn(titleStmt);
  const series = seriesIn(fileDesc, titleStmt);
  const edition = at(fileDesc, "editionStmt", "edition")
    .map(wordsOf)
    .find((each) => each !== "");
  const published = publication
    .flatMap((each) => at(each, "date"))
    .map(dateOf)
    .find((each) => each !== undefined);
  const revised = revisedIn(header);
  const created = createdIn(header);
  const licence = licenceOf(fileDesc);
  const sourceText = at(fileDesc, "sourceDesc")
    .map(sourceIn)
    .find((each) => each !== "");
  const abstract = at(header, "profileDesc", "abstract")
    .map(wordsOf)
    .find((each) => each !== "");
  const inText = texts.some((each) => wordsOfText(each));
  return {
    path: source.path,
    id,
    title,
    titles,
    ...(series !== undefined && { series }),
    authors: agents(titleStmt, "author"),
    editors: agents(titleStmt, "editor", "principal"),
    contributors: [
      ...responsibleIn(titleStmt, pointers),
      ...at(fileDesc, "editionStmt").flatMap((each) => responsibleIn(each, pointers)),
    ],
    funders: agents(titleStmt, "funder", "sponsor"),
    publishers: publication
      .flatMap((each) => agents(each, "publisher"))
      .concat(
        publication.some((each) => childrenOf(each, "publisher").length > 0)
          ? []
          : publication.flatMap((each) => agents(each, "authority", "distributor")),
      ),
    ...(edition !== undefined && { edition }),
    ...(published !== undefined && { published }),
    ...(created && { created }),
    ...(revised !== undefined && { revised }),
    languages: languagesIn(header, texts),
    ...(licence && { licence }),
    idnos: idnosIn(publication),
    ...(sourceText !== undefined && { source: sourceText }),
    ...(abstract !== undefined && { abstract }),
    keywords: keywordsIn(header),
    correspondences: correspondencesIn(header, pointers),
    mentions: mentionsIn(texts, pointers),
    entities: entitiesIn(root, pointers),
    hasText: inText,
  };
}

/** Texts and transcriptions of a document, also those of a corpus in one file. */
export function textsOf(root: XmlElement): readonly XmlElement[] {
  const documents = [root, ...nestedIn(root)];
  return documents.flatMap((each) => childrenOf(each, "text", "sourceDoc"));
}

function nestedIn(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const pending = [...childrenOf(root, "TEI", "teiCorpus")].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next);
    pending.push(...[...childrenOf(next, "TEI", "teiCorpus")].reverse());
  }
  return found;
}

function wordsOfText(text: XmlElement): boolean {
  return oneLine(wordsOf(text)) !== "";
}

/** The main title first: that of the document, not of the series that it belongs to. */
function titlesIn(titleStmt: XmlElement): readonly Title[] {
  const titles = childrenOf(titleStmt, "title").filter((each) => wordsOf(each) !== "");
  // The date of a letter and the title of the series are no names of the document, where it has one.
  const rank = (title: XmlElement): number => {
    const type = given(title, "type") ?? "";
    const level = given(title, "level");
    if (/date|short|collection|filing|^alt/.test(type)) return 4;
    if (type === "sub" || type === "desc") return 3;
    if (level === "s" || level === "j") return 2;
    return type === "main" || level === "a" ? 0 : 1;
  };
  return titles
    .toSorted((a, b) => rank(a) - rank(b))
    .filter((each, i) => i === 0 || rank(each) !== 2)
    .filter((each, i) => i === 0 || !/date/.test(given(each, "type") ?? ""))
    .map((each) => {
      const language = languageOf(each);
      return { text: wordsOf(each), ...(language !== undefined && { language }) };
    });
}

function seriesIn(fileDesc: XmlElement, titleStmt: XmlElement): string | undefined {
  const own = childrenOf(titleStmt, "title").filter((each) => given(each, "level") === "s");
  const stated = at(fileDesc, "seriesStmt", "title").filter((each) => (given(each, "level") ?? "s") === "s");
  return [...stated, ...own].map(wordsOf).find((each) => each !== "");
}

function dateOf(element: XmlElement): string | undefined {
  const { when, to, from } = datingOf(element);
  return when ?? to ?? from ?? dateIn(wordsOf(element));
}

/** What is told first of when the text came to be: the letter was sent, the text was written, the source was made. */
function createdIn(header: XmlElement): Dating | undefined {
  const actions = at(header, "profileDesc", "correspDesc", "correspAction");
  const sent = actions.filter((each) => given(each, "type") === "sent").flatMap((each) => below(each, "date"));
  const creation = at(header, "profileDesc", "creation");
  const sources = at(header, "fileDesc", "sourceDesc");
  const candidates = [
    ...sent,
    ...creation.flatMap((each) => [each, ...below(each, "date")]),
    ...sources.flatMap((each) => below(each, "origDate")),
  ];
  return candidates.map(datingOf).find(isDated);
}

function revisedIn(header: XmlElement): string | undefined {
  const changes = at(header, "revisionDesc").flatMap((each) => [
    each,
    ...below(each, "change"),
    ...below(each, "date"),
  ]);
  const dates = changes.flatMap((each) => dateOfChange(each) ?? []);
  return dates.toSorted().at(-1);
}

function dateOfChange(element: XmlElement): string | undefined {
  const { when, to, notAfter } = datingOf(element);
  return when ?? to ?? notAfter;
}

/** The languages of the text: those that the header lists, else that of the text itself. */
function languagesIn(header: XmlElement, texts: readonly XmlElement[]): readonly string[] {
  const listed = at(header, "profileDesc", "langUsage", "language").flatMap((each) => given(each, "ident") ?? []);
  const ofSource = at(header, "fileDesc", "sourceDesc")
    .flatMap((each) => below(each, "textLang"))
    .flatMap((each) => given(each, "mainLang") ?? []);
  const ofText = texts.flatMap((each) => languageOf(each) ?? []);
  const found = [...ofText, ...ofSource, ...listed].filter(isLanguage);
  return distinct(found);
}

function idnosIn(publication: readonly XmlElement[]): readonly Idno[] {
  return publication
    .flatMap((each) => below(each, "idno"))
    .filter((each) => wordsOf(each) !== "" && childrenOf(each, "idno").length === 0)
    .map((each) => {
      const type = given(each, "type") ?? "";
      const text = wordsOf(each);
      const address = authorityAddress(type, text) ?? addressIn(text);
      return { type, text, ...(address !== undefined && { address }) };
    });
}

/** Where the text is taken from, in a line: the manuscript's place and mark, or the first book that is named. */
function sourceIn(sourceDesc: XmlElement): string {
  const [manuscript] = below(sourceDesc, "msIdentifier");
  if (manuscript) {
    const parts = childrenOf(manuscript, "country", "settlement", "institution", "repository", "collection", "idno");
    return parts
      .map(wordsOf)
      .filter((each) => each !== "")
      .join(", ");
  }
  const [book] = [...below(sourceDesc, "biblFull"), ...below(sourceDesc, "biblStruct"), ...below(sourceDesc, "bibl")];
  return wordsOf(book ?? sourceDesc).slice(0, 500);
}

function keywordsIn(header: XmlElement): readonly string[] {
  const words = at(header, "profileDesc", "textClass", "keywords").flatMap((each) => [
    ...below(each, "term"),
    ...below(each, "item").filter((item) => below(item, "term").length === 0),
  ]);
  return distinct(words.map(wordsOf).filter((each) => each !== "" && each.length <= 200));
}
