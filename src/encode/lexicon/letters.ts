/** The labels of a memo's or telegram's head, in lower case, with what they tell. */
export const HEAD_LABELS: Readonly<Record<string, string | undefined>> = {
  "memorandum for": "to",
  to: "to",
  for: "to",
  from: "from",
  through: "through",
  via: "through",
  subject: "subject",
  re: "subject",
  reference: "reference",
  date: "date",
  info: "info",
  participants: "participants",
  present: "participants",
  "also present": "participants",
  attendees: "participants",
  absent: "absent",
  place: "place",
  priority: "priority",
  classification: "classification",
  attention: "attention",
  attn: "attention",
  drafted: "drafted",
  "drafted by": "drafted",
  ref: "reference",
  refs: "reference",
  thru: "through",
  time: "date",
  an: "to",
  von: "from",
  betr: "subject",
  betreff: "subject",
  datum: "date",
  objet: "subject",
  name: "name",
  born: "born",
  "date of birth": "born",
  "place of birth": "born",
  birthplace: "born",
  nationality: "nationality",
  religion: "religion",
  occupation: "occupation",
  profession: "occupation",
  residence: "residence",
  age: "age",
  recorded: "recorded",
  "recorded by": "recorded",
  "recorded at": "recorded",
  "taken by": "recorded",
  "interviewed by": "participants",
  "transcribed by": "recorded",
  language: "language",
  tape: "tape",
  geboren: "born",
  beruf: "occupation",
  wohnort: "residence",
  né: "born",
  née: "born",
  profesión: "occupation",
  betrifft: "subject",
  bezug: "reference",
  anwesend: "participants",
  teilnehmer: "participants",
  entschuldigt: "absent",
  abwesend: "absent",
  ort: "place",
  présents: "participants",
  "étaient présents": "participants",
  absents: "absent",
  excusé: "absent",
  excusée: "absent",
  excusés: "absent",
  présent: "participants",
  sujet: "subject",
  lieu: "place",
  кому: "to",
  от: "from",
  тема: "subject",
  дата: "date",
  место: "place",
  присутствовали: "participants",
  отсутствовали: "absent",
  asunto: "subject",
  fecha: "date",
  lugar: "place",
  presentes: "participants",
  asistentes: "participants",
  apologies: "absent",
  "in attendance": "participants",
  "in the chair": "participants",
  venue: "place",
};

/** Labels of those who took part in an interview: at its head they tell who it was, in it they stand before what was said. */
const PART_LABELS: ReadonlySet<string> = new Set(
  "interviewer interviewers interviewee interviewees narrator informant witness respondent deponent translator interpreter transcriber befrager befragte befragter zeuge".split(
    " ",
  ),
);

/** A name and no sentence: words with capitals, initials, titles, and others after a comma. */
const NAME_AND_NO_MORE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|von|van|de|der|del|la|al|v\.|and|und|&)[,;]?\s?){1,10}(?:\([^()]{1,40}\))?$/u;

/** A line of a memo's head, taken apart. */
export interface HeadLine {
  /** What it tells, by the list of labels. */
  readonly what: string;
  /** How long the label is, its colon included. */
  readonly labelLength: number;
  /** Where its value starts. */
  readonly valueStart: number;
}

/** A text as a line of a memo's head: a known label, with a colon or in capitals above its value; undefined if it is none. */
export function headLineOf(text: string): HeadLine | undefined {
  const match =
    /^(?<label>\p{L}+(?: \p{L}+){0,2})(?<mark>\s*:)\s*\S/u.exec(text.slice(0, 200)) ??
    /^(?<label>\p{Lu}+(?: FOR)?)(?<mark>)[ \t]*[\r\n]\s*\S/u.exec(text.slice(0, 200));
  const label = match?.groups?.label?.toLowerCase() ?? "";
  const what = HEAD_LABELS[label] ?? partOf(label, text);
  if (!match || what === undefined) return telegraphicLine(text);
  const labelLength = (match.groups?.label ?? "").length + (match.groups?.mark ?? "").length;
  return { what, labelLength, valueStart: match[0].length - 1 };
}

function partOf(label: string, text: string): string | undefined {
  if (!PART_LABELS.has(label)) return undefined;
  const value = text.slice(label.length, 200).replace(/^\s*:\s*/, "");
  return NAME_AND_NO_MORE.test(value) && /\s/.test(value) ? "participants" : undefined;
}

