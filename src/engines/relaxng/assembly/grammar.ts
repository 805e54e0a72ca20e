import { Ints } from "./ints";

/** The element patterns of the grammar: the name class and the content of each. */
const classes = new Ints(1024);
const contents = new Ints(1024);

/** Adds an element pattern; its content is set when it is known, since elements may hold one another. */
export function newElement(nameClass: i32): i32 {
  classes.push(nameClass);
  contents.push(0);
  return classes.length - 1;
}

export function setContent(element: i32, content: i32): void {
  contents.set(element, content);
}

@inline
export function elementClass(element: i32): i32 {
  return classes.get(element);
}

@inline
export function contentOf(element: i32): i32 {
  return contents.get(element);
}

@inline
export function elementCount(): i32 {
  return classes.length;
}
