import { fingerprint } from "../core/fingerprint.js";

// The encoder must not overwrite what a person has written into a draft. So each draft carries a fingerprint of its own
// text; where it no longer fits, somebody has worked on the document.

/** What the seal is before the text is known. */
export const OPEN_SEAL = "0000000000000000";

/** A made document with its seal set. */
export function sealed(tei: string): string {
  return tei.replace(SEAL, (_, before: string) => before + fingerprint(tei));
}

/** Whether a document is as the encoder made it. */
export function isAsMade(tei: string): boolean {
  const seal = SEAL.exec(tei)?.[2];
  return seal !== undefined && seal === fingerprint(tei.replace(SEAL, (_, before: string) => before + OPEN_SEAL));
}

const SEAL = /(<change who="#encoder" n=")([0-9a-f]{16})(?=")/;
