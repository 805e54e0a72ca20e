// What a value may ask of the place it stands in: the namespace of a prefix, and whether an entity is declared. Whoever
// reads the document answers.

/** Answers for a name of the document, given by its text. */
export type Answer = (name: usize, length: i32) => i32;

let namespaceOf: Answer = noNamespace;
let declares: Answer = noEntity;

/** Sets who answers for the document. */
export function askContext(prefixes: Answer, entities: Answer): void {
  namespaceOf = prefixes;
  declares = entities;
}

/** The number of the namespace that a prefix is bound to, or -1; the empty prefix asks for the default namespace. */
export function resolvePrefix(prefix: usize, length: i32): i32 {
  return namespaceOf(prefix, length);
}

/** Whether the document declares an unparsed entity of a name (Part 2, 3.3.11). */
export function isUnparsedEntity(name: usize, length: i32): bool {
  return declares(name, length) != 0;
}

/** Without a document, only names without a prefix have a namespace: none, which has number 0. */
function noNamespace(_prefix: usize, length: i32): i32 {
  return length == 0 ? 0 : -1;
}

function noEntity(_name: usize, _length: i32): i32 {
  return 0;
}
