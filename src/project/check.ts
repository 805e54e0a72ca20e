import * as v from "valibot";
import { CODES } from "../core/codes.js";
import { type Config, DEFAULT_CONFIG } from "../core/config.js";
import { type Diagnostic, diagnostic, inDocumentOrder } from "../core/diagnostic.js";
import { nearest } from "../core/nearest.js";
import type { Outcome } from "../core/outcome.js";
import { maySetSeverity } from "../core/rules.js";
import type { Range } from "../core/source.js";
import { ENCODE, keysOfEncode } from "./conventions.js";
import { EXCHANGE } from "./exchange.js";

const text = v.string();
const path = v.pipe(v.string(), v.minLength(1));
const globs = v.array(path);
const oneOrMany = v.pipe(
  v.union([path, globs]),
  v.transform((value) => [value].flat()),
);

const TEXT = v.strictObject({
  edition: v.optional(v.picklist(["reading", "diplomatic"])),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
  notes: v.optional(v.picklist(["page", "section", "end"])),
  pageNumbers: v.optional(v.boolean()),
});

const CONFIG = v.strictObject({
  // Editors name the JSON schema of a file in it.
  $schema: v.optional(text),
  documents: v.optional(globs),
  authority: v.optional(globs),
  schema: v.optional(path),
  schematron: v.optional(globs),
  schemas: v.optional(v.array(v.strictObject({ documents: path, schema: path, schematron: v.optional(globs) }))),
  catalogs: v.optional(globs),
  aliases: v.optional(v.record(text, path)),
  ids: v.optional(v.picklist(["document", "global"])),
  prefixes: v.optional(globs),
  rules: v.optional(v.record(text, v.picklist(["off", "info", "warning", "error"]))),
  validate: v.optional(
    v.strictObject({ xsd: v.optional(v.boolean()), dtd: v.optional(v.boolean()), xinclude: v.optional(v.boolean()) }),
  ),
  encode: v.optional(ENCODE),
  edition: v.optional(
    v.strictObject({
      title: v.optional(text),
      description: v.optional(text),
      publisher: v.optional(text),
      language: v.optional(v.pipe(text, v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/))),
      output: v.optional(path),
      force: v.optional(v.boolean()),
      stylesheet: v.optional(path),
      textStylesheet: v.optional(path),
      siteStylesheet: v.optional(path),
      css: v.optional(oneOrMany),
      labels: v.optional(path),
      pages: v.optional(oneOrMany),
      images: v.optional(v.boolean()),
      text: v.optional(TEXT),
    }),
  ),
  exchange: v.optional(EXCHANGE),
});

/** Where a configuration stands. */
export interface ConfigPlace {
  readonly path: string;
  /** The place of a key by the steps to it. */
  readonly rangeOf?: (steps: readonly (string | number)[]) => Range | undefined;
}

/** The configuration with the defaults filled in; what does not fit is said, and the default holds in its place. */
export function checkConfig(value: unknown, place: ConfigPlace): Outcome<Config> {
  const lists = listsForSettings(value);
  if (lists.length > 0) return { value: DEFAULT_CONFIG, diagnostics: lists.map((steps) => describeList(steps, place)) };
  const result = v.safeParse(CONFIG, value);
  if (!result.success) {
    return {
      value: DEFAULT_CONFIG,
      diagnostics: inDocumentOrder(result.issues.map((issue) => describe(issue, place))),
    };
  }
  const rules = ruleFaults(result.output.rules ?? {}, place);
  if (rules.length > 0) return { value: DEFAULT_CONFIG, diagnostics: rules };
  const { $schema: _, ...given } = result.output;
  const merged = {
    ...DEFAULT_CONFIG,
    ...given,
    validate: { ...DEFAULT_CONFIG.validate, ...given.validate },
    edition: { ...DEFAULT_CONFIG.edition, ...given.edition },
  };
  return { value: withoutUndefined(merged), diagnostics: [] };
}

/** What stands in `rules` for which no severity can be set. */
function ruleFaults(
  rules: Readonly<Record<string, unknown>>,
  { path: file, rangeOf }: ConfigPlace,
): readonly Diagnostic[] {
  const settable: readonly string[] = CODES.filter(maySetSeverity);
  return Object.keys(rules).flatMap((code) => {
    if (settable.includes(code)) return [];
    const range = rangeOf?.(["rules", code]);
    const expected = nearest(code, settable);
    const known = CODES.some((each) => each === code);
    const fault = known ? `the severity of \`${code}\` cannot be changed` : `there is no code \`${code}\``;
    const advice =
      expected.length > 0
        ? `did you mean \`${expected[0]}\`?`
        : "a code such as `tei/pointer-dangling` may stand there";
    const details = { ...(range && { range }), actual: code, expected };
    return [diagnostic("config/invalid", file, `${fault}; ${advice}`, details)];
  });
}

