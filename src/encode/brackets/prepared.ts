import type { Convention, Marks, Profile } from "./convention.js";

/** The conventions of a school made ready for one paragraph after another. */
export interface Prepared {
  /** All marks, the longest opening ones first, with their letters small. */
  readonly marks: readonly PreparedMarks[];
  /** By the code of a character, 1 where a mark may begin with it; codes beyond the table are looked up in `others`. */
  readonly starts: Uint8Array;
  readonly others: ReadonlySet<number>;
  /** The conventions without marks, each with its pattern for every place. */
  readonly patterns: readonly PreparedPattern[];
}

/** The pattern of a convention without marks. */
export interface PreparedPattern {
  readonly convention: Convention;
  readonly pattern: RegExp;
  /** The brackets that it begins with, if it does: where none of them stands it need not be looked for. */
  readonly begins: readonly string[] | undefined;
}

/** Two marks, and what is known of them before any text is. */
export interface PreparedMarks {
  readonly marks: Marks;
  /** The marks with their letters small. */
  readonly open: string;
  readonly close: string;
  /** Whether they are brackets, which nothing else is written with: the others may stand alone. */
  readonly isBracket: boolean;
  /** Whether they are signs that belong to the word beside them. */
  readonly isTight: boolean;
  /** The marks that these are doubled, if there are such. */
  readonly half: PreparedMarks | undefined;
  /** The conventions that use them. */
  readonly conventions: readonly Convention[];
}

/** What a profile is made ready to; once for all texts. */
export function preparedFor(profile: Profile): Prepared {
  const known = kept.get(profile);
  if (known) return known;
  const prepared = prepare(profile);
  kept.set(profile, prepared);
  return prepared;
}

const kept = new WeakMap<Profile, Prepared>();

function prepare({ conventions }: Profile): Prepared {
  const all = new Map(conventions.flatMap(({ marks = [] }) => marks).map((each) => [each.join("\n"), each]));
  const marks: PreparedMarks[] = [];
  // The shorter first: each may be the half of a longer one.
  for (const each of [...all.values()].toSorted(([a], [b]) => b.length - a.length).toReversed())
    marks.unshift(preparedMarks(each, marks, conventions));
  const codes = marks.flatMap(({ open, close }) => [...bothCases(open), ...bothCases(close)]);
  return {
    marks,
    starts: Uint8Array.from({ length: 128 }, (_, code) => (codes.includes(code) ? 1 : 0)),
    others: new Set(codes.filter((code) => code >= 128)),
    patterns: conventions.flatMap((convention) => {
      const { pattern } = convention;
      if (!pattern) return [];
      const everywhere = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
      return [{ convention, pattern: everywhere, begins: beginningOf(pattern.source) }];
    }),
  };
}

/** The brackets that all matches of a pattern begin with; nothing where they may begin with more. */
function beginningOf(pattern: string): readonly string[] | undefined {
  const begins = /^(?:\\\(|\[\(\[\])(?![?*]|\{0)/.exec(pattern)?.[0];
  return begins === undefined || hasAlternatives(pattern) ? undefined : begins === "\\(" ? ["("] : ["(", "["];
}

/** Whether a pattern has a stroke outside all groups. */
function hasAlternatives(pattern: string): boolean {
  let outside = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "");
  for (let before = ""; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, "");
  }
  return outside.includes("|");
}

function preparedMarks(marks: Marks, shorter: readonly PreparedMarks[], all: readonly Convention[]): PreparedMarks {
  const [open, close] = marks;
  return {
    marks,
    open: open.toLowerCase(),
    close: close.toLowerCase(),
    isBracket: isBracket(marks),
    isTight: !isBracket(marks) && !/[a-z]/i.test(open),
    half: shorter.find(({ marks: [single, end] }) => open === single + single && close === end + end),
    conventions: all.filter((each) => each.marks?.some((other) => other[0] === open && other[1] === close)),
  };
}

function isBracket([open, close]: Marks): boolean {
  return open !== close && /^[[\]{}()<>⟨⟩⟦⟧〚〛‹›]+$/.test(open) && !/[a-z]/i.test(close);
}

function bothCases(mark: string): readonly number[] {
  const first = mark.slice(0, 1);
  return [first.toLowerCase().charCodeAt(0), first.toUpperCase().charCodeAt(0)];
}
