import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import { xpathOf } from "../../../core/locate.js";
import { elementsEndingOn, type SchemaFiles } from "./files.js";

/** Why libxml2 does not take a schema, in our words as far as it says; at least one reason. */
export function schemaFaults(
  lines: readonly string[],
  { documents }: SchemaFiles,
  path: string,
): readonly Diagnostic[] {
  const found = lines.flatMap((line): Diagnostic[] => {
    const { name = "", number, local, text } = FAULT.exec(line)?.groups ?? {};
    const document = documents.get(name);
    if (text === undefined || !document) return [];
    const message = `the schema cannot be used: ${reworded(text)}`;
    const elements = elementsEndingOn(document, Number(number)).filter((each) => each.local === local);
    const [element] = elements;
    // Several of a name on one line cannot be told apart.
    const place =
      elements.length === 1 && element
        ? { range: element.startTag, xpath: xpathOf(element) }
        : { range: document.source.lineRange(Number(number)) };
    return [diagnostic("xsd/schema-unusable", document.source.path, message, place)];
  });
  if (found.length > 0) return found;
  return [
    diagnostic("xsd/schema-unusable", path, "the schema cannot be used: it is against the XML Schema specification"),
  ];
}

const FAULT = /^(?<name>\d+\.xsd):(?<number>\d+): element (?<local>[^ :]+): Schemas parser error : (?<text>.*)$/;

/** `Element '{…}x': The thing.` becomes `the thing (element x)`. */
function reworded(text: string): string {
  const plain = text.replace(/\{http:\/\/www\.w3\.org\/2001\/XMLSchema\}/g, "xs:").replace(/\.\s*$/, "");
  const [, subject, rest = plain] = /^([^':]+(?:'[^']*'|\(unknown\))(?:, attribute '[^']*')?): (.*)$/.exec(plain) ?? [];
  const whole = subject === undefined ? uncapitalised(rest) : `${uncapitalised(rest)} (${uncapitalised(subject)})`;
  return whole.replace(/'(?:\{[^}]*\})?([^']*)'/g, "`$1`");
}

function uncapitalised(text: string): string {
  return `${text[0]?.toLowerCase() ?? ""}${text.slice(1)}`;
}
