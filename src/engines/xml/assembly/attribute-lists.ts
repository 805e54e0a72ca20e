import { Arena } from "./arena";
import { collapse, Value } from "./attribute-values";
import { documentNumber, mayExpand } from "./entities";
import { ENTITY_LIMIT, halt, sayOfEntity } from "./errors";
import { endPlace, startPlace } from "./input";
import { Pairs } from "./pairs";
import { entryOf } from "./strings";
import { ATTRIBUTE_WORDS, table, takeWords } from "./table";

/**
 * An attribute declared for an element: 0 its spelling, 4 whether its type is other than CDATA, 8 whether it has a default
 * value, 12 where the table finds that, 16 its length, 20 the attribute declared before it for the element, plus 1.
 */
const DECLARED: usize = 24;
const declared: Arena = new Arena();
const byElement: Pairs = new Pairs();

/** Whether the document declares attributes at all. */
export class AttributeLists {
  static exist: bool = false;
  /** The number of the tag whose attributes are looked at. */
  static tag: i32 = 0;
}

export function resetAttributeLists(): void {
  if (AttributeLists.exist) byElement.clear();
  AttributeLists.exist = false;
  declared.length = 0;
}

/** XML 1.0 3.3: an attribute of an element; the first declaration counts. A length below zero says that there is no default. */
export function declareAttribute(element: i32, attribute: i32, isTokenised: bool, pointer: i32, length: i32): void {
  AttributeLists.exist = true;
  if (byElement.get(element, attribute)) return;
  const entry = entryOf(element);
  const before = load<i32>(entry, 48) == documentNumber() ? load<i32>(entry, 52) : 0;
  const definition = declared.take(DECLARED);
  store<i32>(definition, attribute);
  store<i32>(definition, isTokenised ? 1 : 0, 4);
  store<i32>(definition, length >= 0 ? 1 : 0, 8);
  store<i32>(definition, pointer, 12);
  store<i32>(definition, length, 16);
  store<i32>(definition, before, 20);
  const number = <i32>(declared.length / DECLARED);
  store<i32>(entry, documentNumber(), 48);
  store<i32>(entry, number, 52);
  byElement.set(element, attribute, number);
}

/**
 * Normalises the values of a tag by their declared types and adds the attributes that have defaults (XML 1.0 3.3.2, 3.3.3).
 * `first` is the place of the first attribute in the table, the name stands at an address; how many attributes there are now.
 */
export function completeAttributes(element: i32, first: usize, count: i32, nameAt: usize, nameAfter: usize): i32 {
  AttributeLists.tag++;
  for (let i = 0; i < count; i++) {
    const at = first + <usize>i * ATTRIBUTE_WORDS * 4;
    const spelling = load<i32>(table.base + at);
    store<i32>(entryOf(spelling), AttributeLists.tag, 40);
    const number = byElement.get(element, spelling);
    if (!number || !load<i32>(definitionOf(number), 4)) continue;
    collapse(load<i32>(table.base + at, 16), load<i32>(table.base + at, 20));
    store<i32>(table.base + at, Value.pointer, 16);
    store<i32>(table.base + at, Value.length, 20);
  }
  const entry = entryOf(element);
  let next = load<i32>(entry, 48) == documentNumber() ? load<i32>(entry, 52) : 0;
  for (; next; next = load<i32>(definitionOf(next), 20)) {
    const definition = definitionOf(next);
    if (!load<i32>(definition, 8) || load<i32>(entryOf(load<i32>(definition)), 40) == AttributeLists.tag) continue;
    if (!mayExpand(ATTRIBUTE_WORDS * 4)) {
      sayOfEntity(ENTITY_LIMIT, element, nameAt, nameAfter);
      halt();
      break;
    }
    addDefault(definition, nameAt, nameAfter);
    count++;
  }
  return count;
}

/** An attribute that is not written has the place of the name of the element, and the value begins where the name does. */
function addDefault(definition: usize, nameAt: usize, nameAfter: usize): void {
  const attribute = takeWords(ATTRIBUTE_WORDS);
  store<i32>(attribute, load<i32>(definition));
  store<i32>(attribute, startPlace(nameAt), 4);
  store<i32>(attribute, startPlace(nameAt), 8);
  store<i32>(attribute, endPlace(nameAfter), 12);
  store<i32>(attribute, load<i32>(definition, 12), 16);
  store<i32>(attribute, load<i32>(definition, 16), 20);
}

@inline
function definitionOf(number: i32): usize {
  return declared.base + <usize>(number - 1) * DECLARED;
}