/** The lines above a telegram, without a colon: `FM AMEMBASSY MOSCOW`, `R 121430Z NOV 62`. */
function telegraphicLine(text: string): HeadLine | undefined {
  const line = text.slice(0, 200);
  const match =
    /^(?<label>FM|FROM|TO|INFO|ACTION)(?<space>[ \t]+)(?=[^\p{Ll}.]+$)\S/u.exec(line) ??
    /^(?<label>[OPRZWY](?: [OPRZWY])?)(?<space>[ \t]+)\d{6}Z?[ \t]+\p{Lu}{3}\.?[ \t]+(?:\d{4}|\d\d)$/u.exec(line);
  const { label = "", space = "" } = match?.groups ?? {};
  if (!match) return undefined;
  return { what: TELEGRAPHIC[label] ?? "date", labelLength: label.length, valueStart: label.length + space.length };
}

const TELEGRAPHIC: Readonly<Record<string, string | undefined>> = {
  FM: "from",
  FROM: "from",
  TO: "to",
  INFO: "info",
  ACTION: "to",
};

/** Whether a text is the line of a telegram's head that posts may be listed under. */
export function isTelegraphic(text: string): boolean {
  return /^(?:FM|FROM|TO|INFO|ACTION)\s/.test(text) && telegraphicLine(text.split("\n")[0] ?? "") !== undefined;
}

/** A mark of secrecy in a line of its own. */
export function isClassification(line: string): boolean {
  return line.length <= 70 && CLASSIFICATION.test(line);
}

const CLASSIFICATION =
  /^(?:(?:TOP |MOST )?SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|LIMITED OFFICIAL USE|(?:STRENG )?GEHEIM|VERTRAULICH|TR[ÈE]S SECRET|CONFIDENTIEL|SECRETO|(?:СОВ(?:\.|ЕРШЕННО)\s?)?СЕКРЕТНО)!?(?:[\s/,;—–-]+(?:EYES ONLY|NODIS|EXDIS|LIMDIS|NOFORN|SENSITIVE|PERSONAL|URGENT|IMMEDIATE|PRIORITY|SECTION \d+ OF \d+|\p{Lu}+ \d{1,5}|GERSOFT))*$/u;

/** Whether a line begins with a label of memos' heads and tells something. */
export function isHeadLine(line: string): boolean {
  return headLineOf(line) !== undefined;
}

/** Whether a line is nothing but a label of memos' heads, whose value stands below. */
export function isHeadLabel(line: string): boolean {
  const label = /^(?<label>\p{Lu}+(?: FOR)?|\p{L}+(?: for)?(?=\s*:))\s*:?$/u.exec(line)?.groups?.label;
  return label !== undefined && HEAD_LABELS[label.toLowerCase()] !== undefined;
}

/** Labels that stand where the name of a speaker would, in lower case. */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  "action agenda annex comment conclusion decision decided enclosure example item location motion n.b note notes ps recommendation remark resolution resolved result source summary translation vote".split(
    " ",
  ),
);

/** The number under which a document was sent or filed. */
export const REFERENCE =
  /^(?:(?:Our |Your )?(?:(?:No|Nr|Ref|Reference|Reg)\b\.?|N[°º])\s?:?\s*\S*\d\S*(?: of .+|\s[—–-]\s.{1,40}|\.\s(?:Geheim|Secret|(?:Strictly )?[Cc]onfidential|Urgent|Vertraulich|Confidentiel)\.?)?|\d{1,6}\.)$/i;

/** The words that a letter opens with. */
export const SALUTE =
  /^(?:(?:(?:My (?:own |very )?)?(?:Dear(?:est)?|Darling|Beloved)\b|Hon(?:ou?re)?d (?:and )?Dear\b|Sirs?\b|Gentlemen\b|Madam\b|(?:Esteemed|Respected|Honou?red)\b|To whom it may concern)[^!?;]{0,60}(?<![.])|(?:(?:(?:Mon|Ma|Mes) )?(?:Bien )?ch[eè]re?s?|Monsieur|Messieurs|Mesdames|Madame|(?:Mein |Meine )?(?:Sehr |Hoch)?(?:ge|ver)?ehrte[rs]?|(?:Mein |Meine )?Liebe[rs]?|(?:(?:Глубоко|Много)?уважаем|Дорог)[а-я]{2})(?:\s[^.!?;]{1,60})?[,!]|(?:Muy (?:señora?s?|estimad[oa]s?)|Estimad[oa]s?|Querid[oa]s?|Excelentísimo|Distinguid[oa]|Car[oai]|Gentil[ei]|Egregi[oa])\s[^.!?;]{1,60}[,:])$/i;

