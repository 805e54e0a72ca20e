/** How the archives of a tradition write their shelf-marks. */
export interface School {
  /** What must stand in a citation of this school. */
  readonly needs?: RegExp;
  readonly parts: readonly PartPattern[];
}

/** One part of a shelf-mark; the last group of the pattern is its value, the words before it its label. */
export interface PartPattern {
  readonly type: string;
  readonly pattern: RegExp;
  /** How it may begin, as the source of a pattern; none where that is a word with a capital. */
  readonly start: string | undefined;
}

const NUMBER = "[RrРрПФП]?-?\\d[\\dA-Za-zА-Яа-я]*(?:[-–]\\d+)?(?:/\\d+)?";
const LEAVES = "\\d+[rvоob]{0,2}(?:\\s?[-–]\\s?\\d+[rvоob]{0,2})?(?:,\\s?\\d+(?:\\s?[-–]\\s?\\d+)?)*";

/** What a label does not stand behind, as the source of a pattern. */
export const BEFORE_LABEL = "(?<![\\p{L}\\p{N}.])";

/** A part whose label is one of some words. */
function part(type: string, label: string, value = NUMBER): PartPattern {
  return {
    type,
    start: `${BEFORE_LABEL}(?:${label})\\s?(?:[Nn]o\\.\\s?|№\\s?|[Nn]r\\.\\s?)?[\\dRrРрПФA-Z“" -]`,
    pattern: new RegExp(
      `${BEFORE_LABEL}(?:${label})\\s?(?:[Nn]o\\.\\s?|№\\s?|[Nn]r\\.\\s?)?(${value})(?![\\p{L}])`,
      "du",
    ),
  };
}

/** Archives of Russia and the former Soviet Union: fond, opis, delo, leaves; the Foreign Ministry’s have a folder too. */
const SOVIET: School = {
  needs: /(?:[Ff]ond|[Ff]\.|[Фф]онд|[Фф]\.)\s?\S*\d/u,
  parts: [
    part("fond", "[Ff]ond|[Ff]\\.|[Фф]онд|[Фф]\\."),
    part("opis", "[Oo]pis['’ʹ]?|[Oo]p\\.|[Оо]пись|[Оо]п\\."),
    part("papka", "[Pp]apka|[Pp]ap\\.|[Pp]\\.|[Пп]апка|[Пп]ап\\.|[Пп]\\."),
    part("poryadok", "[Pp]or\\.|[Пп]ор\\."),
    part("delo", "[Dd]elo|[Dd]\\.|[Ff]ile|[Дд]ело|[Дд]\\.|[Ee]d\\. ?[Kk]hr\\.|[Ее]д\\. ?[Хх]р\\."),
    part("leaves", "[Ll]isty?|[Ll]{1,2}\\.|[Лл]ист(?:ы)?|[Лл]{1,2}\\.|pp\\.|[Ss]tr\\.", LEAVES),
  ],
};

