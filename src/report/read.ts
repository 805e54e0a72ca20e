import type { Severity } from "../core/codes.js";
import type { Property } from "../core/diagnostic.js";
import { summarise } from "./summary.js";
import type { Place, Shard, Told, ToldDiagnostic, ToldDocument, ToldRelated, ToldVerdict } from "./told.js";

/** What is told in a JSON report, or why it cannot be used: half a sentence that begins with what is there. */
export type Read = { readonly told: Told } | { readonly fault: string };

/** Reads a JSON report, and finds whether it is whole. */
export function readReport(text: string): Read {
  try {
    const report = objectAt(parsed(text), "the report");
    if (report.version !== 1) return { fault: `its \`version\` is ${shown(report.version)}; \`1\` must stand there` };
    const read = toldIn(report);
    const gap = gapIn(objectAt(report.summary, "`summary`"), read);
    return gap === undefined ? { told: read } : { fault: gap };
  } catch (error) {
    if (error instanceof Unfit) return { fault: error.message };
    throw error;
  }
}

/** Why a value is not what must stand there; it does not leave this file. */
class Unfit extends Error {}

type Values = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unfit("it is no JSON, or not all of it is there");
  }
}

function toldIn({ tool, summary, shard, diagnostics, documents }: Values): Told {
  const top = diagnostics === undefined ? [] : listAt(diagnostics, "`diagnostics`");
  return {
    version: textAt(objectAt(tool, "`tool`").version, "`tool.version`"),
    durationMs: numberAt(objectAt(summary, "`summary`").durationMs, "`summary.durationMs`"),
    ...(shard !== undefined && { shard: shardIn(objectAt(shard, "`shard`")) }),
    diagnostics: top.map((each, i) => {
      const where = `\`diagnostics[${i}]\``;
      const values = objectAt(each, where);
      return diagnosticIn(values, textAt(values.path, `\`path\` of ${where}`), where);
    }),
    documents: listAt(documents, "`documents`").map((each, i) => documentIn(objectAt(each, `\`documents[${i}]\``), i)),
  };
}

