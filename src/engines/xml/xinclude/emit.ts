import type { Code } from "../../../core/codes.js";
import { Offsets } from "../../../core/offsets.js";
import { nextRecord, RECORD } from "../../../core/table.js";
import { type FixupNames, fixups, inside, resolve, type Surroundings, surroundingsOf } from "./context.js";
import { type Include, isXInclude, readInclude } from "./include-element.js";
import type { Library, Taken, XmlFile } from "./library.js";
import { DEEPEST, FREE_WORDS, INCLUSIONS, RATIO, WORDS } from "./limits.js";
import { endOf } from "./records.js";
import type { Sayings } from "./saying.js";
import type { TableBuilder } from "./table-builder.js";

/** What all parts of the work share. */
export interface Common {
  readonly builder: TableBuilder;
  readonly library: Library;
  readonly said: Sayings;
  readonly names: FixupNames;
  readonly state: State;
}

interface State {
  /** How many times something has been taken in. */
  count: number;
  /** Whether a limit was passed. */
  stopped: boolean;
  /** How many elements there are outside of all others. */
  roots: number;
}

/** A stretch of records, and where it is put. */
interface Stretch {
  readonly file: XmlFile;
  readonly from: number;
  readonly to: number;
  /** What holds about it where it comes from. */
  readonly about: Surroundings;
  /** What holds for each of the elements that are open where it is put. */
  readonly open: Surroundings[];
  /** What is being taken in about it, by file and pointer. */
  readonly trail: readonly string[];
}

/** Writes a document with all that it takes in. */
export async function emitAll(common: Common, file: XmlFile): Promise<void> {
  const about = surroundingsOf(file.path);
  const trail = [keyOf(file.path, undefined)];
  await emit(common, { file, from: 0, to: file.table.words.length, about, open: [about], trail });
}

async function emit(common: Common, stretch: Stretch): Promise<void> {
  const { builder, state } = common;
  const { file, open } = stretch;
  const { region, table } = file;
  const { words } = table;
  const outer = open.length;
  let namespaces: number[] = [];
  for (let at = stretch.from; at < stretch.to && !state.stopped; at = nextRecord(words, at)) {
    const isTop = open.length === outer;
    const parent = open.at(-1) ?? stretch.about;
    switch (words[at]) {
      case RECORD.NAMESPACE:
        namespaces.push(at);
        break;
      case RECORD.START: {
        const about = isTop ? stretch.about : parent;
        const own = inside(about, region, at, namespaces);
        const before = namespaces;
        if (before.length > 0) namespaces = [];
        if (isXInclude(table, at, "include")) {
          const include = readInclude(table, at);
          await takeInOne(common, { include, own, stretch });
          at = include.end;
          break;
        }
        if (isXInclude(table, at, "fallback")) sayStray(common, file, at);
        if (open.length === 1) state.roots++;
        for (const each of before) builder.namespace(region, each);
        if (isTop) {
          const declared = new Set(before.map((each) => words[each + 1] ?? 0));
          builder.start(region, at, fixups(own, parent, { names: common.names, declared }));
        } else builder.start(region, at);
        open.push(own);
        break;
      }
      case RECORD.END:
        builder.end(region, at);
        open.pop();
        break;
      case RECORD.TEXT:
        // Outside of the root stands no text.
        if (open.length > 1) builder.text(region, at);
        break;
      case RECORD.COMMENT:
        builder.comment(region, at);
        break;
      case RECORD.INSTRUCTION:
        builder.instruction(region, at);
        break;
      case RECORD.DOCTYPE:
        // The declarations of other files have done their work when those were read.
        if (stretch.trail.length === 1) builder.doctype(region, at);
        break;
    }
  }
}

/** An `xi:include` in its place. */
interface Place {
  readonly include: Include;
  /** What holds inside it. */
  readonly own: Surroundings;
  readonly stretch: Stretch;
}

async function takeInOne(common: Common, place: Place): Promise<void> {
  const { include, stretch } = place;
  if (include.fault) {
    common.said.say(stretch.file, { code: "xinclude/syntax", ...include.fault });
    return;
  }
  if (!mayGoOn(common, place)) return;
  const taken = include.parse === "text" ? await takeText(common, place) : await takeXml(common, place);
  if ("value" in taken) return;
  if (!include.fallback || taken.isFaulty) {
    sayAt(
      common,
      place,
      taken.isFaulty ? "xinclude/not-well-formed" : "xinclude/unresolved",
      `nothing is taken in from ${named(include)}: ${taken.why}`,
    );
    return;
  }
  sayAt(
    common,
    place,
    "xinclude/fallback",
    `the content of \`xi:fallback\` stands in the place of ${named(include)}: ${taken.why}`,
  );
  const { start, namespaces } = include.fallback;
  const { file, open, trail } = stretch;
  const { table, region } = file;
  await emit(common, {
    file,
    from: nextRecord(table.words, start),
    to: endOf(table, start),
    about: inside(place.own, region, start, namespaces),
    open,
    trail,
  });
}