/** The National Archives of the United States, and presidential libraries. */
const AMERICAN: School = {
  needs:
    /\b(?:National Archives|NARA|Record Group|RG|Presidential|Library|Papers|Lot|Central (?:Decimal )?Files?|NSC|Whitman)\b/u,
  parts: [
    part("recordGroup", "Record Group|RG", "\\d{1,3}"),
    part("entry", "[Ee]ntry|Entry A1", "[A-Z]{0,2}[- ]?\\d[\\w-]*"),
    {
      type: "series",
      start: undefined,
      pattern:
        /(?<=^|[,;:.]\s?)((?:[A-Z][\p{L}'’./-]*\s)*(?:Files?|Series|Collection)(?:,?\s(?:Series|19\d\d[-–](?:19)?\d\d))?)(?=[,;.:]|$)/du,
    },
    part("lot", "Lot(?: File)?", "\\d{2,3}\\s?[A-Z]\\s?\\d+"),
    {
      type: "decimal",
      start: "\\d\\.[\\dA-Z]",
      pattern: /(?<=[,;:]\s)((?:\d{3}|[A-Z]\d{3})(?:\.[\dA-Z]{1,6})+(?:\/\d[\d–-]*)?)(?=[,;.]|$)/du,
    },
    {
      type: "file",
      start: "[A-Z)]\\s\\d",
      pattern:
        /(?<=[,;:]\s)((?:POL|DEF|AID|FN|FT|E|INCO|PET|STR|SP|UN|NATO|ORG|PPB|POLIT|CUL|EDU|SOC|LAB|CSM|INT|IT|AV|PS|PR|TEL|V|XMB)(?:\s?\([A-Z]+\))?\s\d{1,2}(?:-\d{1,2})?(?:\s[A-Z][A-Z\d/ -]*[A-Z\d])?)(?=[,;.]|$)/du,
    },
    part("box", "[Bb]ox(?:es)?|[Cc]ontainer", "\\d[\\w]*(?:[-–]\\d+)?"),
    part("volume", "[Vv]ol(?:ume|\\.)", "[\\dIVXLC]+[\\w-]*"),
    part("folder", "[Ff]older", '\\d[\\w-]*|“[^”]+”|"[^"]+"'),
    part("item", "[Dd]oc(?:ument|\\.)|[Ii]tem", "\\d[\\w-]*"),
  ],
};

/** The National Archives of the United Kingdom: a department’s letters and series, then the piece. */
const BRITISH: School = {
  parts: [
    {
      type: "series",
      start: "[A-Z]\\s?\\d",
      pattern:
        /(?<![\p{L}\p{N}])((?:ADM|AIR|AVIA|BT|BW|CAB|CO|COAL|CP|DEFE|DO|ED|FCO|FO|GFM|HO|HS|HW|INF|KV|LAB|MEPO|MT|PREM|PRO|T|TS|WO)\s?\d{1,4})(?=\/\d)/du,
    },
    {
      type: "piece",
      start: "[A-Z]\\s?\\d",
      pattern:
        /(?<=(?<![\p{L}\p{N}])(?:ADM|AIR|AVIA|BT|BW|CAB|CO|COAL|CP|DEFE|DO|ED|FCO|FO|GFM|HO|HS|HW|INF|KV|LAB|MEPO|MT|PREM|PRO|T|TS|WO)\s?\d{1,4}\/)(\d+[A-Z]?(?:\/\d+)?)/du,
    },
    { type: "item", start: "[A-Z]\\s?\\d", pattern: /(?<=\/\d+[A-Z]?,\s?)([A-Z]{1,3}\s?\d+\/[\w/]+)/du },
    part("leaves", "ff?\\.|fols?\\.|folios?|pp?\\.", LEAVES),
  ],
};

/** The Bundesarchiv, the archive of the Foreign Office, and what follows them in German. */
const GERMAN: School = {
  needs:
    /\b(?:B(?:undes)?[Aa]rch(?:iv)?|SAPMO|PA ?AA|Politisches Archiv|BA-?MA|BStU|BA|Archiv|ACDP|AdsD|HStA|StA|LA)\b/u,
  parts: [
    {
      type: "bestand",
      start: "[A-Z]\\s\\d",
      pattern:
        /(?<=[,:\s])((?:DY|DC|DE|DO|DR|DK|DL|DM|DN|DP|DQ|DX|DZ|NY|NS|RH|RL|RM|RW|BW|BL|N|B|R|Z|ZD|MfS|MfAA|AV|NL)\s(?:[IVX]+\s)?\d{1,5}(?:\s[IVX]+)?)(?=[/,;.\s]|$)/du,
    },
    {
      type: "signature",
      start: "[A-Z]\\s\\d",
      pattern:
        /(?<=(?:DY|DC|DE|DO|DR|DK|DL|DM|DN|DP|DQ|DX|DZ|NY|NS|RH|RL|RM|RW|BW|BL|N|B|R|Z|ZD)\s(?:[IVX]+\s)?\d{1,5}(?:\s[IVX]+)?)\s?\/\s?((?:[IVX]+\s)?[A-Z]?\s?\d[\d./A-Z-]*(?<![./]))/du,
    },
    part("volume", "B[dD]\\.|Band"),
    part("record", "Nr\\.|Az\\.|Akte|Sign(?:atur|\\.)", "\\d[\\d./-]*(?<![./])"),
    part("leaves", "Bl\\.|Blatt|S\\.|Fol\\.", LEAVES),
  ],
};

/** French archives: series, volume, carton, dossier. */
const FRENCH: School = {
  needs:
    /(?:\b(?:MAE|AMAE|AD|AN|SHD|CADN|CHAN|BDIC|CARAN)\b|Archives [Nn]ationales|Archives [Dd]iplomatiques|[Ss]érie)/u,
  parts: [
    {
      type: "series",
      start: "[Ss]érie",
      pattern:
        /(?:[Ss]érie)\s((?:[A-Z]{1,2}|\d{1,3}\s?[A-Z]{1,2})(?:[\s-][\p{L}'’]+)*(?:[\s,]+19\d\d[-–]19\d\d)?)(?=[,;.]|$)/du,
    },
    {
      type: "cote",
      start: "AN|Archives [Nn]ationales|SHD",
      pattern:
        /(?:AN|Archives [Nn]ationales|CARAN|CHAN|SHD)[\p{L}\s]*,\s((?:\d{1,3}\s?)?[A-Z]{1,2}\s?\/?\s?\d{1,3}[a-z*]*(?:\/\d+)*)(?=[,;.]|\s|$)/du,
    },
    part("volume", "[Vv]ol\\.|[Vv]olume|[Tt]ome", "\\d+[\\w-]*"),
    part("carton", "[Cc]arton|[Cc]\\.", "\\d+[\\w-]*"),
    part("dossier", "[Dd]ossier|[Dd]oss?\\.", "\\d+[\\w-]*|[A-Z]{1,2}"),
    part("leaves", "ff?\\.|fol\\.|folios?|fos?", LEAVES),
  ],
};

/** The Vatican archives, and Italian ones: busta, rubric, fascicle, position. */
const ITALIAN: School = {
  needs: /\b(?:A[SA]V|AAV|A\.?S\.?V\.?|ACDF|ASRS|AA\.?EE\.?SS|Segr|Archivio|ACS|ASMAE|ASDMAE|Arch\.)/u,
  parts: [
    part("year", "Segr(?:eteria|\\.)(?: di)? Stato,|anno", "1[89]\\d\\d"),
    part("series", "[Ss]erie", "\\d+|[IVXLC]+"),
    part("busta", "[Bb]usta|[Bb]\\."),
    part("rubric", "[Rr]ubr(?:ica|\\.)"),
    part("position", "[Pp]os(?:izione|\\.)"),
    part("fascicle", "[Ff]asc(?:icolo|\\.)"),
    part("protocol", "[Pp]rot(?:ocollo|\\.)(?: n\\.)?"),
    part("leaves", "ff?\\.|fol\\.|cc?\\.", LEAVES),
  ],
};

/** What archives anywhere may write in English. */
const GENERIC: School = {
  parts: [
    part("recordGroup", "Record Group|RG", "\\d{1,4}"),
    part("fond", "Fonds?|[Ff]\\."),
    part("series", "[Ss]eries|[Ss]er\\.", "[\\dIVXLC][\\w.-]*(?<!\\.)"),
    part("subseries", "[Ss]ub-?series", "[\\dIVXLCA-Z][\\w.-]*(?<!\\.)"),
    part("box", "[Bb]ox(?:es)?|[Cc]ontainer|[Kk]arton", "\\d[\\w]*(?:[-–]\\d+)?"),
    part("volume", "[Vv]ol(?:ume|\\.)", "[\\dIVXLC]+[\\w-]*"),
    part("folder", "[Ff]older|[Ff]ldr\\."),
    part("file", "[Ff]ile(?: unit)?", "\\d[\\w/-]*"),
    part("item", "[Ii]tem|[Dd]ocument|[Dd]oc\\.", "\\d[\\w-]*"),
    part("leaves", "[Ll]ea(?:f|ves)|ff?\\.|fols?\\.|folios?|pp\\.", LEAVES),
  ],
};

/** The schools; where two explain as many parts, the first. */
export const SCHOOLS: readonly School[] = [SOVIET, BRITISH, GERMAN, FRENCH, ITALIAN, AMERICAN, GENERIC];
