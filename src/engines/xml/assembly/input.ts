import { PADDING } from "./arena";

/** The text that is read: the document itself or, further in, the replacement text of an entity. */
export class Input {
  /** Where the document lies in memory, and how long it is with all that lies behind it. */
  static document: usize = 0;
  static length: usize = 0;
  static capacity: usize = 0;
  /** How long the document is alone. */
  static own: usize = 0;
  /** How far the present text is read, and where it ends. */
  static at: usize = 0;
  static limit: usize = 0;
  /** How many entities are open. */
  static depth: i32 = 0;
  /** Whether the present text has places of its own: that of the document or of an external entity, not of an internal one. */
  static isPlaced: bool = true;
  /** Where the text begins that places are in: the document or an external entity. */
  static region: usize = 0;
  /** The place of the reference there whose replacement text is read, where the present text has none. */
  static referenceStart: i32 = 0;
  static referenceEnd: i32 = 0;
  /** Set where nothing sensible can be made of the rest. */
  static stopped: bool = false;
}

/** The address to which a document of at most so many bytes is to be written. */
export function allocateDocument(size: usize): usize {
  const needed = size + PADDING;
  if (needed > Input.capacity) {
    if (Input.document) heap.free(Input.document);
    Input.capacity = max(needed, min<usize>(Input.capacity * 2, needed * 2));
    Input.document = heap.alloc(Input.capacity);
  }
  return Input.document;
}

/** Sets the reader at the start of the document, which has so many bytes, and behind it so many in all. */
export function startInput(own: usize, length: usize): void {
  Input.length = length;
  memory.fill(Input.document + length, 0, PADDING);
  Input.at = Input.document;
  Input.limit = Input.document + own;
  Input.own = own;
  Input.region = Input.document;
  Input.isPlaced = true;
  Input.depth = 0;
  Input.stopped = false;
}

/** The place in the document of what begins at an address: what an entity stands for has that of the reference. */
@inline
export function startPlace(at: usize): i32 {
  return Input.isPlaced ? <i32>(at - Input.document) : Input.referenceStart;
}

/** The place in the document of what ends at an address. */
@inline
export function endPlace(at: usize): i32 {
  return Input.isPlaced ? <i32>(at - Input.document) : Input.referenceEnd;
}
