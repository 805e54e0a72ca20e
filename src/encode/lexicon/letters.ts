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
  place: "place",
  priority: "priority",
  classification: "classification",
};

/** A line of a memo's head: the label with its colon, then what it tells. */
export const HEAD_LINE = /^(?<label>[A-Za-z]+(?: for)?)\s*:\s*(?<value>\S.*)$/i;

/** The number under which a document was sent or filed. */
export const REFERENCE = /^(?:(?:Our |Your )?(?:No|Nr|Ref|Reference|Reg)\b\.?:?\s*\S*\d\S*(?: of .+)?|\d{1,6}\.)$/i;

/** The words that a letter opens with. */
export const SALUTE =
  /^(?:(?:My )?Dear\b|Sirs?\b|Gentlemen\b|Madam\b|(?:Esteemed|Respected|Honou?red)\b|To whom it may concern)[^!?;]{0,60}(?<![.])$/i;

/** The words that a letter closes with. */
export const VALEDICTION =
  /^(?:(?:Very |Most )?(?:Sincerely|Respectfully|Truly|Faithfully|Cordially)(?: yours)?|Yours\b.*|With (?:best|kind|warm|comradely|the highest)\b.*|(?:Best|Kind|Warm) regards|I (?:am|remain|have the honou?r)\b.*)[,.]?$/i;

/** The marks that stand where a signature is in the original. */
export const SIGNATURE_MARK = /\[(?:signature|signed|sgd\.?|[^\][]{0,40}signature)\]|\/s\/|\(signed\)|\(sgd\.?\)/i;

/** A note on who got a copy or what went with the document. */
export const DISTRIBUTION =
  /^(?:cc|c\.c\.|copy to|copies to|distribution|encls?|enclosures?|attachments?)\b\.?\s*:\s*\S/i;

/** The heading of something that went with the document and follows it. */
export const ENCLOSURE =
  /^(?:Enclosure|Attachment|Annex|Appendix|Tab)(?:\s+(?:No\.\s*)?[\dA-Z]{1,3})?(?:[.:—–-]\s+.{1,120})?$/i;

/** An addition after the signature. */
export const POSTSCRIPT = /^P\.?\s?S\.?:?(?=\s|$)/;
