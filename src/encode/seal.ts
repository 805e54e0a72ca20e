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

/** A made document with its seal set, which stands in its head. The rest is not looked at but to be counted in. */
export function sealed(head: string, rest = ""): Sealed {
  const open = SEAL.exec(head);
  const place = open ? open.index + (open[1] ?? "").length : 0;
  const before = new TextEncoder().encode(head.slice(0, place));
  const after = new TextEncoder().encode(head.slice(place));
  const others = new TextEncoder().encode(rest);
  const utf8 = new Uint8Array(before.length + after.length + others.length);
  utf8.set(before);
  utf8.set(after, before.length);
  utf8.set(others, before.length + after.length);
  if (!open) return { text: head + rest, utf8 };
  const seal = fingerprintOf(utf8);
  new TextEncoder().encodeInto(seal, utf8.subarray(before.length));
  return { text: head.slice(0, place) + seal + head.slice(place + seal.length) + rest, utf8 };
}

/** Whether a document is as the encoder made it. */
export function isAsMade(tei: string): boolean {
  const seal = SEAL.exec(tei)?.[2];
  return seal !== undefined && seal === fingerprint(tei.replace(SEAL, (_, before: string) => before + OPEN_SEAL));
}

const SEAL = /(<change who="#encoder" n=")([0-9a-f]{16})(?=")/;
