/** The codes of errors (OAI-PMH 3.6). */
export type OaiErrorCode =
  | "badArgument"
  | "badResumptionToken"
  | "badVerb"
  | "cannotDisseminateFormat"
  | "idDoesNotExist"
  | "noMetadataFormats"
  | "noRecordsMatch"
  | "noSetHierarchy";

/** An answer that says why there is no other; it is a value, and never thrown. */
export class OaiError {
  constructor(
    readonly code: OaiErrorCode,
    readonly message: string,
  ) {}
}

/** A token is none of ours, or the corpus has changed since it was given. */
export function badToken(): OaiError {
  return new OaiError(
    "badResumptionToken",
    "the token is none that this repository has given for what it holds now; begin the list again",
  );
}

/** What came from outside, short enough to be shown. */
export function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
