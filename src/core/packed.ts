import { Buffer } from "node:buffer";

/** Plain data as the bytes of its JSON: what is held of thousands of documents takes little room so, and none of the heap's. */
export interface Packed<T> {
  readonly json: Uint8Array;
  /** Never there: it tells only what is packed. */
  readonly of?: T;
}

/** Packs plain data. */
export function pack<T>(value: T): Packed<T> {
  return { json: encoder.encode(JSON.stringify(value)) };
}

/** The data that was packed, made anew each time. */
export function unpack<T>({ json }: Packed<T>): T {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString());
}

const encoder = new TextEncoder();
