import type { VFile } from "vfile";
import type { Range } from "../../core/source.js";
import type { EntryKind } from "../authority/entry.js";
import { type Means, type Named, namesIn } from "../names/detect.js";
import type { Proposal, Scene } from "../names/proposal.js";
import { say } from "../say.js";
import { withNested } from "../spans.js";
import { type Attributes, ENCODER, inferred, isRead, type Span, type Transcription } from "../tree.js";

/** How names are tagged. */
export interface NameOptions extends Means {
  /** Whether a title such as `Mr.` stands inside the name. */
  readonly honorifics: "inside" | "outside";
}

/** Tags the names of persons, organisations, places and events: those that the authority files know, and those that show themselves. */
export function readNames(tree: Transcription, file: VFile, options: NameOptions): Transcription {
  const named = new Map(namesIn(tree, tree.children.filter(isRead), options).map((each) => [each.scene.block, each]));
  const children = tree.children.map((block) => {
    const found = named.get(block);
    return found
      ? withNested(
          block,
          found.names.flatMap((name) => spansOf({ tree, file, found, name, options })),
        )
      : block;
  });
  return { ...tree, children };
}

/** The element for each kind of entry. */
const ELEMENTS: Readonly<Record<EntryKind, string>> = {
  person: "persName",
  org: "orgName",
  place: "placeName",
  event: "rs",
};

interface Tagging {
  readonly tree: Transcription;
  readonly file: VFile;
  readonly found: Named;
  readonly name: Proposal;
  readonly options: NameOptions;
}

function spansOf(tagging: Tagging): readonly Span[] {
  const { name, found, options } = tagging;
  const { tokens } = found.scene;
  const titled = name.kind === "person" && options.honorifics === "inside" && name.start > name.from;
  const article = name.kind === "event" && tokens[name.from - 1]?.lower === "the" ? 1 : 0;
  const from = name.kind === "person" && !titled ? name.start : name.from - article;
  const range = rangeOf(found.scene, from, name.to);
  const [first, ...more] = name.entries;
  const ids = more.length > 0 ? name.entries.map((entry) => entry.id).toSorted() : [];
  if (ids.length > 1) sayAmbiguous(tagging, ids, range);
  const { start, end } = range;
  const element = ELEMENTS[name.kind];
  const attributes = attributesOf(name, first && more.length === 0 ? `#${first.id}` : undefined);
  const whole: Span =
    ids.length > 1 ? { start, end, element, attributes, candidates: ids } : { start, end, element, attributes };
  if (!titled) return name.misspelt ? [whole, ...misspeltSpans(found.scene, name)] : [whole];
  return [whole, ...misspeltSpans(found.scene, name), ...personParts(found.scene, name)];
}

function attributesOf({ kind, type, certainty }: Proposal, ref: string | undefined): Attributes {
  const what = kind === "event" ? "event" : type;
  if (what !== undefined) return { type: what, ref, ...(certainty && inferred(certainty)) };
  return certainty ? { ref, cert: certainty, resp: ENCODER } : { ref };
}

function sayAmbiguous({ file, tree }: Tagging, ids: readonly string[], range: Range): void {
  const name = tree.text.slice(range.start, range.end);
  const message = `\`${name}\` may be ${ids.map((id) => `\`${id}\``).join(" or ")} of the authority files; it is tagged without \`ref\``;
  say(file, tree, "encode/name-ambiguous", range, message, { actual: name, expected: ids });
}

/** The spelling of the source, and the one it stands for. */
function misspeltSpans(words: Scene, { misspelt }: Proposal): readonly Span[] {
  if (!misspelt) return [];
  const range = rangeOf(words, misspelt.index, misspelt.index + 1);
  return [{ ...range, element: "sic", attributes: inferred("high"), correction: misspelt.correct }];
}

/** The title before a name, and the surname behind it. */
function personParts(words: Scene, { from, start, to }: Proposal): readonly Span[] {
  const { tokens } = words;
  const title = rangeOf(words, from, start);
  const parts = [spanOf(title, "roleName", { type: "honorific" })];
  if (tokens[from]?.honorific?.shortened || tokens[from]?.shape === "initial") parts.push(spanOf(title, "abbr", {}));
  if (to - start === 1) parts.push(spanOf(rangeOf(words, start, to), "surname", {}));
  return parts;
}

function spanOf({ start, end }: Range, element: string, attributes: Attributes): Span {
  return { start, end, element, attributes };
}

function rangeOf({ starts, ends }: Scene, from: number, to: number): Range {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
