import { fingerprint, fingerprintOf } from "../core/fingerprint.js";

// The encoder must not overwrite what a person has written into a draft. So each draft carries a fingerprint of its own
// text; where it no longer fits, somebody has worked on the document.

/** What the seal is before the text is known. */
export const OPEN_SEAL = "0000000000000000";

/** A made document with its seal set, and the same in UTF-8: in room that the next document will take up. */
export interface Sealed {
  readonly text: string;
  readonly utf8: Uint8Array;
}

/** A made document with its seal set, which stands in its head. The rest is not looked at but to be counted in. */
export function sealed(head: string, rest = ""): Sealed {
  const open = SEAL.exec(head);
  const place = open ? open.index + (open[1] ?? "").length : 0;
  const most = MOST_BYTES * (head.length + rest.length);
  if (room.length < most) room = new Uint8Array(2 * most);
  const before = ENCODER.encodeInto(head.slice(0, place), room).written;
  const after = before + ENCODER.encodeInto(head.slice(place), room.subarray(before)).written;
  const utf8 = room.subarray(0, after + ENCODER.encodeInto(rest, room.subarray(after)).written);
  if (!open) return { text: head + rest, utf8 };
  const seal = fingerprintOf(utf8);
  ENCODER.encodeInto(seal, utf8.subarray(before));
  return { text: head.slice(0, place) + seal + head.slice(place + seal.length) + rest, utf8 };
}

const ENCODER = new TextEncoder();
let room = new Uint8Array();

/** How many bytes of UTF-8 a code of UTF-16 may take up. */
const MOST_BYTES = 3;

/** Whether a document is as the encoder made it. */
export function isAsMade(tei: string): boolean {
  const seal = SEAL.exec(tei)?.[2];
  return seal !== undefined && seal === fingerprint(tei.replace(SEAL, (_, before: string) => before + OPEN_SEAL));
}

const SEAL = /(<change who="#encoder" n=")([0-9a-f]{16})(?=")/;
