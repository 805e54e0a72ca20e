import type { Change } from "../core/conversion.js";
import type { Diagnostic } from "../core/diagnostic.js";
import { attributeOf, TEI_NAMESPACE, type XmlDocument, type XmlElement } from "../core/document.js";
import type { Validator, XmlEngine } from "../core/engines.js";
import { Source } from "../core/source.js";

/** A part of a document in one that is made for it, so that it can be judged as it may stand there. */
export interface Framed {
  readonly document: XmlDocument;
  /** Judges the part only. */
  readonly validator: Validator;
  /** The file of the part, of what the document has become; undefined where the part is not one element any more. */
  fileIn(made: XmlDocument): string | undefined;
  /** A change as it is in the file of the part. */
  placed(change: Change): Change;
}

/** A part in the first of the frames where the schema lets it stand; undefined where it may stand in none. */
export async function framed(part: XmlDocument, validator: Validator, xml: XmlEngine): Promise<Framed | undefined> {
  // What has a prefix would have another name in the frame.
  if (part.root.name.includes(":") || attributeOf(part.root, "xmlns") !== TEI_NAMESPACE) return undefined;
  const isDivision = /^div[0-7]?$/.test(part.root.local);
  for (const frame of isDivision ? [...DIVISIONS, ...FRAMES] : FRAMES) {
    const made = inFrame(part, frame, validator, xml);
    const found = made ? await made.validator.validate(made.document) : [];
    const root = made && elementAt(made.document, frame);
    if (made && !found.some((each) => each.range?.start === root?.range.start && isMisplaced(each))) return made;
  }
  // A division that the schema does not have can become one that it has.
  return isDivision ? inFrame(part, BODY, validator, xml) : undefined;
}

/** Whether it is said of an element that it may not stand where it does. */
function isMisplaced({ code, actual }: Diagnostic): boolean {
  if (code === "relaxng/element-incomplete") return actual !== undefined;
  return code === "relaxng/element-not-allowed" || code === "relaxng/element-unknown";
}

/** The tags about a part, and the way to it: the places of the elements on it among the elements of their parents. */
interface Frame {
  readonly open: string;
  readonly close: string;
  readonly way: readonly number[];
  readonly xpath: string;
}

function inFrame(part: XmlDocument, frame: Frame, validator: Validator, xml: XmlEngine): Framed | undefined {
  const { source, root } = part;
  const { text, path } = source;
  const { start, end } = root.range;
  const whole = `${text.slice(0, start)}${frame.open}${text.slice(start, end)}${frame.close}${text.slice(end)}`;
  const document = xml.parse(new Source(path, whole)).value;
  if (!document) return undefined;
  const { line } = source.point(start);
  return {
    document,
    validator: {
      validate: async (made) => {
        const found = await validator.validate(made);
        const range = elementAt(made, frame)?.range;
        if (!range) return found;
        return found.filter((each) => each.range && range.start <= each.range.start && each.range.start < range.end);
      },
    },
    fileIn: (made) => {
      const inner = elementAt(made, frame)?.range;
      const outer = made.root.range;
      const { text: become } = made.source;
      if (!inner || become.slice(outer.start, inner.start) !== frame.open) return undefined;
      if (become.slice(inner.end, outer.end) !== frame.close) return undefined;
      return become.slice(0, outer.start) + become.slice(inner.start, inner.end) + become.slice(outer.end);
    },
    placed: (change) => {
      const { at } = change;
      const column = at.line === line ? Math.max(1, at.column - frame.open.length) : at.column;
      return { ...change, at: { line: at.line, column, xpath: at.xpath.replace(frame.xpath, "") } };
    },
  };
}

function elementAt({ root }: XmlDocument, { way }: Frame): XmlElement | undefined {
  let at: XmlElement | undefined = root;
  for (const place of way) at = at?.children.filter((each) => each.type === "element")[place];
  return at;
}

/** A frame of the names of elements, the outermost first, with what stands before and behind the part in the last of them. */
function frameOf(names: readonly string[], before: Sides = NO_SIDES, parts: Sides = NO_SIDES): Frame {
  const open = names.map(
    (name, i) => `<${name}${i === 0 ? ` xmlns="${TEI_NAMESPACE}"` : ""}>${i === 0 ? before.open : ""}`,
  );
  const close = names.toReversed().map((name, i) => `${i === names.length - 1 ? before.close : ""}</${name}>`);
  return {
    open: open.join("") + parts.open,
    close: parts.close + close.join(""),
    way: [
      ...names.slice(1).map((_, i) => (i === 0 ? before.places : 0)),
      names.length === 1 ? before.places : parts.places,
    ],
    xpath: names.map((name) => `/${name}[1]`).join(""),
  };
}

/** What stands beside something in the same element. */
interface Sides {
  readonly open: string;
  readonly close: string;
  /** How many elements stand before it. */
  readonly places: number;
}

const NO_SIDES: Sides = { open: "", close: "", places: 0 };
const FILE =
  "<fileDesc><titleStmt><title/></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>";
const BEHIND_HEADER: Sides = { open: `<teiHeader>${FILE}</teiHeader>`, close: "", places: 1 };
const BEFORE_TEXT: Sides = { open: "", close: "<text><body><p/></body></text>", places: 0 };

const inText = (...names: readonly string[]): Frame => frameOf(["TEI", "text", ...names], BEHIND_HEADER);
const inHeader = (...names: readonly string[]): Frame => frameOf(["TEI", "teiHeader", ...names], BEFORE_TEXT);
const inList = (name: string): Frame => frameOf(["TEI", "standOff", name], BEHIND_HEADER);

const BODY = inText("body");

/** Where divisions with a number may stand. */
const DIVISIONS: readonly Frame[] = [0, 1, 2, 3, 4, 5, 6].map((depth) =>
  inText("body", ...Array.from({ length: depth }, (_, i) => `div${i + 1}`)),
);

/** Where parts of documents may stand, the likeliest first. */
const FRAMES: readonly Frame[] = [
  frameOf(["TEI"], BEHIND_HEADER),
  frameOf(["TEI"], BEFORE_TEXT),
  inText(),
  frameOf(["TEI", "text"], BEHIND_HEADER, { open: "", close: "<body><p/></body>", places: 0 }),
  frameOf(["TEI", "text"], BEHIND_HEADER, { open: "<body><p/></body>", close: "", places: 1 }),
  BODY,
  inText("body", "div"),
  inText("group"),
  frameOf(["TEI", "teiHeader"], BEFORE_TEXT, { open: FILE, close: "", places: 1 }),
  inHeader(),
  inHeader("fileDesc"),
  ...["sourceDesc", "titleStmt", "publicationStmt"].map((name) => inHeader("fileDesc", name)),
  ...["encodingDesc", "profileDesc", "revisionDesc"].map((name) => inHeader(name)),
  frameOf(["TEI", "standOff"], BEHIND_HEADER),
  ...["listPerson", "listOrg", "listPlace", "listEvent", "listBibl"].map(inList),
  inText("body", "p"),
  inText("body", "list"),
];
