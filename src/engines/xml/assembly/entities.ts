import { Arena, Blocks } from "./arena";
import { ENTITY_LIMIT, ENTITY_RECURSIVE, halt, sayOfEntity } from "./errors";
import { openCount } from "./elements";
import { Input } from "./input";
import { ENTITY_DEPTH, EXPANSION, EXPANSION_RATIO, FREE_EXPANSION } from "./limits";
import { readTextDeclaration } from "./prolog";
import { entryOf } from "./strings";

/**
 * An entity of the document: 0 kind, 4 address and 8 length of its replacement text, 12 whether it is being read,
 * 16 whether it has been said that it is not read.
 */
export const ENTITY: usize = 20;
const entities: Arena = new Arena();

/** The names of the entities that are declared as no text, as strings. */
export const unparsed: Arena = new Arena();

/** XML 1.0 4.2: the kinds of entities. One whose replacement text has no markup and no reference is plain. */
export const PLAIN: i32 = 1;
export const MARKED_UP: i32 = 2;
export const EXTERNAL: i32 = 3;
export const UNPARSED: i32 = 4;
/** One that lies in another file, which has been handed in. */
export const EXTERNAL_TEXT: i32 = 5;

/** The entries of a string that keep which entity it names: a document and a number. */
export const GENERAL: usize = 56;
export const PARAMETER: usize = 64;

class Document {
  /** The number of the document: what strings know of entities holds for one. */
  static number: i32 = 0;
  /** How many bytes entities have stood for. */
  static expanded: u64 = 0;
}

export function resetEntities(): void {
  entities.length = 0;
  unparsed.length = 0;
  frames.length = 0;
  Document.number++;
  Document.expanded = 0;
  Blocks.release();
}

/** The number of the document that is read, never zero. */
@inline
export function documentNumber(): i32 {
  return Document.number;
}

@inline
export function entityAddress(id: i32): usize {
  return entities.base + <usize>id * ENTITY;
}

/** The entity that a string names; -1 where none is declared. */
export function entityNamed(name: i32, which: usize): i32 {
  const entry = entryOf(name) + which;
  return load<i32>(entry) == Document.number ? load<i32>(entry, 4) : -1;
}

/** XML 1.0 4.2: the first declaration of a name counts. */
export function declareEntity(name: i32, which: usize, kind: i32, text: usize, length: usize): void {
  if (entityNamed(name, which) >= 0) return;
  const id = <i32>(entities.length / ENTITY);
  const entity = entities.take(ENTITY);
  store<i32>(entity, kind);
  store<usize>(entity, text, 4);
  store<u32>(entity, <u32>length, 8);
  store<i32>(entity, 0, 12);
  store<i32>(entity, 0, 16);
  if (kind == UNPARSED) store<i32>(unparsed.take(4), name);
  const entry = entryOf(name) + which;
  store<i32>(entry, Document.number);
  store<i32>(entry, id, 4);
}

/** Whether the text of an entity lies in another file. */
export function isExternal(id: i32): bool {
  return load<i32>(entityAddress(id)) == EXTERNAL_TEXT;
}

/** Whether it has been said before that an entity is not read: once is enough, it may be used a thousand times. */
export function isToldOf(id: i32): bool {
  const entity = entityAddress(id);
  const isTold = load<i32>(entity, 16) != 0;
  store<i32>(entity, 1, 16);
  return isTold;
}

/**
 * Where reading goes on after each open entity: 0 entity, 4 address, 8 limit, 12 how many elements were open, 16 its name,
 * 20 region, 24 whether the text there has places of its own, 28 and 32 the place of the reference it came from.
 */
const FRAME: usize = 36;
const frames: Arena = new Arena();

/** The name of the entity whose text is read. */
export function openEntity(): i32 {
  return load<i32>(frames.base + frames.length - FRAME, 16);
}

/**
 * Begins to read the replacement text of an entity; reading goes on at `after` when it ends. Said and not done for one that
 * is being read already (XML 1.0 4.1, No Recursion), and beyond the limits.
 */
export function enterEntity(id: i32, name: i32, from: usize, after: usize): bool {
  const entity = entityAddress(id);
  if (load<i32>(entity, 12)) {
    sayOfEntity(ENTITY_RECURSIVE, name, from, after);
    return false;
  }
  if (!mayExpand(load<u32>(entity, 8)) || Input.depth >= ENTITY_DEPTH) {
    sayOfEntity(ENTITY_LIMIT, name, from, after);
    halt();
    return false;
  }
  const frame = frames.take(FRAME);
  store<usize>(frame, Input.region, 20);
  store<i32>(frame, Input.isPlaced ? 1 : 0, 24);
  store<i32>(frame, Input.referenceStart, 28);
  store<i32>(frame, Input.referenceEnd, 32);
  if (Input.isPlaced) {
    Input.referenceStart = <i32>(from - Input.document);
    Input.referenceEnd = <i32>(after - Input.document);
  }
  store<i32>(frame, id);
  store<usize>(frame, after, 4);
  store<usize>(frame, Input.limit, 8);
  store<i32>(frame, openCount(), 12);
  store<i32>(frame, name, 16);
  store<i32>(entity, 1, 12);
  Input.depth++;
  Input.at = load<usize>(entity, 4);
  Input.limit = Input.at + load<u32>(entity, 8);
  Input.isPlaced = isExternal(id);
  if (Input.isPlaced) {
    Input.region = Input.at;
    Input.at = readTextDeclaration(Input.at);
  }
  return true;
}

/** Goes on behind the reference to the entity whose text has been read; the address there. */
export function leaveEntity(): usize {
  frames.length -= FRAME;
  const frame = frames.base + frames.length;
  store<i32>(entityAddress(load<i32>(frame)), 0, 12);
  Input.depth--;
  Input.at = load<usize>(frame, 4);
  Input.limit = load<usize>(frame, 8);
  Input.region = load<usize>(frame, 20);
  Input.isPlaced = load<i32>(frame, 24) != 0;
  Input.referenceStart = load<i32>(frame, 28);
  Input.referenceEnd = load<i32>(frame, 32);
  return Input.at;
}

/** How many elements were open when the present entity was entered; none outside of entities. */
export function openBefore(): i32 {
  return Input.depth ? load<i32>(frames.base + frames.length - FRAME, 12) : 0;
}

/** Whether an end tag here would close an element that was opened outside the present entity (XML 1.0 4.3.2). */
@inline
export function isOutsideEntity(): bool {
  return Input.depth > 0 && openCount() <= openBefore();
}

/** Counts bytes that the document does not hold itself; whether they are within the limits. */
export function mayExpand(bytes: u64): bool {
  // One more for each, so that a great many empty entities count too.
  Document.expanded += bytes + 1;
  if (Document.expanded <= FREE_EXPANSION) return true;
  return Document.expanded <= EXPANSION && Document.expanded <= <u64>Input.length * EXPANSION_RATIO;
}
