import type { NameClass } from "../grammar.js";

/** The choice of name classes, nested as flat as it goes (RELAX NG 4.12). */
export function choiceOfNames(classes: readonly NameClass[]): NameClass | undefined {
  if (classes.length < 2) return classes[0];
  const middle = classes.length >> 1;
  const left = choiceOfNames(classes.slice(0, middle));
  const right = choiceOfNames(classes.slice(middle));
  return left && right && { kind: "choice", left, right };
}

/** Whether a name belongs to a class (RELAX NG 6.2.1). */
export function containsName(names: NameClass, uri: string, local: string): boolean {
  switch (names.kind) {
    case "name":
      return names.uri === uri && names.local === local;
    case "anyName":
      return !(names.except && containsName(names.except, uri, local));
    case "nsName":
      return names.uri === uri && !(names.except && containsName(names.except, uri, local));
    case "choice":
      return containsName(names.left, uri, local) || containsName(names.right, uri, local);
  }
}

/**
 * Whether some name belongs to both classes. A class cannot tell apart names that neither class names, so it is enough to
 * try the names that they do name, and one that is named nowhere for each namespace and for all others.
 */
export function overlap(one: NameClass, other: NameClass): boolean {
  if (one.kind === "name") return containsName(other, one.uri, one.local);
  if (other.kind === "name") return containsName(one, other.uri, other.local);
  return [...samplesOf(one), ...samplesOf(other)].some(
    ({ uri, local }) => containsName(one, uri, local) && containsName(other, uri, local),
  );
}

/** Whether a class holds names without end (RELAX NG 7.3). */
export function isInfinite(names: NameClass): boolean {
  switch (names.kind) {
    case "name":
      return false;
    case "anyName":
    case "nsName":
      return true;
    case "choice":
      return isInfinite(names.left) || isInfinite(names.right);
  }
}

interface Name {
  readonly uri: string;
  readonly local: string;
}

/** No name and no namespace of a schema holds this character. */
const NOWHERE = "\u0000";

/** Names of which at least one belongs to any other class that overlaps this one. */
function samplesOf(names: NameClass): readonly Name[] {
  switch (names.kind) {
    case "name":
      return [names];
    case "anyName":
      return [{ uri: NOWHERE, local: NOWHERE }, ...(names.except ? samplesOf(names.except) : [])];
    case "nsName":
      return [{ uri: names.uri, local: NOWHERE }, ...(names.except ? samplesOf(names.except) : [])];
    case "choice":
      return [...samplesOf(names.left), ...samplesOf(names.right)];
  }
}

/** The names of a class without wildcards, in order; undefined where it has one. */
export function namesOf(names: NameClass): readonly Name[] | undefined {
  switch (names.kind) {
    case "name":
      return [names];
    case "anyName":
    case "nsName":
      return undefined;
    case "choice": {
      const left = namesOf(names.left);
      const right = left && namesOf(names.right);
      return left && right && [...left, ...right];
    }
  }
}

/** A name class in words, for a message. */
export function sayNames(names: NameClass): string {
  switch (names.kind) {
    case "name":
      return `\`${names.local}\``;
    case "anyName":
      return names.except ? `any name but ${sayNames(names.except)}` : "any name";
    case "nsName": {
      const all = names.uri === "" ? "any name without a namespace" : `any name in namespace \`${names.uri}\``;
      return names.except ? `${all} but ${sayNames(names.except)}` : all;
    }
    case "choice":
      return `${sayNames(names.left)} or ${sayNames(names.right)}`;
  }
}
