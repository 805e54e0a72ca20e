import { dateIn } from "../facts/index.js";
import type { Parameters } from "../parameters.js";
import { OaiError, short } from "./errors.js";

/** The six verbs of OAI-PMH. */
export type Verb = "Identify" | "ListMetadataFormats" | "ListSets" | "ListIdentifiers" | "ListRecords" | "GetRecord";

/** A request that keeps to the rules: each argument once, none that the verb does not know. */
export interface OaiRequest {
  readonly verb: Verb;
  readonly given: Readonly<Record<string, string>>;
}

interface Rules {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** An argument that stands alone. */
  readonly exclusive?: string;
}

const LIST: Rules = { required: ["metadataPrefix"], optional: ["from", "until", "set"], exclusive: "resumptionToken" };

const RULES: Readonly<Record<Verb, Rules>> = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ["identifier"] },
  ListSets: { required: [], optional: [], exclusive: "resumptionToken" },
  ListIdentifiers: LIST,
  ListRecords: LIST,
  GetRecord: { required: ["identifier", "metadataPrefix"], optional: [] },
};

/** Reads the arguments of a request (OAI-PMH 3.1.1, 3.6); an error says what is wrong with them. */
export function readArguments(parameters: Parameters): OaiRequest | OaiError {
  const verbs = parameters.get("verb") ?? [];
  const verb = verbs[0];
  if (verb === undefined) return new OaiError("badVerb", "no `verb` is given; one of the six verbs must stand there");
  if (verbs.length > 1) return new OaiError("badVerb", "`verb` is given more than once; it may stand there once");
  if (!isVerb(verb))
    return new OaiError(
      "badVerb",
      `there is no verb \`${short(verb)}\`; ${Object.keys(RULES).join(", ")} may stand there`,
    );
  const { required, optional, exclusive } = RULES[verb];
  const given: Record<string, string> = {};
  for (const [name, values] of parameters) {
    if (name === "verb") continue;
    if (![...required, ...optional, exclusive].includes(name))
      return new OaiError("badArgument", `\`${verb}\` knows no argument \`${short(name)}\``);
    if (values.length > 1) return new OaiError("badArgument", `\`${name}\` is given more than once`);
    given[name] = values[0] ?? "";
  }
  if (exclusive !== undefined && exclusive in given) {
    return Object.keys(given).length === 1
      ? { verb, given }
      : new OaiError("badArgument", `\`${exclusive}\` stands alone; no other argument may be given with it`);
  }
  const absent = required.find((name) => (given[name] ?? "") === "");
  if (absent !== undefined) return new OaiError("badArgument", `\`${verb}\` needs the argument \`${absent}\``);
  return datesFault(given) ?? syntaxFault(given) ?? { verb, given };
}

/** The granularity is the day; what is finer, or no day of the calendar, is refused (OAI-PMH 2.7.1). */
function datesFault({ from, until }: Readonly<Record<string, string>>): OaiError | undefined {
  for (const [name, value] of Object.entries({ from, until })) {
    if (value === undefined) continue;
    const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && dateIn(value) !== undefined;
    if (!isDay)
      return new OaiError(
        "badArgument",
        `\`${name}\` is \`${short(value)}\`; a day such as \`2026-01-31\` must stand there`,
      );
  }
  if (from !== undefined && until !== undefined && from > until)
    return new OaiError("badArgument", "`from` is later than `until`");
  return undefined;
}

/** What the schema of the answers allows in the request that they repeat. */
const SYNTAX: Readonly<Record<string, RegExp>> = {
  metadataPrefix: /^[A-Za-z0-9\-_.!~*'()]+$/,
  set: /^[A-Za-z0-9\-_.!~*'()]+(?::[A-Za-z0-9\-_.!~*'()]+)*$/,
  identifier: /^[^\s<>"{}|\\^`\u0000-\u001f]+$/,
};

function syntaxFault(given: Readonly<Record<string, string>>): OaiError | undefined {
  const name = Object.keys(SYNTAX).find((each) => given[each] !== undefined && !SYNTAX[each]?.test(given[each] ?? ""));
  return name === undefined
    ? undefined
    : new OaiError("badArgument", `\`${name}\` is \`${short(given[name] ?? "")}\`, which no ${name} can be`);
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(RULES, verb);
}
