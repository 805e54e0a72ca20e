import { nearest } from "../../core/nearest.js";
import { childrenOf, isName, type Part, textIn } from "./part.js";
import { type Reading, say } from "./reading.js";

/** What may stand in each element (ISO/IEC 19757-3, annex A); elements of other namespaces may stand anywhere. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  schema: "diagnostics extends include let ns p param pattern phase properties rules title".split(" "),
  phase: "active include let p".split(" "),
  pattern: "diagnostics extends include let p param properties rule title".split(" "),
  rules: "rule".split(" "),
  rule: "assert extends include let p report".split(" "),
  assert: "dir emph name span value-of".split(" "),
  report: "dir emph name span value-of".split(" "),
  diagnostics: "diagnostic include".split(" "),
  diagnostic: "dir emph name span value-of".split(" "),
  properties: "include property".split(" "),
  property: "dir emph name span value-of".split(" "),
};

/** The attributes without which an element says nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  active: ["pattern"],
  assert: ["test"],
  report: ["test"],
  let: ["name"],
  ns: ["prefix", "uri"],
  param: ["name"],
  phase: ["id"],
  "value-of": ["select"],
};

/** The attributes that hold a name which expressions use. */
const NAMING: Readonly<Record<string, string>> = { let: "name", ns: "prefix", param: "name" };

/** Attributes of the edition of 2025, without which other nodes would be looked at than are meant. */
const LATER: Readonly<Record<string, string>> = { phase: "from", rule: "visit-each" };

/** Says what is in a schema and cannot be, and what must be there and is not: skipped in silence, it would check nothing. */
export function checkShape(part: Part, reading: Reading, parent = "schema"): void {
  const may = CHILDREN[parent] ?? [];
  for (const child of childrenOf(part)) {
    const { name, local } = child.element;
    if (CHILDREN[parent] && !may.includes(local)) {
      const meant = nearest(local, may, 1)[0];
      const hint = meant
        ? `did you mean \`${meant}\`?`
        : `${may.map((each) => `\`${each}\``).join(", ")} may stand there`;
      say(reading, "schematron/schema-syntax", child, `element \`${name}\` is not allowed in \`${parent}\`; ${hint}`);
      continue;
    }
    for (const attribute of NEEDED[local] ?? []) {
      if (textIn(child, attribute) !== undefined) continue;
      say(
        reading,
        "schematron/schema-syntax",
        child,
        `\`${name}\` has no \`${attribute}\`; every \`${local}\` must have one`,
      );
    }
    const naming = NAMING[local];
    const given = naming && textIn(child, naming);
    if (given !== undefined && !given.split(":").every(isName)) {
      say(
        reading,
        "schematron/schema-syntax",
        child,
        `\`${naming}\` of \`${name}\` is \`${given}\`; a name must stand there`,
      );
    }
    const later = LATER[local];
    if (later !== undefined && textIn(child, later) !== undefined) {
      const message = `\`${later}\` of \`${name}\` is of a later edition of Schematron and cannot be used; without it, the schema can`;
      say(reading, "schematron/schema-syntax", child, message);
    }
    checkShape(child, reading, local);
  }
}
