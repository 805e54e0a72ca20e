import { type Change, isLoss } from "../core/conversion.js";
import { escapeInvisible } from "./escape.js";
import { counted } from "./summary.js";

/** What is told of a conversion. */
export interface ConversionReport {
  readonly version: string;
  /** The schema, as it was named. */
  readonly to: string;
  readonly documents: readonly ConvertedDocument[];
}

export interface ConvertedDocument {
  readonly path: string;
  readonly output?: string;
  readonly state: string;
  /** Undefined where it could not be converted. */
  readonly changes?: readonly Change[];
}

/** The report for programs: every change with its place, and whether something is lost by it. */
export function conversionJson({ version, to, documents }: ConversionReport): string {
  const told = documents.map(({ changes, ...document }) => ({
    ...document,
    ...(changes && {
      losses: changes.filter(isLoss).length,
      changes: changes.map((change) => ({ ...change, lost: isLoss(change) })),
    }),
  }));
  return `${JSON.stringify({ version: 1, tool: { name: "teiwright", version }, to, documents: told }, undefined, 2)}\n`;
}

/** The report for people: the same change in many places is one line, with the first of them; what is lost comes first. */
export function conversionText({ to, documents }: ConversionReport): string {
  return escapeInvisible(documents.map((each) => documentText(each, to)).join(""));
}

function documentText({ path, output, state, changes }: ConvertedDocument, to: string): string {
  const where = output === undefined ? "" : state === "kept" ? "" : ` -> ${output}`;
  if (!changes) return `${path}: not converted\n`;
  if (changes.length === 0) return `${path}${where}: valid for ${to} as it is\n`;
  const lost = changes.filter(isLoss);
  const kept = changes.filter((each) => !isLoss(each));
  return [
    `${path}${where}: valid for ${to}; text unchanged, ${counted(changes.length, "change")}, ${lost.length === 0 ? "nothing lost" : `${counted(lost.length, "loss").replace(/losss$/, "losses")}`}`,
    ...section("lost", lost),
    ...section("changed and kept", kept),
    "",
  ].join("\n");
}

function section(heading: string, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const lines = new Map<string, { count: number; readonly first: number }>();
  for (const change of changes) {
    const words = wordsOf(change);
    const line = lines.get(words);
    if (line) line.count++;
    else lines.set(words, { count: 1, first: change.at.line });
  }
  return [
    `  ${heading}:`,
    ...[...lines].map(
      ([words, { count, first }]) => `    ${words}${count > 1 ? `, ${count} times, first` : ""} in line ${first}`,
    ),
  ];
}

function wordsOf(change: Change): string {
  switch (change.kind) {
    case "renamed":
      return `${change.element} became ${change.to}${change.keptIn === undefined ? ", and the old name is not kept" : ` with ${change.keptIn}="${change.element}"`}`;
    case "unwrapped":
      return `the tags of ${change.element} are gone, its content stays${attributesIn(change.attributes)}`;
    case "removed":
      return `the empty ${change.element} is gone${attributesIn(change.attributes)}`;
    case "added":
      return change.why === "around"
        ? `${change.element} was put around what may not stand alone`
        : `an empty ${change.element} was added, which the schema asks for`;
    case "attribute-renamed":
      return change.to === change.attribute
        ? `the value of ${change.attribute} on ${change.element} is spelt in the way of the schema`
        : `${change.attribute} on ${change.element} became ${change.to}`;
    case "attribute-dropped":
      return `${change.attribute}="${shortened(change.value)}" on ${change.element} is gone`;
    case "attribute-added":
      return `${change.attribute}="${shortened(change.value)}" was added to ${change.element}, which the schema asks for`;
    case "prolog":
      return change.to === undefined ? `${change.what} is gone` : `${change.what} became ${change.to}`;
  }
}

function attributesIn(attributes: Readonly<Record<string, string>> | undefined): string {
  const written = Object.entries(attributes ?? {}).map(([name, value]) => `${name}="${shortened(value)}"`);
  return written.length > 0 ? `, with ${written.join(" ")}` : "";
}

function shortened(value: string): string {
  const folded = value.replace(/\s+/g, " ");
  return folded.length > 60 ? `${folded.slice(0, 60)}…` : folded;
}
