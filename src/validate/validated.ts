import type { Diagnostic } from "../core/diagnostic.js";
import { enough } from "../core/enough.js";
import { lately } from "../core/lately.js";
import { type Packed, unpack } from "../core/packed.js";
import { ruled } from "../core/rules.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import type { ValidatedDocument } from "../core/validation.js";
import type { Between } from "./between.js";
import type { AskedPlaces } from "./judge-file.js";
import type { HeldFile } from "./judge-files.js";
import { inFileOrder } from "./localise.js";
import { distantTexts } from "./texts.js";

/** Documents that were validated, and the texts of the files that they take in, by path. */
export interface ValidatedDocuments {
  readonly documents: readonly ValidatedDocument[];
  readonly parts: ReadonlyMap<string, Source>;
  /** For each document, what changes with all that is known of it, and its texts. */
  marks(): readonly string[];
}

/** What came of files. What is said of them is held as bytes, and made when it is asked for: there may be very much. */
export function validatedDocuments(files: readonly HeldFile[], between: Between, context: Context): ValidatedDocuments {
  const { host, config } = context;
  const textOf = distantTexts(host);
  const parts = new Map<string, Source>();
  const fileAt = new Map(files.map((each) => [each.judged.path, each]));
  const tellingOf = (path: string): Telling => {
    const file = fileAt.get(path);
    const all = [file?.judged.findings ?? [], between.findings.get(path) ?? []].flat().map(unpack);
    const diagnostics = all.flatMap((each) => each.diagnostics);
    const { places } = between.asked.get(path) ?? file?.judged ?? {};
    return {
      diagnostics: inFileOrder(ruled(enough(diagnostics, path), config.rules), path),
      textAt: lately((at) => {
        const points = [...all.flatMap((each) => each.points[at] ?? []), ...pointsAsked(places, at)];
        const lines = new Map(
          all.flatMap((each) => Object.entries(each.lines[at] ?? {})).map(([number, line]) => [Number(number), line]),
        );
        return file?.texts?.find((each) => each.path === at) ?? textOf(at, { points, lines });
      }),
    };
  };
  // Reporters go through the documents one by one, and back and forth to what is near.
  const telling = lately(tellingOf, FEW);
  const documents = files.map(({ judged, document }): ValidatedDocument => {
    const { path, schemas, verdicts } = judged;
    const isSpoken = judged.findings !== undefined || between.findings.has(path);
    if (isSpoken) for (const part of judged.parts) parts.set(part, telling(path).textAt(part));
    return {
      path,
      get source() {
        return telling(path).textAt(path);
      },
      document,
      schemas,
      ...(verdicts && { verdicts }),
      get diagnostics() {
        return isSpoken ? telling(path).diagnostics : [];
      },
      valid: judged.judged && !judged.isFlawed && !between.flawed.has(path),
    };
  });
  return { documents, parts, marks: () => files.map((each) => markOf(each, between, context)) };
}

function markOf(
  { judged: { findings, digest, path, schemas, verdicts, judged, isFlawed } }: HeldFile,
  between: Between,
  { host: { cache }, config }: Context,
): string {
  const found = [findings ?? [], between.findings.get(path) ?? []].flat().map(({ json }) => cache.digest(json));
  const states = [judged, isFlawed, between.flawed.has(path)];
  return cache.digest(JSON.stringify([path, digest, schemas, verdicts, states, found, config.rules]));
}

/** What is said of a document, and the texts that it is said of. */
interface Telling {
  readonly diagnostics: readonly Diagnostic[];
  textAt(path: string): Source;
}

const FEW = 4;

/** The points of places in a file, as `Points` has them. */
function pointsAsked(places: Packed<AskedPlaces> | undefined, path: string): readonly number[] {
  return (places ? unpack(places) : []).flatMap(
    ([
      ,
      {
        origin,
        points: [begin, end],
      },
    ]) =>
      origin.path === path
        ? [origin.range.start, begin.line, begin.column, origin.range.end, end.line, end.column]
        : [],
  );
}
