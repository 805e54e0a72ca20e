import type { Severity } from "../core/codes.js";
import { escapeInvisible } from "./escape.js";
import { fingerprinted } from "./fingerprints.js";
import { inRepository, uriOf } from "./location.js";
import { type Page, readPage } from "./page.js";
import type { Report } from "./report.js";
import { messageWithRule } from "./rule.js";
import { codesIn } from "./summary.js";
import type { Place, ToldDiagnostic } from "./told.js";

/** SARIF 2.1.0, for code scanning: one run, whose rules are the codes that occur. */
export function* sarif(report: Report): Iterable<string> {
  const { told, pageOf } = report;
  const codes = codesIn(told);
  const rules = codes.map(([code, severity]) => ruleOf(code, severity, pageOf(code)));
  const ruleIndexes = new Map(codes.map(([code], index) => [code, index]));
  const artifacts = new Map(told.documents.map(({ path }, index) => [path, index]));
  const resultOf = ([each, fingerprint]: Result): object => ({
    ruleId: each.code,
    ruleIndex: ruleIndexes.get(each.code),
    level: LEVELS[each.severity],
    message: { text: escapeInvisible(messageWithRule(each)) },
    locations: locationsOf(each, report, artifacts.get(each.path)),
    ...relatedIn(each, report, artifacts),
    partialFingerprints: { "teiwright/v1": fingerprint },
    ...propertiesOf(each),
  });
  const driver = { name: "teiwright", semanticVersion: told.version, version: told.version, rules };
  const finished = !told.diagnostics.some((each) => each.severity === "error");
  yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [\n{"tool": ${JSON.stringify({ driver })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n"originalUriBaseIds": ${JSON.stringify(ROOT)},\n`;
  yield `"invocations": [\n{"executionSuccessful": ${finished},\n`;
  const notified = told.diagnostics.filter((each) => !each.place);
  yield* list("toolConfigurationNotifications", notified, (each) => notificationOf(each, report, ruleIndexes));
  yield "}],\n";
  const files = told.documents.map(({ path }) => ({ location: artifact(path, report), roles: ["analysisTarget"] }));
  yield* list("artifacts", files);
  yield ",\n";
  yield* list("results", resultsOf(report), resultOf);
  yield "}\n]\n}\n";
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const ROOT = { "%SRCROOT%": { description: { text: "The root of the repository" } } };

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

type Result = readonly [diagnostic: ToldDiagnostic, fingerprint: string];

/** What has a place is a result; what has none, such as a file that is not there, is a notification about the run. */
function* resultsOf({ told }: Report): Iterable<Result> {
  for (const each of fingerprinted(told)) if (each[0].place) yield each;
}

function ruleOf(id: string, severity: Severity, markdown: string | undefined): object {
  return {
    id,
    name: id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    ...(markdown !== undefined && explained(readPage(id, markdown))),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function explained({ title, meaning, body }: Page): object {
  return {
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(meaning) },
    help: { text: body, markdown: body },
  };
}

/** SARIF wants whole sentences here. */
function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

function notificationOf(diagnostic: ToldDiagnostic, report: Report, rules: ReadonlyMap<string, number>): object {
  const { code, severity, message, path } = diagnostic;
  return {
    level: LEVELS[severity],
    message: { text: escapeInvisible(message) },
    associatedRule: { id: code, index: rules.get(code) },
    ...(path !== "." && { locations: locationsOf(diagnostic, report, undefined) }),
  };
}

function locationsOf(
  { path, place, xpath }: ToldDiagnostic,
  report: Report,
  index: number | undefined,
): readonly object[] {
  const artifactLocation = { ...artifact(path, report), ...(index !== undefined && { index }) };
  return [
    {
      physicalLocation: { artifactLocation, ...(place && { region: regionOf(place) }) },
      ...(xpath !== undefined && {
        logicalLocations: [{ fullyQualifiedName: escapeInvisible(xpath), kind: "element" }],
      }),
    },
  ];
}

function relatedIn({ related }: ToldDiagnostic, report: Report, artifacts: ReadonlyMap<string, number>): object {
  if (!related || related.length === 0) return {};
  const relatedLocations = related.map(({ path, place, message }, id) => {
    const index = artifacts.get(path);
    const artifactLocation = { ...artifact(path, report), ...(index !== undefined && { index }) };
    const physicalLocation = { artifactLocation, ...(place && { region: regionOf(place) }) };
    return { id, physicalLocation, message: { text: escapeInvisible(message) } };
  });
  return { relatedLocations };
}

/** What SARIF has no word for. */
function propertiesOf({ rule, schema, documentation }: ToldDiagnostic): object {
  const properties = {
    ...(rule !== undefined && { rule: escapeInvisible(rule) }),
    ...(schema !== undefined && { schema: escapeInvisible(schema) }),
    ...(documentation !== undefined && { documentation: escapeInvisible(documentation) }),
  };
  return Object.keys(properties).length > 0 ? { properties } : {};
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(path: string, { folder }: Report): object {
  return { uri: uriOf(inRepository(folder, path)), uriBaseId: "%SRCROOT%" };
}

/** A key with a list, an entry a line. */
function* list<T>(key: string, items: Iterable<T>, tell: (item: T) => unknown = (item) => item): Iterable<string> {
  yield `"${key}": [`;
  let before = "\n";
  for (const item of items) {
    yield before + JSON.stringify(tell(item));
    before = ",\n";
  }
  yield "]";
}