const DONE = { value: undefined };

async function takeText({ library, builder }: Common, { include, own, stretch }: Place): Promise<Taken<undefined>> {
  const taken = await library.text(resolve(baseOf(own, stretch.file, include.start), include.href), include.encoding);
  if (!("value" in taken)) return taken;
  if (taken.value.length > 0 && stretch.open.length > 1) builder.stretch(taken.value.region, 0, taken.value.length);
  return DONE;
}

async function takeXml(common: Common, place: Place): Promise<Taken<undefined>> {
  const { include, own, stretch } = place;
  const { href, xpointer } = include;
  const path = href === "" ? stretch.file.path : resolve(baseOf(own, stretch.file, include.start), href);
  const key = keyOf(path, xpointer);
  if (stretch.trail.includes(key)) {
    sayAt(
      common,
      place,
      "xinclude/loop",
      `${named(include)} leads back to itself; what is taken in may not take in what takes it in`,
    );
    return DONE;
  }
  if (stretch.trail.length > DEEPEST) {
    sayAt(
      common,
      place,
      "xinclude/limit",
      `files take in files more than ${DEEPEST} deep here, and it is not read on; take in less`,
    );
    common.state.stopped = true;
    return DONE;
  }
  const file = href === "" ? { value: stretch.file } : await common.library.xml(path);
  if (!("value" in file)) return file;
  if (href !== "" && common.library.isFaulty(file.value)) {
    const message = `${named(include)} is not well-formed; what could be read of it stands in its place`;
    sayAt(common, place, "xinclude/not-well-formed", message);
  }
  const { open } = stretch;
  const trail = [...stretch.trail, key];
  const { words } = file.value.table;
  if (xpointer === undefined) {
    const about = surroundingsOf(path);
    await emit(common, { file: file.value, from: 0, to: words.length, about, open, trail });
    return DONE;
  }
  const part = common.library.part(file.value, xpointer);
  if (!("value" in part)) return part;
  const { from, start, about } = part.value;
  const to = nextRecord(words, endOf(file.value.table, start));
  await emit(common, { file: file.value, from, to, about, open, trail });
  return DONE;
}

/** What stands in an entity of another file is seen from there. */
function baseOf({ base }: Surroundings, { source, path, table }: XmlFile, at: number): string {
  if (base !== path || source.files.length === 1) return base;
  const { start } = new Offsets(table).range(table.words[at + 2] ?? 0, 0);
  return source.origin(start).source.path;
}

/** Whether another thing may be taken in; if not, that is said. */
function mayGoOn(common: Common, place: Place): boolean {
  const { state, builder, library } = common;
  const size = builder.size();
  const isLarge = size > WORDS || (size > FREE_WORDS && size > library.size() * RATIO);
  if (++state.count <= INCLUSIONS && !isLarge) return true;
  sayAt(
    common,
    place,
    "xinclude/limit",
    "what is taken in makes the document grow too large, and it is not read on; take in less",
  );
  state.stopped = true;
  return false;
}

function sayStray({ said }: Common, file: XmlFile, at: number): void {
  const { words } = file.table;
  said.say(file, {
    code: "xinclude/syntax",
    message: "`xi:fallback` stands outside of `xi:include`; it may stand in `xi:include` only",
    start: words[at + 2] ?? 0,
    end: words[at + 3] ?? 0,
  });
}

function sayAt(
  { said }: Common,
  { include: { start, href }, stretch: { file } }: Place,
  code: Code,
  message: string,
): void {
  const { words } = file.table;
  said.say(file, { code, message, start: words[start + 2] ?? 0, end: words[start + 3] ?? 0, actual: href });
}

function named({ href, xpointer }: Include): string {
  if (href === "") return `\`${xpointer}\` of this file`;
  return xpointer === undefined ? `\`${href}\`` : `\`${href}\`, \`${xpointer}\``;
}

function keyOf(path: string, xpointer: string | undefined): string {
  return `${path}#${xpointer?.trim() ?? ""}`;
}
