import type { Report } from "./report.js";
import { summarise } from "./summary.js";
import type { ToldDiagnostic, ToldDocument } from "./told.js";

/** The report for programs, version 1: the keys and their meaning are a promise to users. */
export function* json({ told }: Report): Iterable<string> {
  const { version, durationMs, shard, diagnostics, documents } = told;
  const head = {
    version: 1,
    tool: { name: "teiwright", version },
    ...(shard && { shard }),
    summary: { ...summarise(told), durationMs: Math.round(durationMs) },
  };
  yield written(head).replace(/\n\}$/, ",\n");
  if (diagnostics.length > 0) {
    yield* list("diagnostics", diagnostics, ({ path, ...each }) => ({ path, ...toldInJson(each) }), 2);
    yield ",\n";
  }
  yield* documentsIn(documents);
  yield "\n}\n";
}

function* documentsIn(documents: readonly ToldDocument[]): Iterable<string> {
  yield '  "documents": [';
  let before = "\n";
  for (const { path, valid, schemas, verdicts, diagnostics } of documents) {
    yield before +
      indented(written({ path, valid, schemas, ...(verdicts && { verdicts }) }), 4).replace(/\n {4}\}$/, ",\n");
    // What is said of a file that the document takes in names it.
    const tell = ({ path: of, ...each }: ToldDiagnostic): object => ({
      ...(of !== path && { path: of }),
      ...toldInJson(each),
    });
    yield* list("diagnostics", diagnostics, tell, 6);
    yield "\n    }";
    before = ",\n";
  }
  yield documents.length > 0 ? "\n  ]" : "]";
}

/** A key with a list, an entry a piece: as `JSON.stringify` lays it out, but never held as a whole. */
function* list<T>(key: string, items: readonly T[], tell: (item: T) => object, indent: number): Iterable<string> {
  const space = " ".repeat(indent);
  yield `${space}"${key}": [`;
  let before = "\n";
  for (const item of items) {
    yield before + indented(written(tell(item)), indent + 2);
    before = ",\n";
  }
  yield items.length > 0 ? `\n${space}]` : "]";
}

function toldInJson({
  place,
  code,
  severity,
  message,
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
  more,
}: Omit<ToldDiagnostic, "path">): object {
  return {
    code,
    severity,
    message,
    ...place,
    ...(xpath !== undefined && { xpath }),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(rule !== undefined && { rule }),
    ...(role !== undefined && { role }),
    ...(flag !== undefined && { flag }),
    ...(properties && { properties }),
    ...(schema !== undefined && { schema }),
    ...(documentation !== undefined && { documentation }),
    ...(related && { related: related.map(({ place: there, ...each }) => ({ ...each, ...there })) }),
    ...more,
  };
}

function indented(text: string, spaces: number): string {
  const space = " ".repeat(spaces);
  return space + text.replaceAll("\n", `\n${space}`);
}

/** Marks of writing direction can turn what a reader of the file sees; escaped they are the same to a program. */
function written(value: object): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
