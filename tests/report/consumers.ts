import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import AjvDraft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { memoryPages, validateXML } from "xmllint-wasm";

const require = createRequire(import.meta.url);
const schemas = join(import.meta.dirname, "schemas");

/** What the JSON schema of SARIF 2.1.0 has against a text; empty where nothing. A package brings the schema. */
export function faultsOfSarif(text: string): readonly string[] {
  const file = join(dirname(require.resolve("@microsoft/jest-sarif")), "schemas/sarif-2.1.0-rtm.5.json");
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  formats.default(ajv);
  ajv.validate(JSON.parse(readFileSync(file, "utf8")), JSON.parse(text));
  return (ajv.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

/** What the documentation of GitLab has against a Code Quality report. */
export function faultsOfGitlab(text: string): readonly string[] {
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(JSON.parse(readFileSync(join(schemas, "gitlab.json"), "utf8")), JSON.parse(text));
  return (ajv.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

/** What a parser of XML and one of our schemas have against a text. */
export async function faultsOfXml(text: string, schema: "junit" | "checkstyle"): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: "report.xml", contents: text }],
    schema: [{ fileName: "schema.rng", contents: readFileSync(join(schemas, `${schema}.rng`), "utf8") }],
    extension: "relaxng",
    maxMemoryPages: memoryPages.GiB,
    modifyArguments: (args) => ["--huge", "--nonet", ...args],
  });
  return result.errors.map((each) => each.rawMessage);
}

/** A workflow command as the runner of GitHub Actions reads a line of the log; undefined where it reads none. */
export function commandIn(line: string): Command | undefined {
  const found = /^::(?<name>[^ :]+)(?: (?<properties>.*?))?::(?<data>.*)$/s.exec(line.trimStart());
  if (!found?.groups) return undefined;
  const { name = "", properties = "", data = "" } = found.groups;
  const pairs = properties.split(",").map((each) => {
    const [key = "", ...value] = each.split("=");
    return [key, unescaped(value.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","))];
  });
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data) };
}

/** A line of the log that the runner obeys. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