function shardIn({ index, count }: Values): Shard {
  const shard = { index: numberAt(index, "`shard.index`"), count: numberAt(count, "`shard.count`") };
  const whole = Number.isInteger(shard.index) && Number.isInteger(shard.count);
  if (whole && shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new Unfit(`its \`shard\` is ${index} of ${count}; a number from 1 on and how many there are must stand there`);
}

function documentIn({ path, valid, schemas, verdicts, diagnostics }: Values, index: number): ToldDocument {
  const where = `\`documents[${index}]\``;
  const name = textAt(path, `\`path\` of ${where}`);
  if (typeof valid !== "boolean")
    throw new Unfit(`\`valid\` of ${where} is ${shown(valid)}; \`true\` or \`false\` must stand there`);
  return {
    path: name,
    valid,
    schemas: textsAt(schemas, `\`schemas\` of ${where}`),
    ...(verdicts !== undefined && {
      verdicts: listAt(verdicts, `\`verdicts\` of ${where}`).map((each) => verdictIn(objectAt(each, where), where)),
    }),
    diagnostics: listAt(diagnostics, `\`diagnostics\` of ${where}`).map((each, i) => {
      const inside = `\`documents[${index}].diagnostics[${i}]\``;
      const values = objectAt(each, inside);
      const of = values.path === undefined ? name : textAt(values.path, `\`path\` of ${inside}`);
      const read = diagnosticIn(values, of, inside);
      if (!read.place) throw new Unfit(`${inside} has no \`line\`; every diagnostic of a document has one`);
      return read;
    }),
  };
}

function diagnosticIn(values: Values, path: string, where: string): ToldDiagnostic {
  const {
    path: _,
    code,
    severity,
    message,
    line,
    column,
    endLine,
    endColumn,
    xpath,
    actual,
    expected,
    rule,
    role,
    flag,
    properties,
    schema,
    documentation,
    related,
    ...more
  } = values;
  return {
    path,
    code: textAt(code, `\`code\` of ${where}`),
    severity: severityAt(severity, where),
    message: textAt(message, `\`message\` of ${where}`),
    ...(line !== undefined && { place: placeIn({ line, column, endLine, endColumn }, where) }),
    ...(xpath !== undefined && { xpath: textAt(xpath, `\`xpath\` of ${where}`) }),
    ...(actual !== undefined && { actual: textAt(actual, `\`actual\` of ${where}`) }),
    ...(expected !== undefined && { expected: textsAt(expected, `\`expected\` of ${where}`) }),
    ...(rule !== undefined && { rule: textAt(rule, `\`rule\` of ${where}`) }),
    ...(role !== undefined && { role: textAt(role, `\`role\` of ${where}`) }),
    ...(flag !== undefined && { flag: textAt(flag, `\`flag\` of ${where}`) }),
    ...(properties !== undefined && {
      properties: listAt(properties, `\`properties\` of ${where}`).map((each) =>
        propertyIn(objectAt(each, where), where),
      ),
    }),
    ...(schema !== undefined && { schema: textAt(schema, `\`schema\` of ${where}`) }),
    ...(documentation !== undefined && { documentation: textAt(documentation, `\`documentation\` of ${where}`) }),
    ...(related !== undefined && {
      related: listAt(related, `\`related\` of ${where}`).map((each) => relatedIn(objectAt(each, where), where)),
    }),
    ...(Object.keys(more).length > 0 && { more }),
  };
}

function propertyIn({ id, text }: Values, where: string): Property {
  return {
    id: textAt(id, `\`id\` of a property of ${where}`),
    text: textAt(text, `\`text\` of a property of ${where}`),
  };
}

function relatedIn({ path, message, ...place }: Values, where: string): ToldRelated {
  return {
    path: textAt(path, `\`related.path\` of ${where}`),
    message: textAt(message, `\`related.message\` of ${where}`),
    ...(place.line !== undefined && { place: placeIn(place, where) }),
  };
}

function verdictIn({ schema, language, valid }: Values, where: string): ToldVerdict {
  if (typeof valid !== "boolean") throw new Unfit(`\`valid\` of a verdict of ${where} is ${shown(valid)}`);
  return {
    schema: textAt(schema, `\`schema\` of a verdict of ${where}`),
    ...(language !== undefined && { language: textAt(language, `\`language\` of a verdict of ${where}`) }),
    valid,
  };
}

function placeIn(values: Values, where: string): Place {
  const number = (key: string): number => {
    const value = numberAt(values[key], `\`${key}\` of ${where}`);
    if (Number.isInteger(value) && value >= 1) return value;
    throw new Unfit(`\`${key}\` of ${where} is ${value}; a whole number from 1 on must stand there`);
  };
  return { line: number("line"), column: number("column"), endLine: number("endLine"), endColumn: number("endColumn") };
}

function severityAt(value: unknown, where: string): Severity {
  if (value === "error" || value === "warning" || value === "info") return value;
  throw new Unfit(`\`severity\` of ${where} is ${shown(value)}; \`error\`, \`warning\` or \`info\` must stand there`);
}

/** A report that was cut or changed by hand does not fit its own summary. */
function gapIn(summary: Values, told: Told): string | undefined {
  for (const [key, there] of Object.entries(summarise(told))) {
    if (summary[key] !== there)
      return `its \`summary\` says ${shown(summary[key])} for \`${key}\`, and it holds ${there}`;
  }
  return undefined;
}

function objectAt(value: unknown, where: string): Values {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return { ...value };
  throw new Unfit(`${where} is ${shown(value)}; values in curly brackets must stand there`);
}

function listAt(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Unfit(`${where} is ${shown(value)}; a list must stand there`);
}

function textsAt(value: unknown, where: string): readonly string[] {
  return listAt(value, where).map((each) => textAt(each, where));
}

function textAt(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  throw new Unfit(`${where} is ${shown(value)}; a text must stand there`);
}

function numberAt(value: unknown, where: string): number {
  if (typeof value === "number") return value;
  throw new Unfit(`${where} is ${shown(value)}; a number must stand there`);
}

function shown(value: unknown): string {
  if (value === undefined) return "not there";
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "an object";
  return `\`${JSON.stringify(value)}\``;
}
