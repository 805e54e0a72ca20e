import type { Comparison, Difference, Spot, Stretch } from "../../core/comparison.js";
import { counted } from "../summary.js";

/** A comparison as the reports tell it. */
export interface ComparisonReport {
  readonly version: string;
  readonly comparisons: readonly Comparison[];
}

/** A difference in one sentence, names in backquotes, without its place. */
export function sentenceOf(difference: Difference): string {
  const named = `\`${difference.element}${"attributes" in difference ? attributesIn(difference.attributes) : ""}\``;
  switch (difference.kind) {
    case "element-inserted":
      return `element ${named} inserted${quoted(difference.text)}`;
    case "element-deleted":
      return `element ${named} deleted${quoted(difference.text)}`;
    case "element-moved":
      return `element ${named} moved${quoted(difference.text)}`;
    case "element-renamed":
      return `element ${named} renamed to \`${difference.to}\`${quoted(difference.text)}`;
    case "markup-inserted":
      return `tags of ${named} put around text${quoted(difference.text)}`;
    case "markup-deleted":
      return `tags of ${named} taken from around text${quoted(difference.text)}`;
    case "attribute-changed":
      return attributeSentence(difference, named);
    case "text-changed":
      return `text of ${named} changed`;
  }
}

function attributeSentence(
  { attribute, values: { before, after } }: Difference & { readonly kind: "attribute-changed" },
  named: string,
): string {
  if (before === undefined) return `attribute \`${attribute}\` of ${named} inserted: \`${cut(after ?? "")}\``;
  if (after === undefined) return `attribute \`${attribute}\` of ${named} deleted: it was \`${cut(before)}\``;
  return `attribute \`${attribute}\` of ${named} changed from \`${cut(before)}\` to \`${cut(after)}\``;
}

/** Attributes as a start tag has them. */
export function attributesIn(attributes: Readonly<Record<string, string>> = {}): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${cut(value)}"`)
    .join("");
}

function quoted(text: string): string {
  return text === "" ? "" : `: “${text.replaceAll("`", "'")}”`;
}

function cut(value: string): string {
  const folded = value.replace(/\s+/g, " ").replaceAll("`", "'");
  return folded.length > 100 ? `${folded.slice(0, 100)}…` : folded;
}

/** The changed words, `[-gone-]{+new+}`, with those about them. */
export function stretchesInWords(words: readonly Stretch[]): string {
  return words
    .map(({ is, text }) => (is === "deleted" ? `[-${text}-]` : is === "inserted" ? `{+${text}+}` : text))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where a difference is: the place in the second document, or the first where only that has it. */
export function placeOf(difference: Difference, { before, after }: Comparison): string {
  const isGone = difference.kind === "element-deleted" || difference.kind === "markup-deleted" || !difference.after;
  const spot: Spot | undefined = isGone ? difference.before : difference.after;
  return spot ? `${isGone ? before : after}:${spot.line}` : "";
}

/** What was found in all, in one sentence. */
export function summaryOf(comparisons: readonly Comparison[]): string {
  const count = (state: Comparison["state"]): number => comparisons.filter((each) => each.state === state).length;
  const differences = comparisons.reduce((sum, each) => sum + each.differences.length, 0);
  const [only] = comparisons.length === 1 ? comparisons : [];
  if (only)
    return only.state === "same"
      ? "no difference"
      : only.state === "different"
        ? counted(differences, "difference")
        : "not compared";
  const parts = [
    `${count("same")} the same`,
    `${count("different")} different${differences > 0 ? ` (${counted(differences, "difference")})` : ""}`,
    ...(count("only-before") > 0 ? [`${count("only-before")} deleted`] : []),
    ...(count("only-after") > 0 ? [`${count("only-after")} inserted`] : []),
    ...(count("not-compared") > 0 ? [`${count("not-compared")} not compared`] : []),
  ];
  return `${counted(comparisons.length, "document")}: ${parts.join(", ")}`;
}
