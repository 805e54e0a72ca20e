// Names are numbers: a name is a namespace and a local part, and the reader of schemas gives each pair a number, as it does
// the names of a document when they come up for the first time.

import { Ints } from "./ints";

const enum NameKind {
  Name,
  AnyName,
  NsName,
  Choice,
}

/** The namespace of each name. */
const namespaces = new Ints(1024);
/** Name classes: kind, and two fields each. */
const classes = new Ints(1024);

/** No name class: the exception of a class that has none. */
export const NO_CLASS: i32 = -1;

/** A name in a namespace; gives its number. */
export function newName(namespace: i32): i32 {
  namespaces.push(namespace);
  return namespaces.length - 1;
}

export function nameClass(name: i32): i32 {
  return newClass(NameKind.Name, name, 0);
}

export function anyNameClass(except: i32): i32 {
  return newClass(NameKind.AnyName, except, 0);
}

export function nsNameClass(namespace: i32, except: i32): i32 {
  return newClass(NameKind.NsName, namespace, except);
}

export function choiceClass(a: i32, b: i32): i32 {
  return newClass(NameKind.Choice, a, b);
}

/** Whether a class holds a name (RELAX NG 9.2). */
export function contains(nameClass: i32, name: i32): bool {
  const first = classes.get(nameClass + 1);
  const second = classes.get(nameClass + 2);
  switch (<NameKind>classes.get(nameClass)) {
    case NameKind.Name:
      return first == name;
    case NameKind.AnyName:
      return first == NO_CLASS || !contains(first, name);
    case NameKind.NsName:
      return first == namespaces.get(name) && (second == NO_CLASS || !contains(second, name));
    case NameKind.Choice:
      return contains(first, name) || contains(second, name);
    default:
      return false;
  }
}

/** Lists the single names of a class, and the classes in it that hold more than can be listed. */
export function listNames(nameClass: i32, names: Ints, wide: Ints): void {
  switch (<NameKind>classes.get(nameClass)) {
    case NameKind.Name: {
      names.push(classes.get(nameClass + 1));
      return;
    }
    case NameKind.Choice: {
      listNames(classes.get(nameClass + 1), names, wide);
      listNames(classes.get(nameClass + 2), names, wide);
      return;
    }
    default:
      wide.push(nameClass);
  }
}

/** How many names there are. */
export function nameCount(): i32 {
  return namespaces.length;
}

/** The name of a class that holds one name only, else -1. */
export function singleName(nameClass: i32): i32 {
  return <NameKind>classes.get(nameClass) == NameKind.Name ? classes.get(nameClass + 1) : -1;
}

function newClass(kind: NameKind, a: i32, b: i32): i32 {
  const start = classes.length;
  classes.push(kind);
  classes.push(a);
  classes.push(b);
  return start;
}
