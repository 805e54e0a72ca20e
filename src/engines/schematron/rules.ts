import type { Severity } from "../../core/codes.js";
import type { Check, MessagePart, Rule } from "../../core/rule-set.js";
import { choiceOf } from "./choice.js";
import { expressionIn, messageOf, variableOf } from "./expressions.js";
import { childrenOf, idsOf, isA, isTrue, type Part, textIn, withParameters } from "./part.js";
import { type Reading, say, warn } from "./reading.js";
import { severityIn } from "./severity.js";

/** What is known of a check beside what it is to find. */
export interface CheckInfo {
  readonly kind: "assert" | "report";
  readonly severity: Severity;
  /** Its `role` and `flag`, or those of its rule. */
  readonly role: string | undefined;
  readonly flag: string | undefined;
  /** The ids of its properties, in the order in which a finding has them. */
  readonly properties: readonly string[];
  /** The test as it is written, for a check without words. */
  readonly test: string;
  /** The id of the check, its rule or its pattern, whichever comes first. */
  readonly rule: string | undefined;
}

/** A schema while rules are made of it. */
export interface Making {
  readonly schema: Part;
  readonly binding: string;
  readonly reading: Reading;
  readonly checks: Map<Check, CheckInfo>;
}

/** The rules of a pattern, with what they extend written out. */
export function rulesOf(pattern: Part, making: Making): readonly Rule[] {
  return childrenOf(pattern, "rule").flatMap((rule): readonly Rule[] => {
    if (isTrue(rule, "abstract")) return [];
    const { reading } = making;
    if (textIn(rule, "context") === undefined) {
      say(
        reading,
        "schematron/schema-syntax",
        rule,
        "`rule` has no `context`; every `rule` that is not abstract must have one",
      );
      return [];
    }
    const content = extended(rule, pattern, making, [rule]);
    const variables = content.filter((each) => isA(each, "let")).map((each) => variableOf(each, making.binding));
    sayTwice(
      content.filter((each) => isA(each, "let")),
      [],
      reading,
    );
    const checks = content
      .filter((each) => isA(each, "assert", "report"))
      .map((each) => checkOf(each, rule, pattern, making));
    return [{ context: expressionIn(rule, "context"), variables, checks }];
  });
}

/** The elements of a rule, those of the abstract rules that it extends in the place where it does (ISO/IEC 19757-3, 5.4.3). */
function extended(rule: Part, pattern: Part, making: Making, trail: readonly Part[]): readonly Part[] {
  return childrenOf(rule, "assert", "extends", "let", "report").flatMap((child) => {
    if (!isA(child, "extends")) return [child];
    const name = textIn(child, "rule") ?? "";
    const shared = childrenOf(making.schema, "rules").flatMap((each) => childrenOf(each, "rule"));
    const all = [...childrenOf(pattern, "rule"), ...shared];
    const named = all.filter((each) => idsOf(each.element).includes(name));
    const found = named.find((each) => isTrue(each, "abstract"));
    if (!found) {
      const why = named.length > 0 ? "is not abstract" : "is no rule of this pattern or of `rules`";
      const abstract = all.filter((each) => isTrue(each, "abstract"));
      const choice = choiceOf(name, abstract) || "; the `id` of an abstract rule must stand there";
      const message = `\`extends\` names \`${name}\`, which ${why}${choice}`;
      say(making.reading, "schematron/schema-reference", child, message);
      return [];
    }
    if (trail.includes(found)) {
      say(making.reading, "schematron/schema-reference", child, `rule \`${name}\` extends itself; a rule may not`);
      return [];
    }
    return extended(found, pattern, making, [...trail, found]);
  });
}

function checkOf(part: Part, rule: Part, pattern: Part, making: Making): Check {
  const { reading } = making;
  const kind = isA(part, "report") ? "report" : "assert";
  const test = expressionIn(part, "test");
  // What its diagnostics say is told with the message.
  const diagnostics = referredBy(part, "diagnostic", pattern, making).flatMap(({ said }) => [" ", ...said]);
  const properties = referredBy(part, "property", pattern, making);
  const check: Check = {
    test,
    firesWhen: kind === "report",
    message: [...messageOf(part, reading), ...diagnostics],
    more: properties.map(({ said }) => said),
  };
  const rules = [part, rule, pattern].flatMap((each) => idsOf(each.element));
  making.checks.set(check, {
    kind,
    severity: severityIn(part, rule),
    role: textIn(part, "role") ?? textIn(rule, "role"),
    flag: textIn(part, "flag") ?? textIn(rule, "flag"),
    properties: properties.map(({ id }) => id),
    test: test.text.trim(),
    rule: rules[0],
  });
  return check;
}

/** What a check refers to by id (ISO/IEC 19757-3, 5.4.7 and 5.4.10): of its pattern first, then of the schema. */
function referredBy(
  check: Part,
  kind: keyof typeof REFERRING,
  pattern: Part,
  { schema, reading }: Making,
): readonly { readonly id: string; readonly said: readonly MessagePart[] }[] {
  const list = REFERRING[kind];
  const ids = (textIn(check, list) ?? "").split(/\s+/).filter((each) => each !== "");
  const known = [pattern, schema].flatMap((each) => childrenOf(each, list)).flatMap((each) => childrenOf(each, kind));
  return ids.flatMap((id) => {
    const found = known.find((each) => idsOf(each.element).includes(id));
    if (found) return [{ id, said: messageOf(withParameters(found, check.parameters), reading) }];
    warn(reading, "schematron/schema-reference", check, `no \`${kind}\` has the id \`${id}\`${choiceOf(id, known)}`);
    return [];
  });
}

/** The attribute that refers, which is the name of the element around what is referred to. */
const REFERRING = { diagnostic: "diagnostics", property: "properties" } as const;

/** Says which variables have names that others have there or around them (ISO/IEC 19757-3, 5.4.5). */
export function sayTwice(lets: readonly Part[], around: readonly Part[], reading: Reading): void {
  const seen = new Set(around.map((each) => textIn(each, "name")));
  for (const each of lets) {
    const name = textIn(each, "name");
    if (seen.has(name)) {
      const message = `variable \`${name}\` is declared more than once; a name may stand once in a rule, and once in a schema and each of its patterns`;
      say(reading, "schematron/schema-syntax", each, message);
    }
    seen.add(name);
  }
}
