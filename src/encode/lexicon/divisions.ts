import { romanOf } from "./markers.js";

/** Words that treaties, laws and statutes call their parts by, with the kind of part, in lower case. */
const DIVISION_WORDS: Readonly<Record<string, string | undefined>> = {
  article: "article",
  artikel: "article",
  articulo: "article",
  artículo: "article",
  articolo: "article",
  art: "article",
  статья: "article",
  ст: "article",
  artykuł: "article",
  artigo: "article",
  clause: "clause",
  chapter: "chapter",
  chapitre: "chapter",
  kapitel: "chapter",
  capítulo: "chapter",
  capitulo: "chapter",
  глава: "chapter",
  section: "section",
  sec: "section",
  sect: "section",
  abschnitt: "section",
  sección: "section",
  раздел: "section",
  part: "part",
  partie: "part",
  teil: "part",
  часть: "part",
  title: "title",
  titre: "title",
  titel: "title",
  título: "title",
  book: "book",
  livre: "book",
  buch: "book",
  act: "act",
  akt: "act",
  aufzug: "act",
  acte: "act",
  scene: "scene",
  szene: "scene",
  auftritt: "scene",
  scène: "scene",
  escena: "scene",
  действие: "act",
  явление: "scene",
  "§": "section",
};

/** The beginning of a numbered part of a treaty, law or statute. */
export interface DivisionLabel {
  /** The word that it is called by, in lower case. */
  readonly word: string;
  readonly kind: string;
  readonly n: string;
  readonly ordinal: number;
  /** How long the label is, with the mark behind it. */
  readonly length: number;
}

/** The label that a line begins with: `Article 2`, `Artikel 3.`, `§ 4`, `Article premier`. */
export function divisionLabelOf(line: string): DivisionLabel | undefined {
  const match = LABEL.exec(line.slice(0, 60));
  const { word = "", n = "" } = match?.groups ?? {};
  const called = word.toLowerCase().replace(/\.$/, "");
  const kind = DIVISION_WORDS[called];
  const ordinal = ordinalOf(n.toLowerCase().replace(/\.$/, ""));
  return match && kind && ordinal ? { word: called, kind, n, ordinal, length: match[0].length } : undefined;
}

const LABEL =
  /^(?<word>\p{L}{2,10}\.?(?=\s)|§)\s*(?<n>\d{1,4}[a-z]?|1(?:er|re|ère)|[IVXLC]{1,8}|\p{L}{3,8})(?![\p{L}\p{N}/])(?:\s?[.:)]|(?=\s*$|\s+[—–-]\s|\s+\p{Lu}|\s+\())/u;

function ordinalOf(n: string): number | undefined {
  if (/^\d/.test(n)) return Number.parseInt(n, 10);
  if (/^(?:premi(?:er|ère)|erste[rs]?|first|primero|первая)$/.test(n)) return 1;
  const word = NUMBERS.indexOf(n) + 1;
  return word > 0 ? word : romanOf(n.toUpperCase());
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