type Issue = v.InferIssue<typeof CONFIG>;

function describe(issue: Issue, { path: file, rangeOf }: ConfigPlace): Diagnostic {
  const steps = (issue.path ?? []).map((each) => (typeof each.key === "number" ? each.key : String(each.key)));
  // What is missing has no place; what it is missing from has one.
  const range = rangeOf?.(steps) ?? rangeOf?.(steps.slice(0, -1));
  const actual = issue.input === undefined ? undefined : JSON.stringify(issue.input);
  return diagnostic("config/invalid", file, messageOf(issue, steps), {
    ...(range && { range }),
    ...(actual !== undefined && { actual }),
  });
}

/** The schema library takes a list for an object that has no settings. */
function listsForSettings(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) return [[]];
  const settings: Readonly<Record<string, unknown>> = { ...(value instanceof Object ? value : {}) };
  const names = ["aliases", "rules", "validate", "encode", "edition", "exchange"];
  return names.filter((key) => Array.isArray(settings[key])).map((key) => [key]);
}

function describeList(steps: readonly string[], { path: file, rangeOf }: ConfigPlace): Diagnostic {
  const range = rangeOf?.(steps);
  const subject = steps.length === 0 ? "the configuration" : `\`${pathOf(steps)}\``;
  const message = `${subject} is a list; ${wantedOf("Object")} must stand there`;
  return diagnostic("config/invalid", file, message, { ...(range && { range }) });
}

function messageOf(issue: Issue, steps: readonly (string | number)[]): string {
  const name = pathOf(steps);
  if (issue.type === "strict_object" && issue.expected === "never") {
    const key = String(steps.at(-1));
    const known = keysAt(steps.slice(0, -1));
    const meant = nearest(key, known, 1)[0];
    const may = known
      .filter((each) => !each.startsWith("$"))
      .map((each) => `\`${each}\``)
      .join(", ");
    return meant
      ? `there is no setting \`${name}\`; did you mean \`${meant}\`?`
      : `there is no setting \`${name}\`; ${may} may stand there`;
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return `\`${name}\` is missing; every entry has one`;
  const subject = steps.length === 0 ? "the configuration" : `\`${name}\``;
  if (issue.type === "check") return `${subject} is ${shown(issue.input)}; ${issue.message}`;
  const wanted = issue.type === "regex" ? "a language code such as `en` or `de-CH`" : wantedOf(String(issue.expected));
  return `${subject} is ${shown(issue.input)}; ${wanted} must stand there`;
}

function wantedOf(expected: string): string {
  if (expected === "string") return "a text in quotes";
  if (expected === "Array") return "a list in square brackets";
  if (expected.includes("string | Array")) return "a path, or a list of paths";
  if (expected === "boolean") return "`true` or `false`";
  if (expected === "Object") return "settings in curly brackets";
  if (expected.startsWith(">=")) return "a path that is not empty";
  const words = [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => `\`${word}\``);
  return words.length > 0 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : expected;
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input !== null && typeof input === "object") return "an object";
  return input === undefined ? "not given" : `\`${JSON.stringify(input) ?? typeof input}\``;
}

function pathOf(steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    "",
  );
}

function keysAt(steps: readonly (string | number)[]): readonly string[] {
  if (steps.length === 0) return Object.keys(CONFIG.entries);
  if (steps[0] === "schemas") return Object.keys(CONFIG.entries.schemas.wrapped.item.entries);
  if (steps[0] === "validate") return Object.keys(CONFIG.entries.validate.wrapped.entries);
  if (steps[0] === "encode") return keysOfEncode(steps.slice(1));
  if (steps[0] === "exchange") return Object.keys(EXCHANGE.entries);
  if (steps[0] === "edition" && steps[1] === "text") return Object.keys(TEXT.entries);
  return steps[0] === "edition" ? Object.keys(CONFIG.entries.edition.wrapped.entries) : [];
}

/** Optional settings that are absent, not `undefined`: what the types of the configuration say. */
function withoutUndefined(config: unknown): Config {
  return JSON.parse(JSON.stringify(config));
}
