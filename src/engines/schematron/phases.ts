import { choiceOf } from "./choice.js";
import { childrenOf, idsOf, type Part, textIn } from "./part.js";
import { type Reading, say } from "./reading.js";

/** What is active: the patterns, and the phase if it is one of the schema's. */
export interface Active {
  readonly phase: Part | undefined;
  readonly patterns: readonly Part[];
}

/** The patterns that a phase makes active (ISO/IEC 19757-3, 5.4.11): `#ALL`, `#DEFAULT`, or one of the schema's own. */
export function activeIn(schema: Part, patterns: readonly Part[], wanted: string, reading: Reading): Active {
  const name = wanted === "#DEFAULT" || wanted === "" ? (textIn(schema, "defaultPhase") ?? "#ALL") : wanted;
  if (name === "#ALL") return { phase: undefined, patterns };
  const phases = childrenOf(schema, "phase");
  const phase = phases.find((each) => idsOf(each.element).includes(name));
  if (!phase) {
    const message = `the schema has no phase \`${name}\`${choiceOf(name, phases, ["#ALL"])}`;
    say(reading, "schematron/schema-reference", schema, message);
    return { phase: undefined, patterns: [] };
  }
  const all = childrenOf(schema, "pattern");
  const known = new Set(all.flatMap((each) => idsOf(each.element)));
  const wantedIds = childrenOf(phase, "active").flatMap((each) => {
    const id = textIn(each, "pattern") ?? "";
    if (id !== "" && !known.has(id))
      say(reading, "schematron/schema-reference", each, `no pattern has the id \`${id}\`${choiceOf(id, all)}`);
    return [id];
  });
  return { phase, patterns: patterns.filter((each) => idsOf(each.element).some((id) => wantedIds.includes(id))) };
}
