import type { Element } from "xast";

/** Why the encoder decided for an element, in words for an editor. */
export function reasonOf(each: Element, inHeader: boolean): string {
  const { cert, ref, type, resp } = each.attributes;
  if (inHeader && each.name === "title" && each.attributes.level === "s") return "the words on reuse name it";
  if (inHeader && each.name === "title" && cert === "high") return "the heading with which the document begins";
  if (inHeader && each.data?.stands) return STANDS[each.data.stands];
  if (inHeader && NAMES.has(each.name)) return nameReason({ cert, ref });
  if (inHeader) return HEADER[each.name] ?? "inferred from the document or its page, which do not say it themselves";
  const isOwn = resp === "#encoder";
  switch (each.name) {
    case "persName":
    case "orgName":
    case "placeName":
      return nameReason({ cert: isOwn ? cert : undefined, ref });
    case "rs":
      if (type === "event") return "an entry of the authority files has these words for the event";
      return "stands for the organisation of that kind which was named last";
    case "roleName":
      return "stands beside the signer’s name and holds no other";
    case "date":
    case "time":
      return dateReason(each, isOwn ? cert : undefined);
    case "ab":
      return type ? "stands where TEI has no room for what it is" : "lines with the signs of inscriptions";
    case "signed":
      return isOwn
        ? "a name alone at the end; nothing says that it is a signature"
        : "a line with a signature’s mark, or below words of farewell";
    case "head":
      return isOwn ? "a short line with capitals above a paragraph" : "a line that is a heading by its form";
    case "list":
      return LISTS[type ?? ""] ?? "lines or paragraphs whose marks follow one another";
    case "note":
      return NOTES[type ?? ""] ?? "words in a bracket of the editors";
    case "corr":
      return "differs by a letter from a name of the authority files";
    default:
      return OTHERS[each.name] ?? "the form of the words";
  }
}

function dateReason({ attributes, children }: Element, cert: string | null | undefined): string {
  if (!cert) return "the words give the date";
  if (
    children.some(
      (child) => child.type === "text" && /\b(?:inst|ult|prox)|[dvn]\. ?M\.|corriente|courant/.test(child.value),
    )
  )
    return "the words tell the month by that of the document";
  const named = children.some((child) => child.type === "text" && /\d{4}|[’'/.]\d\d\s*$/.test(child.value));
  if (!attributes.when || (named && cert !== "high"))
    return "the words leave more than one reading; the value is the likeliest";
  return cert === "high"
    ? "the words name no year; the lines before them and the day of the week give it"
    : "the words name no year; the lines before them or the day of the document give it";
}

function nameReason({ cert, ref }: { cert: string | null | undefined; ref: string | null | undefined }): string {
  if (ref && !cert) return "the authority files have this form, for one entry only";
  if (ref && cert === "high") return "a form made from an entry’s names, which fits no other entry";
  if (ref) return "the entry that fits best; others are possible";
  if (cert === "low") return "several entries of the authority files fit";
  return "has the form of a name, and no entry of the authority files";
}

const NAMES: ReadonlySet<string> = new Set(["persName", "orgName", "placeName"]);

const STANDS = {
  office: "stands in the signer’s office",
  head: "stands in the line of the head that tells the sender",
} as const;

const LISTS: Readonly<Record<string, string | undefined>> = {
  simple: "lines that each begin with a name and a comma",
  "memo-head": "lines with labels that memos begin with",
  participants: "lines below a label for those present",
};

const NOTES: Readonly<Record<string, string | undefined>> = {
  distribution: "a line that begins as lists of copies or enclosures do",
  footnote: "begins with the mark of a reference that stands before it",
  marginalia: "the editors say that it stands in the margin",
  source: "begins with the mark of a reference, and tells the source",
};

const OTHERS: Readonly<Record<string, string | undefined>> = {
  address: "lines at the head that nothing else explains, before the greeting",
  closer: "the lines that end the document",
  dateline: "a place and a day, and little else",
  fw: "a page number, or a line that comes back on several pages",
  gap: "the editors say that something is left out or cannot be read",
  idno: "a line with a number in the form of a file’s or telegram’s",
  lg: "lines of like length that begin with capitals and rhyme",
  pb: "a form feed, or a line with a page number",
  postscript: "follows the signature and begins with P.S.",
  ref: "the mark of a note that follows",
  salute: "words of greeting or farewell",
  incident: "the editors say that it happened while people spoke",
  sp: "a name before what was said, and speakers who come back",
  stage: "what happens on the stage, by its words or its brackets",
  space: "the editors say that the place is blank",
  stamp: "the editors say that it is stamped",
  supplied: "words that the editors put in",
  table: "lines parted into the same number of cells",
  unclear: "the editors doubt the reading",
};

const HEADER: Readonly<Record<string, string | undefined>> = {
  author: "who signed the document, or is named as its sender",
  corr: "differs by a letter from a name of the authority files",
  country: "the authority files have it for the archive",
  language: "the language of most papers of the country whose archive holds the original",
  publisher: "the source names none",
  settlement: "the authority files have it for the archive",
  textLang: "the language of most papers of the country whose archive holds the original",
  title: "made from the kind, the sender and the day of the document",
};
