import { fingerprint, fingerprintOf } from "../core/fingerprint.js";

// The encoder must not overwrite what a person has written into a draft. So each draft carries a fingerprint of its own
// text; where it no longer fits, somebody has worked on the document.

/** What the seal is before the text is known. */
export const OPEN_SEAL = "0000000000000000";

/** A made document with its seal set, and the same in UTF-8. */
export interface Sealed {
  readonly text: string;
  readonly utf8: Uint8Array;
}

/** A made document with its seal set. */
export function sealed(tei: string): Sealed {
  const utf8 = new TextEncoder().encode(tei);
  const open = SEAL.exec(tei);
  if (!open) return { text: tei, utf8 };
  const seal = fingerprintOf(utf8);
  const at = open.index + (open[1] ?? "").length;
  new TextEncoder().encodeInto(seal, utf8.subarray(bytesBefore(tei, at)));
  return { text: tei.slice(0, at) + seal + tei.slice(at + seal.length), utf8 };
}

/** How many bytes the characters before a place take up. */
function bytesBefore(text: string, place: number): number {
  return new TextEncoder().encode(text.slice(0, place)).length;
}

/** Whether a document is as the encoder made it. */
export function isAsMade(tei: string): boolean {
  const seal = SEAL.exec(tei)?.[2];
  return seal !== undefined && seal === fingerprint(tei.replace(SEAL, (_, before: string) => before + OPEN_SEAL));
}

const SEAL = /(<change who="#encoder" n=")([0-9a-f]{16})(?=")/;
