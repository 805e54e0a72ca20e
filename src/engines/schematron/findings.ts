import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { XmlDocument, XmlElement, XmlNode } from "../../core/document.js";
import { elementAt, xpathOf } from "../../core/locate.js";
import type { Check, Finding, FoundPlace } from "../../core/rule-set.js";
import type { CheckInfo } from "./rules.js";

/** What is told of a finding: its words and where it is, the rule and the file that it comes from. */
export function diagnosticOf(
  finding: Finding,
  {
    path,
    schema,
    checks,
  }: { readonly path: string; readonly schema: string; readonly checks: ReadonlyMap<Check, CheckInfo> },
): Diagnostic {
  const info = finding.check && checks.get(finding.check);
  const elsewhere = finding.place.document.source.path !== path;
  const place = elsewhere ? {} : placeOf(finding.place);
  const details = { ...place, ...ofCheck(info), schema };
  const where = elsewhere ? ` (in ${shown(finding.place)})` : "";
  if (finding.type === "failed") {
    const { text, source, range } = finding.expression;
    const line = source.point(range.start).line;
    const message = `\`${folded(text)}\` (\`${source.path}\`, line ${line}) cannot be evaluated here: ${finding.reason}${where}`;
    return diagnostic(finding.endless ? "schematron/endless" : "schematron/cannot-evaluate", path, message, details);
  }
  const isReport = info?.kind === "report";
  const code = isReport ? "schematron/successful-report" : "schematron/failed-assert";
  const words = folded(finding.message);
  const message = words === "" ? wordless(isReport, info?.test ?? "") : words;
  const properties = info?.properties.map((id, i) => ({ id, text: folded(finding.more[i] ?? "") })) ?? [];
  return {
    ...diagnostic(code, path, message + where, { ...details, ...(properties.length > 0 && { properties }) }),
    severity: info?.severity ?? "error",
  };
}

function ofCheck(info: CheckInfo | undefined): Pick<Diagnostic, "rule" | "role" | "flag"> {
  const { rule, role, flag } = info ?? {};
  return {
    ...(rule !== undefined && { rule }),
    ...(role !== undefined && { role }),
    ...(flag !== undefined && { flag }),
  };
}

function wordless(isReport: boolean, test: string): string {
  return isReport ? `\`${folded(test)}\` is true here` : `\`${folded(test)}\` is not true here`;
}

/** Spaces that do not break are signs like others, as `normalize-space()` has it. */
function folded(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

/** Elements are shown at their start tags, attributes and other nodes where they stand, a document at its root element. */
function placeOf({ document, element, attribute, node }: FoundPlace): Pick<Diagnostic, "range" | "xpath"> {
  if (element && attribute) return { range: attribute.range, xpath: `${xpathOf(element)}/@${attribute.name}` };
  if (element) return { range: element.startTag, xpath: xpathOf(element) };
  if (!node) return { range: document.root.startTag, xpath: "/" };
  return { range: node.range, xpath: xpathOfOther(document, node) };
}

/** The XPath of a node that is no element: by its position among those of its kind, where it stands. */
function xpathOfOther({ root, children }: XmlDocument, node: Exclude<XmlNode, XmlElement>): string {
  const parent = elementAt(root, node.range.start);
  const alike = (parent?.children ?? children).filter((each) => each.type === node.type);
  return `${parent ? xpathOf(parent) : ""}/${TESTS[node.type]}[${alike.indexOf(node) + 1}]`;
}

const TESTS = { text: "text()", comment: "comment()", instruction: "processing-instruction()" } as const;

function shown(place: FoundPlace): string {
  const { source } = place.document;
  return `\`${source.path}\`, line ${source.point(placeOf(place).range?.start ?? 0).line}`;
}