/** The words that a letter closes with. */
export const VALEDICTION =
  /^(?:(?:Very |Most )?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially)(?: yours)?|Yours\b.*|With (?:best|kind|warm|comradely|the highest)\b.*|(?:Best|Kind|Warm) regards|As ever|Ever (?:yours?|and)\b.*|I have,? (?:the hono.?u?r to be,? )?(?:&c|etc)\.?(?:,? (?:&c|etc)\.?)*|Fraternally|All the best|I (?:am|remain)(?:,.*|[^.!?;]*,|\s(?:yours?|with|(?:very|most|ever|always) (?:yours?|\p{L}+ly)|dear|my dear|sirs?|gentlemen|madam|as|respectfully|sincerely|faithfully|truly|&c|etc)\b.*)?|I have (?:also |further )?the honou?r,? ?(?:(?:to (?:be|remain|subscribe|sign)|sirs?|gentlemen|madam|&c|etc)\b.*|[^.!?;]*,)?|(?:Bien )?(?:cordialement|amicalement)(?: à vous)?|Bien à vous|Votre (?:tr[eè]s |bien )?(?:dévoué|affectionné|humble|obéissant|respectueux)e?(?: .*)?|Veuillez (?:agréer|recevoir|croire) .*|Affectionately(?: yours)?|(?:With )?(?:much |all my |fond )?love|Your (?:most |very |ever )?(?:humble|obedient|obt|affectionate|loving|devoted|faithful|sincere|grateful|respectful|true|old)\b.*|Believe me\b.*|(?:Queda|Quedo|Saluda|Besa)\b.* (?:Vd|Ud|usted|V\. ?E)\b.*|(?:Su|De usted|De Vd\.) (?:muy )?(?:af(?:ectísimo|mo)|atento|seguro|humilde)\b.*|Atentamente|Un (?:fuerte )?abrazo|Hochachtungsvoll(?:st)?|Herzlichst|(?:Viele|Herzliche|Beste|Schöne|Mit (?:deutschem|bestem|herzlichem)) Gr[uü](?:ß|ss)e?n?\b.*|(?:Dein|Deine|Euer)(?: \p{L}+)?|In (?:alter|aufrichtiger|treuer) .*|Mit (?:vorzüglicher|vollkommener|ausgezeichneter|größter|freundlichen?|herzlichen?|besten?) .*|Ihre?(?: sehr| ganz)? (?:ergeben(?:st)?e[rs]?|getreue[rs]?|dankbare[rs]?)(?: .*)?|С (?:уважением|приветом|почтением|коммунистическим приветом)(?: .*)?)[,.!]?$/iu;

/** The marks that stand where a signature is in the original. */
export const SIGNATURE_MARK =
  /\[(?:signature|signed|sgd\.?|seal|L\.\s?S\.|[^\][]{0,40}signature)\]|\/s\/|\(signed\)|\(sgd\.?\)|\((?:L\.\s?S\.|М\.\s?П\.|seal|gez\.|signé|подпись|firmado)\)|^(?:gez\.|Signé|Signed|Firmado|Подписала?|Подпись)\s?[:,]?\s+(?=\p{Lu}[\p{L}.])/iu;

/** The long formulas that letters in French end with, which are a sentence. */
export const FORMULA =
  /^(?:(?:Dans (?:cette|l.)\s?attente[^.]{0,60}, )?(?:Veuillez|Je vous prie|Daignez|Agréez|Recevez|Croyez)\b[^.]*(?:sentiments|considération|salutations|respects?|dévouement|hommages?|amitiés?)\b[^.]*\.?)$/i;

/** A note on who got a copy or what went with the document. */
export const DISTRIBUTION =
  /^(?:cc|c\.c\.|copy to|copies to|distribution|encls?|enclosures?|attachments?)\b\.?\s*:\s*\S/i;

/** The heading of something that went with the document and follows it. */
export const ENCLOSURE =
  /^\[?(?:Enclosure|Inclosure|Attachment|Annex|Appendix|Tab)(?:\s+(?:No\.\s*)?[\dA-Z]{1,3})?(?:[.:—–-]\s+.{1,120}|\.?\])?$/i;

/** An addition after the signature. */
export const POSTSCRIPT = /^(?:P\.?\s?S\.?|N\.\s?S\.|N\.?\s?B\.):?(?=\s|$)/;
