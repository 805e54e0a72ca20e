/** A tag of a page, or the text between two. */
export type Piece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const VOID = new Set(["base", "br", "hr", "img", "input", "link", "meta", "wbr"]);
const PHRASING = new Set(["p", "span", "a", "sup", "sub", "em", "code", "time", "h1", "h2", "h3", "h4", "h5", "h6"]);
const BLOCKS = new Set(
  "p div section article aside ul ol li dl dt dd table h1 h2 h3 h4 h5 h6 figure blockquote".split(" "),
);

/** The pieces of a page, as a serializer writes it that closes whatever it opens. */
export function piecesOf(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [, tag, text] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) pieces.push({ kind: "text", text: decoded(text) });
    else if (tag?.startsWith("/")) pieces.push({ kind: "close", name: tag.slice(1) });
    else if (tag && !tag.startsWith("!")) pieces.push(opened(tag));
  }
  return pieces;
}

function opened(tag: string): Piece {
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? "";
  const attributes = [...tag.slice(name.length).matchAll(/([^\s=]+)="([^"]*)"/g)];
  return {
    kind: "open",
    name,
    attributes: new Map(attributes.map(([, key = "", value = ""]) => [key, decoded(value)])),
  };
}

function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return named[name] ?? whole;
  });
}

/** What in a page is against HTML: tags that do not match, links in links, blocks in phrases, ids given twice. */
export function faultsOf(html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  for (const piece of piecesOf(html)) {
    if (piece.kind === "close") {
      const last = open.pop();
      if (last !== piece.name) faults.push(`</${piece.name}> closes <${last}>`);
    }
    if (piece.kind !== "open") continue;
    if (piece.name === "a" && open.includes("a")) faults.push("a link in a link");
    const phrase = open.findLast((each) => each !== "a");
    if (BLOCKS.has(piece.name) && phrase && PHRASING.has(phrase)) faults.push(`<${piece.name}> in <${phrase}>`);
    const id = piece.attributes.get("id");
    if (id !== undefined && ids.has(id)) faults.push(`the id ${id} is given twice`);
    if (id !== undefined) ids.add(id);
    if (!VOID.has(piece.name)) open.push(piece.name);
  }
  return faults;
}

/** The text of the elements with one of some classes, without those of the others and what is in them. */
export function textOfClasses(html: string, wanted: readonly string[], unwanted: readonly string[]): string {
  let text = "";
  const open: (readonly string[])[] = [];
  const within = (classes: readonly string[]): boolean =>
    open.some((each) => each.some((name) => classes.includes(name)));
  for (const piece of piecesOf(html)) {
    if (piece.kind === "close") open.pop();
    else if (piece.kind === "text") text += within(wanted) && !within(unwanted) ? piece.text : "";
    else if (!VOID.has(piece.name)) open.push(piece.attributes.get("class")?.split(" ") ?? []);
  }
  return text;
}

/** The values of an attribute in a page, in order. */
export function valuesOf(html: string, attribute: string): readonly string[] {
  return piecesOf(html).flatMap((piece) => (piece.kind === "open" ? (piece.attributes.get(attribute) ?? []) : []));
}
