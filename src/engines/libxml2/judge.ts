import type { XmlDocument, XmlElement } from "../../core/document.js";
import type { Source } from "../../core/source.js";
import { lint } from "./lint.js";
import { serialise } from "./serialise.js";

/** What libxml2 says of a document. */
export interface Judgement {
  readonly document: XmlDocument;
  readonly verdict: "valid" | "invalid" | "unknown";
  /** What it said, each with the element that it was about. */
  readonly remarks: readonly Remark[];
  /** Why there is no verdict. */
  readonly obstacle?: string;
}

export interface Remark {
  readonly element: XmlElement | undefined;
  readonly text: string;
}

/** With more attributes on one element, libxml2 may need exponential time. */
const MOST_ATTRIBUTES = 26;

/** With more elements in one another, its stack may not do. */
const DEEPEST = 250;

/** How many characters of documents one run is given. */
const LARGEST_RUN = 16_000_000;

/** The judgements of documents, in their order; the schema is loaded once. */
export async function judge(schema: Source, documents: readonly XmlDocument[]): Promise<readonly Judgement[]> {
  const ready = documents.map((document) => ({ document, ...serialise(document) }));
  const judgements = new Map<XmlDocument, Judgement>();
  for (const batch of batches(ready.filter((each) => obstacleOf(each) === undefined))) {
    for (const each of await judgeAll(schema, batch)) judgements.set(each.document, each);
  }
  return ready.map((each) => judgements.get(each.document) ?? withoutVerdict(each));
}

function obstacleOf({ depth, elements }: Ready): string | undefined {
  if (depth > DEEPEST) return `its elements stand ${depth} deep in one another, and at most ${DEEPEST} can be checked`;
  const most = elements.reduce((most, each) => Math.max(most, attributeCount(each)), 0);
  if (most > MOST_ATTRIBUTES)
    return `one of its elements has ${most} attributes, and at most ${MOST_ATTRIBUTES} can be checked`;
  return undefined;
}

function attributeCount({ attributes }: XmlElement): number {
  return attributes.filter((each) => !each.name.startsWith("xmlns")).length;
}

function withoutVerdict(ready: Ready): Judgement {
  const obstacle = obstacleOf(ready) ?? "it needs more memory than there is";
  return { document: ready.document, verdict: "unknown", remarks: [], obstacle };
}

interface Ready {
  readonly document: XmlDocument;
  readonly text: string;
  readonly elements: readonly XmlElement[];
  readonly depth: number;
}

/** Runs of a size that memory has room for. */
function batches(ready: readonly Ready[]): readonly (readonly Ready[])[] {
  const found: Ready[][] = [];
  let size = LARGEST_RUN;
  for (const each of ready) {
    if (size + each.text.length > LARGEST_RUN) {
      found.push([]);
      size = 0;
    }
    size += each.text.length;
    found.at(-1)?.push(each);
  }
  return found;
}

/** One document can stop a run, so a run that did not finish is made again in halves. */
async function judgeAll(schema: Source, ready: readonly Ready[]): Promise<readonly Judgement[]> {
  if (ready.length === 0) return [];
  const run = await lint(
    schema.text,
    ready.map((each) => each.text),
  );
  if (run.finished) return ready.map((each, i) => judgementOf(each, i, run.lines));
  if (ready.length === 1) return ready.map(withoutVerdict);
  const half = ready.length >> 1;
  return [...(await judgeAll(schema, ready.slice(0, half))), ...(await judgeAll(schema, ready.slice(half)))];
}

function judgementOf({ document, elements }: Ready, index: number, lines: readonly string[]): Judgement {
  const valid = lines.includes(`${index}.xml validates`);
  const remark = new RegExp(`^${index}\\.xml:(\\d+): element ([^ ]+): Relax-NG validity error : (.*)$`);
  const remarks = lines.flatMap((line): Remark[] => {
    const [, number, name, text] = remark.exec(line) ?? [];
    return text === undefined ? [] : [{ element: elementOn(elements, Number(number), name ?? ""), text }];
  });
  return { document, verdict: valid ? "valid" : "invalid", remarks };
}

/** libxml2 counts lines to 65535; beyond that the name decides. */
function elementOn(elements: readonly XmlElement[], line: number, name: string): XmlElement | undefined {
  const element = elements[line - 2];
  if (line < 65535 && element?.local === name) return element;
  return elements.slice(65533).find((each) => each.local === name) ?? element;
}
