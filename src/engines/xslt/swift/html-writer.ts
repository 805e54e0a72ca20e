import { type Saxon, saxon } from "../saxon.js";

/**
 * Writes HTML 5 as SaxonJS's serializer does, in one go: that hands each element from one object to the next, and makes its name,
 * its attributes and a table of where addresses stand anew on the way. The methods have the names that SaxonJS calls.
 */
class HtmlWriter {
  private readonly open: string[] = [];
  private readonly namespaces: Namespaces[] = [];
  private hasStarted = false;
  private isTagOpen = false;
  /** How deep within a `script` or `style` of no namespace, whose text is written as it is. */
  private raw = OUTSIDE;

  /** What it stands for, which still knows what is seldom asked. */
  constructor(private readonly serializer: Saxon.Serializer) {}

  startDoc(): void {}

  endDoc(): void {}

  startElement(name: Saxon.QName, attributes: Saxon.Attributes, namespaces: Record<string, string>): void {
    const { q: uri, local } = name;
    // HTML's own namespaces are declared without a prefix; SaxonJS reads from the same object what has been declared.
    for (const prefix of Object.keys(namespaces)) if (isHtmls(namespaces[prefix])) delete namespaces[prefix];
    const isOwn = isHtmls(uri);
    if (isOwn) namespaces[""] = uri;
    attributes.forEach((_, { q, prefix }) => {
      if (isHtmls(q)) namespaces[prefix] = q;
    });
    const written = isOwn || name.prefix === "" ? local : `${name.prefix}:${local}`;
    if (!this.hasStarted) {
      this.hasStarted = true;
      if (local.toLowerCase() === "html" && isXhtml(uri)) this.write(`<!DOCTYPE ${written}>\n`);
    }
    this.endTag();
    let tag = `<${written}${declarations(namespaces, this.namespaces.at(-1) ?? {})}`;
    attributes.forEach(({ value }, each) => {
      if (uri === "" && this.serializer.Ue(name, each, value)) {
        tag += ` ${each.toString()}`;
        return;
      }
      const text = isAddress(local, each.local) ? addressIn(value) : value;
      tag += ` ${each.toString()}="${this.encoded(escapedAttribute(text), true)}"`;
    });
    this.write(tag);
    this.open.push(isXhtml(uri) && EMPTY.has(local.toLowerCase()) ? "" : `</${written}>`);
    this.namespaces.push(namespaces);
    this.isTagOpen = true;
    if (uri === "" && /^(?:script|style)$/i.test(local)) this.raw = 0;
    this.raw++;
  }

  endElement(): void {
    const end = this.open.pop() ?? "";
    this.namespaces.pop();
    this.raw--;
    if (this.raw === 0) this.raw = OUTSIDE;
    this.endTag();
    if (end !== "") this.write(end);
  }

  text(text: string, how: Saxon.How = {}): void {
    this.endTag();
    this.write(
      how.DISABLE_ESCAPING || this.raw > 0 ? this.encoded(text, false) : this.encoded(escapedText(text), true),
    );
  }

  comment(text: string): void {
    this.endTag();
    this.write(`<!--${this.encoded(text, false)}-->`);
  }

  pi(target: string, data: string): void {
    this.endTag();
    // It refuses what would end too soon.
    this.serializer.pi(target, data);
  }

  append(item: Saxon.Item, how: Saxon.How = {}): void {
    this.text(item.toString(), how);
  }

  close(): void {
    this.serializer.close();
  }

  private endTag(): void {
    if (!this.isTagOpen) return;
    this.write(">");
    this.isTagOpen = false;
  }

  private write(text: string): void {
    this.serializer.b.write(text);
  }

  /** Text in which control characters are references. */
  private encoded(text: string, mayRefer: boolean): string {
    return UNUSUAL.test(text) ? this.serializer.encode(text, mayRefer) : text;
  }
}

const OUTSIDE = -1_000_000;

/** Puts a writer of ours behind an output of SaxonJS that is about to write HTML as our stylesheets ask for it; any other is left alone. */
export function quickenHtml(output: Saxon.Output): void {
  const tree = output.g?.b;
  const serializer = tree?.b?.b?.b;
  if (!tree || !isSerializer(serializer) || serializer.l || !isPlainHtml(serializer.Aa)) return;
  Object.assign(tree, { b: new HtmlWriter(serializer) });
}

/** Whether HTML 5 is wanted and nothing that would put more objects into the way of an element, or say more than that. */
function isPlainHtml(wanted: Saxon.Serializer["Aa"]): boolean {
  const { method, "html-version": html, version, encoding, indent, "include-content-type": hasType } = wanted;
  const isKnown = Object.keys(wanted).every((each) => KNOWN.has(each) || wanted[each] === undefined);
  const isUtf8 = encoding === undefined || encoding === "UTF-8";
  return isKnown && method === "html" && (html ?? version) === 5 && isUtf8 && indent === false && hasType === false;
}

const KNOWN = new Set([
  "method",
  "html-version",
  "encoding",
  "indent",
  "include-content-type",
  "Q{http://saxon.sf.net/}stylesheet-version",
]);

function isSerializer(value: object | undefined): value is Saxon.Serializer {
  return value !== undefined && "Aa" in value && "encode" in value;
}

type Namespaces = Readonly<Record<string, string>>;

function declarations(namespaces: Namespaces, above: Namespaces): string {
  const all: string[] = [];
  for (const prefix of Object.keys(namespaces)) {
    const uri = namespaces[prefix] ?? "";
    if (above[prefix] === uri || prefix === "xml") continue;
    all.push(` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapedAttribute(uri)}"`);
  }
  return all.length > 1 ? all.sort().join("") : (all[0] ?? "");
}

const XHTML = "http://www.w3.org/1999/xhtml";

function isXhtml(uri: string): boolean {
  return uri === "" || uri === XHTML;
}

function isHtmls(uri: string | undefined): boolean {
  return uri === XHTML || uri === "http://www.w3.org/2000/svg" || uri === "http://www.w3.org/1998/Math/MathML";
}

function escapedText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (each) => ESCAPES[each] ?? each) : text;
}

function escapedAttribute(text: string): string {
  return /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (each) => ESCAPES[each] ?? each) : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028]/;

/** XSLT and XQuery Serialization 3.1, 7.2: in addresses what is not ASCII is written by its bytes. */
function addressIn(value: string): string {
  return /[^\x20-\x7e]/.test(value)
    ? saxon.internals.Expr.escape(value.normalize("NFC"), (code) => code < 32 || code > 126)
    : value;
}

function isAddress(element: string, attribute: string): boolean {
  return Object.hasOwn(ADDRESSES, attribute) && (ADDRESSES[attribute] ?? []).includes(element);
}

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  action: ["form"],
  archive: ["object"],
  background: ["body"],
  cite: ["blockquote", "del", "ins", "q"],
  classid: ["object"],
  codebase: ["applet", "object"],
  data: ["object"],
  datasrc: ["button", "div", "input", "object", "select", "span", "table", "textarea"],
  for: ["script"],
  formaction: ["button", "input"],
  href: ["a", "area", "base", "link"],
  icon: ["command"],
  longdesc: ["frame", "iframe", "img"],
  manifest: ["html"],
  name: ["a"],
  poster: ["video"],
  profile: ["head"],
  src: ["audio", "embed", "frame", "iframe", "img", "input", "script", "source", "track", "video"],
  usemap: ["img", "input", "object"],
};

const EMPTY = new Set(
  ["area", "base", "br", "col", "embed", "hr", "img", "input", "link"].concat(
    "meta",
    "param",
    "source",
    "track",
    "wbr",
  ),
);
