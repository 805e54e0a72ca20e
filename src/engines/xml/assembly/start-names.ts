import { Arena } from "./arena";
import { arg, ATTRIBUTE_TWICE, say } from "./errors";
import { Input } from "./input";
import { attributeName, elementName, nameAddress, nameOf } from "./names";
import { bind, declaredPrefix, isDeclaration, mayDeclare, XMLNS_NAMESPACE } from "./namespaces";
import { intern } from "./strings";
import {
  ATTRIBUTE_WORDS,
  DECLARATION,
  declarations,
  NAMESPACE,
  START_WORDS,
  table,
  takeWords,
  valueAddress,
} from "./table";

/** The number of the tag whose attributes are named, for finding those that stand twice. */
let tag: i32 = 0;

const SIZE: usize = ATTRIBUTE_WORDS * 4;

/** The START named last, as an offset in the table. */
let latest: usize = 0;

@inline
export function startRecord(): usize {
  return latest;
}

/** Puts names for spellings in the attributes that follow a START; a second one of a name is said and left out (3.1). */
export function nameAttributes(record: usize, count: i32): void {
  latest = record;
  if (count == 0) {
    store<i32>(table.base + record, 0, 16);
    return;
  }
  tag++;
  const first = table.base + record + START_WORDS * 4;
  let kept = first;
  for (let i = 0; i < count; i++) {
    const attribute = first + <usize>i * SIZE;
    const spelling = load<i32>(attribute);
    const name = attributeName(spelling, Input.document + load<i32>(attribute, 4));
    if (isSecond(name)) {
      sayTwice(attribute, spelling, name, first, kept);
      continue;
    }
    if (kept != attribute) memory.copy(kept, attribute, SIZE);
    store<i32>(kept, name);
    kept += SIZE;
  }
  table.length = kept - table.base;
  store<i32>(table.base + record, <i32>((kept - first) / SIZE), 16);
}

/** Whether an attribute of the same local part and namespace has stood in the tag. */
@inline
function isSecond(name: i32): bool {
  const twin = nameAddress(load<i32>(nameAddress(name), 16));
  if (load<i32>(twin, 20) == tag) return true;
  store<i32>(twin, tag, 20);
  return false;
}

function sayTwice(attribute: usize, spelling: i32, name: i32, first: usize, end: usize): void {
  const expanded = load<i32>(nameAddress(name), 16);
  let twin = spelling;
  for (let each = first; each < end; each += SIZE) {
    const address = nameAddress(load<i32>(each));
    if (load<i32>(address, 16) == expanded) twin = load<i32>(address);
  }
  say(ATTRIBUTE_TWICE, Input.document + load<i32>(attribute, 4), attributeEnd(attribute));
  arg(spelling);
  arg(twin);
}

/** The address after an attribute, its closing quote included where it has one. */
function attributeEnd(attribute: usize): usize {
  const valueStart = load<i32>(attribute, 8);
  const end = Input.document + load<i32>(attribute, 12);
  if (valueStart == load<i32>(attribute, 4)) return end;
  const before = load<u8>(Input.document + valueStart - 1);
  return before == 0x22 || before == 0x27 ? end + 1 : end;
}

/** The attributes of a tag that declares namespaces, while its records are laid out anew. */
const copies: Arena = new Arena();

/**
 * Takes the declarations out of the attributes that follow a START, binds the prefixes, and writes a NAMESPACE for each
 * before the START; then all names are known. The name of the element.
 */
export function nameWithDeclarations(record: usize, count: i32, spelling: i32, nameAt: usize): i32 {
  copies.length = 0;
  const bytes = <usize>count * SIZE;
  memory.copy(copies.take(bytes), table.base + record + START_WORDS * 4, bytes);
  table.length = record;
  tag++;
  const before = declarations.length;
  for (let i: usize = 0; i < bytes; i += SIZE) {
    if (isDeclaration(load<i32>(copies.base + i))) declareNamespace(copies.base + i);
  }
  const start = table.length;
  for (let at = before; at < declarations.length; at += DECLARATION) {
    store<i32>(declarations.base + at, <i32>(start >> 2));
  }
  takeWords(START_WORDS);
  const name = elementName(spelling, nameAt);
  let others = 0;
  for (let i: usize = 0; i < bytes; i += SIZE) {
    if (isDeclaration(load<i32>(copies.base + i))) continue;
    memory.copy(takeWords(ATTRIBUTE_WORDS), copies.base + i, SIZE);
    others++;
  }
  nameAttributes(start, others);
  return name;
}

function declareNamespace(attribute: usize): void {
  const spelling = load<i32>(attribute);
  const start = Input.document + load<i32>(attribute, 4);
  const end = attributeEnd(attribute);
  const pointer = load<i32>(attribute, 16);
  const length = load<i32>(attribute, 20);
  const uri = intern(valueAddress(pointer), length);
  const mayStand = mayDeclare(spelling, uri, start, end);
  const prefix = declaredPrefix(spelling);
  if (mayStand) bind(prefix, uri);
  const name = nameOf(spelling, XMLNS_NAMESPACE);
  if (isSecond(name)) {
    say(ATTRIBUTE_TWICE, start, end);
    arg(spelling);
    arg(spelling);
    return;
  }
  if (mayStand) {
    const record = takeWords(3);
    store<i32>(record, NAMESPACE);
    store<i32>(record, prefix, 4);
    store<i32>(record, uri, 8);
  }
  const entry = declarations.take(DECLARATION);
  store<i32>(entry, name, 4);
  memory.copy(entry + 8, attribute + 4, SIZE - 4);
}
