import { PADDING } from "./arena";

/** The text that is read: the document itself or, further in, the replacement text of an entity. */
export class Input {
  /** Where the document lies in memory. */
  static document: usize = 0;
  static length: usize = 0;
  static capacity: usize = 0;
  /** How far the present text is read, and where it ends. */
  static at: usize = 0;
  static limit: usize = 0;
  /** How many entities are open. */
  static depth: i32 = 0;
  /** The place of the outermost reference whose replacement text is read. */
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

/** Sets the reader at the start of the document, which has so many bytes. */
export function startInput(length: usize): void {
  Input.length = length;
  memory.fill(Input.document + length, 0, PADDING);
  Input.at = Input.document;
  Input.limit = Input.document + Input.length;
  Input.depth = 0;
  Input.stopped = false;
}

/** The place in the document of what begins at an address: what an entity stands for has that of the reference. */
@inline
export function startPlace(at: usize): i32 {
  return Input.depth == 0 ? <i32>(at - Input.document) : Input.referenceStart;
}

/** The place in the document of what ends at an address. */
@inline
export function endPlace(at: usize): i32 {
  return Input.depth == 0 ? <i32>(at - Input.document) : Input.referenceEnd;
}
