// A schema comes as rows of numbers, each after those it holds; `packed.ts` on the other side of the door tells their kinds.
// Names, types and values in them are numbers of this module already.

import { newElement, setContent } from "./grammar";
import { Ints } from "./ints";
import { anyNameClass, choiceClass, nameClass, NO_CLASS, nsNameClass } from "./names";
import {
  attribute,
  choice,
  data,
  dataExcept,
  element,
  EMPTY,
  group,
  interleave,
  list,
  NOT_ALLOWED,
  oneOrMore,
  TEXT,
  value,
} from "./patterns";

const enum Row {
  NotAllowed,
  Empty,
  Text,
  Choice,
  Group,
  Interleave,
  OneOrMore,
  List,
  Attribute,
  Data,
  Value,
  Element,
  Name,
  AnyName,
  NsName,
  NameChoice,
}

const ROW_BYTES: usize = 16;
const ELEMENT_BYTES: usize = 8;

/** The pattern or name class that each row has become. */
const made = new Ints(4096);

/** Makes the patterns of so many rows at an address, then so many elements of them: the rows of its name and its content. */
export function makeRows(rows: usize, count: i32, elements: usize, elementCount: i32): void {
  made.length = 0;
  for (let row = 0; row < count; row++) made.push(make(rows + <usize>row * ROW_BYTES));
  for (let i = 0; i < elementCount; i++) newElement(made.get(load<i32>(elements + <usize>i * ELEMENT_BYTES)));
  for (let i = 0; i < elementCount; i++) setContent(i, made.get(load<i32>(elements + <usize>i * ELEMENT_BYTES, 4)));
}

/** The pattern of a row. */
export function madePattern(row: i32): i32 {
  return made.get(row);
}

function make(row: usize): i32 {
  const a = load<i32>(row, 4);
  const b = load<i32>(row, 8);
  switch (<Row>load<i32>(row)) {
    case Row.Empty:
      return EMPTY;
    case Row.Text:
      return TEXT;
    case Row.Choice:
      return choice(made.get(a), made.get(b));
    case Row.Group:
      return group(made.get(a), made.get(b));
    case Row.Interleave:
      return interleave(made.get(a), made.get(b));
    case Row.OneOrMore:
      return oneOrMore(made.get(a));
    case Row.List:
      return list(made.get(a));
    case Row.Attribute:
      return attribute(made.get(a), made.get(b));
    case Row.Data:
      return b < 0 ? data(a) : dataExcept(a, made.get(b));
    case Row.Value:
      return value(a, b);
    case Row.Element:
      return element(a);
    case Row.Name:
      return nameClass(a);
    case Row.AnyName:
      return anyNameClass(classAt(a));
    case Row.NsName:
      return nsNameClass(a, classAt(b));
    case Row.NameChoice:
      return choiceClass(made.get(a), made.get(b));
    default:
      return NOT_ALLOWED;
  }
}

function classAt(row: i32): i32 {
  return row < 0 ? NO_CLASS : made.get(row);
}
