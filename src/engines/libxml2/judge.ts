import type { XmlDocument, XmlElement } from "../../core/document.js";
import { type LintSchema, lint } from "./lint.js";
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

/** A schema that documents are judged by. */
export interface Judge {
  readonly schema: LintSchema;
  /** What makes the name of an element and the text of a remark of a line of a document that has been begun. */
  readonly remark: RegExp;
  /** Why a document cannot be judged; undefined where it can. */
  obstacleOf(document: Ready): string | undefined;
}

/** A document as it is handed over. */
export interface Ready {
  readonly document: XmlDocument;
  readonly text: string;
  readonly elements: readonly XmlElement[];
  readonly depth: number;
}

/** How many characters of documents one run is given. */
const LARGEST_RUN = 16_000_000;

/** The judgements of documents, in their order; the schema is loaded once. */
export async function judgeAll(judge: Judge, documents: readonly XmlDocument[]): Promise<readonly Judgement[]> {
  const ready = documents.map((document) => ({ document, ...serialise(document) }));
  const judgements = new Map<XmlDocument, Judgement>();
  for (const batch of batches(ready.filter((each) => judge.obstacleOf(each) === undefined))) {
    for (const each of await judgeTogether(judge, batch)) judgements.set(each.document, each);
  }
  return ready.map((each) => judgements.get(each.document) ?? withoutVerdict(judge, each));
}

function withoutVerdict(judge: Judge, ready: Ready): Judgement {
  const obstacle = judge.obstacleOf(ready) ?? "it needs more memory than there is";
  return { document: ready.document, verdict: "unknown", remarks: [], obstacle };
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
async function judgeTogether(judge: Judge, ready: readonly Ready[]): Promise<readonly Judgement[]> {
  if (ready.length === 0) return [];
  const run = await lint(
    judge.schema,
    ready.map((each) => each.text),
  );
  if (run.finished) return ready.map((each, i) => judgementOf(judge, each, { index: i, lines: run.lines }));
  if (ready.length === 1) return ready.map((each) => withoutVerdict(judge, each));
  const half = ready.length >> 1;
  return [...(await judgeTogether(judge, ready.slice(0, half))), ...(await judgeTogether(judge, ready.slice(half)))];
}

function judgementOf(
  judge: Judge,
  { document, elements }: Ready,
  { index, lines }: { readonly index: number; readonly lines: readonly string[] },
): Judgement {
  const valid = lines.includes(`${index}.xml validates`);
  const begin = `${index}.xml:`;
  const remarks = lines.flatMap((line): Remark[] => {
    if (!line.startsWith(begin)) return [];
    const { number, name = "", text } = judge.remark.exec(line.slice(begin.length))?.groups ?? {};
    return text === undefined ? [] : [{ element: elementOn(elements, Number(number), name), text }];
  });
  return { document, verdict: valid ? "valid" : "invalid", remarks };
}

/** libxml2 counts lines to 65535; beyond that the name decides. */
function elementOn(elements: readonly XmlElement[], line: number, name: string): XmlElement | undefined {
  const element = elements[line - 2];
  if (line < 65535 && element?.local === name) return element;
  return elements.slice(65533).find((each) => each.local === name) ?? element;
}
