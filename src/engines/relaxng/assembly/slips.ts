import { Ints } from "./ints";

/** What can be wrong. The numbers are known to the TypeScript side as well. */
export const enum Slip {
  /** An element that may not stand here; with the state it would stand in. */
  ElementNotAllowed = 1,
  /** An element that may stand only after others that are missing; with the state. */
  ElementTooEarly = 2,
  /** An element that the schema does not have. */
  ElementUnknown = 3,
  /** An attribute that its element does not have; with the element pattern, and where the element is. */
  AttributeNotAllowed = 4,
  /** A value that its attribute does not have; with the element pattern, and where the element is. */
  AttributeValue = 5,
  /** A required attribute that is missing; with the element pattern. */
  AttributeMissing = 6,
  /** Text that may not stand here; with the state. */
  TextNotAllowed = 7,
  /** Text that is no value of its element; with the state. */
  TextValue = 8,
  /** An element that is closed before all was there; with the state. */
  ElementIncomplete = 9,
}

/** Each slip: its kind, where its record stands in the document table, and two numbers of its kind. */
export const slips = new Ints(256);

export const SLIP_FIELDS = 4;

/** Whether a slip, by where it starts, goes with the state in which it was made. */
export function tellsState(at: i32): bool {
  const kind = slips.get(at);
  const isOfAttribute = kind == Slip.AttributeNotAllowed || kind == Slip.AttributeValue || kind == Slip.AttributeMissing;
  return !isOfAttribute && slips.get(at + 2) >= 0;
}

export function slip(kind: Slip, at: i32, first: i32, second: i32): void {
  slips.push(kind);
  slips.push(at);
  slips.push(first);
  slips.push(second);
}
