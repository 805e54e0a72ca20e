import { attributeOf, childrenNamed, textOf, type XmlDocument, type XmlElement } from "../core/document.js";
import { type Packed, pack } from "../core/packed.js";

/** What the edition needs to know of a document, as `xslt/summary` finds it: plain data, which can be kept. */
export interface Summary {
  /** The name of its page, without a suffix; empty for an authority file. */
  readonly id: string;
  readonly title: string;
  /** Its date in words. */
  readonly when: string;
  /** What it is sorted by; empty where it has no date. */
  readonly date: string;
  readonly language: string;
  readonly kind: string;
  readonly shelfmark: string;
  readonly abstract: string;
  readonly from: readonly Party[];
  readonly to: readonly Party[];
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string;
  readonly published: string;
  readonly licence: string;
  /** Paragraphs on how it was made. */
  readonly practice: readonly string[];
  readonly entries: readonly Entry[];
  /** The ids of the entries that it mentions, each once. */
  readonly named: readonly string[];
  readonly dates: readonly DateMention[];
  /** Its words, which few pages show. */
  readonly words: Packed<Words>;
}

/** What a file describes. */
export type Described = Pick<Summary, "entries">;

/** The words of a document, and where it mentions entries in them. */
export interface Words {
  /** Its text, a line for each block; the first line is the title, the second the abstract. */
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Who sent or received a letter. */
export interface Party {
  readonly name: string;
  /** The id of the entry; empty where it has none. */
  readonly key: string;
}

/** A person, an organisation, a place or an event that a file describes. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly facts: readonly Fact[];
}

/** Something that is stated of an entry. */
export interface Fact {
  readonly what: "name" | "life" | "role" | "note" | "link";
  readonly text: string;
  readonly type?: string;
  readonly cert?: string;
  readonly sort?: string;
}

/** A name in a document that refers to entries. */
export interface Mention extends Stretch {
  readonly entries: readonly string[];
  readonly where: string;
}

/** A date in a document. */
export interface DateMention extends Stretch {
  readonly value: string;
}

/** A stretch of the text of a summary; `end` is before `start` where it is not shown on the page. */
export interface Stretch {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** The summary that a document of `xslt/summary` holds. */
export function summaryOf({ root }: XmlDocument): Summary {
  const all = (name: string): readonly string[] => childrenNamed(root, name).map(textOf);
  const one = (name: string): string => all(name)[0] ?? "";
  const parties = (name: string): readonly Party[] =>
    childrenNamed(root, name).map((each) => ({ name: textOf(each), key: attributeOf(each, "key") ?? "" }));
  return {
    id: attributeOf(root, "id") ?? "",
    title: one("title"),
    when: one("when"),
    date: attributeOf(root, "date") ?? "",
    language: attributeOf(root, "language") ?? "",
    kind: one("kind"),
    shelfmark: one("shelfmark"),
    abstract: one("abstract"),
    from: parties("from"),
    to: parties("to"),
    authors: all("author"),
    editors: [...new Set(all("editor"))],
    publisher: one("publisher"),
    published: one("published"),
    licence: one("licence"),
    practice: all("practice"),
    entries: childrenNamed(root, "entry").map(entryOf),
    ...textIn(root),
  };
}

function entryOf(element: XmlElement): Entry {
  const facts = (["name", "life", "role", "note", "link"] as const).flatMap((what) =>
    childrenNamed(element, what).map((each): Fact => {
      const given = (name: string): object => {
        const value = attributeOf(each, name);
        return value ? { [name]: value } : {};
      };
      return { what, text: textOf(each), ...given("type"), ...given("cert"), ...given("sort") };
    }),
  );
  return { id: attributeOf(element, "id") ?? "", type: attributeOf(element, "type") ?? "", facts };
}

/** The text of the runs, white space made one space, with what is marked in it. */
function textIn(root: XmlElement): Pick<Summary, "named" | "dates" | "words"> {
  const mentions: Mention[] = childrenNamed(root, "m").map((each) => ({
    entries: wordsOf(attributeOf(each, "e")),
    where: attributeOf(each, "w") ?? "header",
    anchor: "",
    start: 0,
    end: -1,
  }));
  const dates: DateMention[] = [];
  let text = "";
  const add = (words: string): void => {
    const plain = words.replace(/\s+/g, " ");
    text += (text === "" || /\s$/.test(text)) && plain.startsWith(" ") ? plain.slice(1) : plain;
  };
  const breakLine = (): void => {
    text = text.trimEnd() === "" ? "" : text.replace(/\s*$/, "\n");
  };
  const walk = (element: XmlElement, where: string): void => {
    for (const node of element.children) {
      if (node.type === "text") add(node.value);
      if (node.type !== "element") continue;
      if (node.local === "b") breakLine();
      const start = text.length;
      walk(node, where);
      const anchor = attributeOf(node, "a") ?? "";
      const stretch = { anchor, start: Math.min(start, text.length), end: text.length };
      const entries = node.local === "m" ? wordsOf(attributeOf(node, "e")) : [];
      if (entries.length > 0) mentions.push({ ...stretch, entries, where });
      const value = node.local === "d" ? (attributeOf(node, "v") ?? "") : "";
      if (value !== "" && anchor !== "") dates.push({ ...stretch, value });
    }
  };
  for (const run of childrenNamed(root, "run")) {
    walk(run, attributeOf(run, "where") ?? "text");
    text = `${text.trimEnd()}\n`;
  }
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    named: [...new Set(inOrder.flatMap((each) => each.entries))],
    dates: dates.toSorted((a, b) => a.start - b.start),
    words: pack({ text, mentions: inOrder }),
  };
}

function wordsOf(value: string | undefined): readonly string[] {
  return (value ?? "").split(" ").filter((each) => each !== "");
}

/** The order of documents: by date, those without one last, then by name. */
export function byDate(a: Summary, b: Summary): number {
  if ((a.date === "") !== (b.date === "")) return a.date === "" ? 1 : -1;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The year that a date is in; undefined where that cannot be told. */
export function yearOf(date: string): string | undefined {
  return /^-?\d{4,}/.exec(date)?.[0];
}
