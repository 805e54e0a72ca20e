import type { NameClass, Place } from "../grammar.js";
import { type Reading, say } from "./reading.js";

/** The namespace that no attribute may have; RELAX NG writes it without the slash. */
const XMLNS = "http://www.w3.org/2000/xmlns";

/** RELAX NG 4.16: what may stand in the `except` of `anyName` and `nsName`. */
export function checkExcept(reading: Reading, wildcard: "anyName" | "nsName", except: NameClass, place: Place): void {
  if (has(except, "anyName")) {
    const message = `\`anyName\` stands in the \`except\` of \`${wildcard}\`; ${MAY_STAND[wildcard]} may stand there (RELAX NG 4.16)`;
    say(reading, "relaxng/schema-restriction", place, message);
  } else if (wildcard === "nsName" && has(except, "nsName")) {
    const message = `\`nsName\` stands in the \`except\` of \`nsName\`; ${MAY_STAND.nsName} may stand there (RELAX NG 4.16)`;
    say(reading, "relaxng/schema-restriction", place, message);
  }
}

const MAY_STAND = { anyName: "`name`, `nsName` or `choice`", nsName: "`name` or a `choice` of names" } as const;

/** RELAX NG 4.16: no attribute is named like a declaration of a namespace, which is no attribute. */
export function checkAttributeName(reading: Reading, names: NameClass, place: Place): void {
  const wrong = namesXmlns(names);
  if (wrong === undefined) return;
  const message = `an attribute pattern names ${wrong}, which declares namespaces and is no attribute; any other name may stand there (RELAX NG 4.16)`;
  say(reading, "relaxng/schema-restriction", place, message);
}

function has(names: NameClass, kind: "anyName" | "nsName"): boolean {
  if (names.kind === "choice") return has(names.left, kind) || has(names.right, kind);
  if (names.kind === "name") return false;
  return names.kind === kind || (names.except !== undefined && has(names.except, kind));
}

function namesXmlns(names: NameClass): string | undefined {
  switch (names.kind) {
    case "name":
      if (names.uri === XMLNS) return `a name in namespace \`${XMLNS}\``;
      return names.uri === "" && names.local === "xmlns" ? "`xmlns`" : undefined;
    case "anyName":
      return names.except && namesXmlns(names.except);
    case "nsName":
      if (names.uri === XMLNS) return `the namespace \`${XMLNS}\``;
      return names.except && namesXmlns(names.except);
    case "choice":
      return namesXmlns(names.left) ?? namesXmlns(names.right);
  }
}
