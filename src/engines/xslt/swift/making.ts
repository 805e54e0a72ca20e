import { type Saxon, saxon } from "../saxon.js";
import { focused, Plan, Single } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

const { Push } = saxon.internals;

/** An instruction where a value is wanted: what it makes. */
export class Made extends Plan {
  constructor(private readonly node: Saxon.SefNode) {
    super();
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const made = new Trees(context.resultDocument);
    const output = Push.getComplexContentOutputter(made);
    Push.push(this.node, focused(context, item), output);
    output.close();
    return made.items;
  }
}

/** `xsl:value-of`, and text that stands in a stylesheet, as a node. */
export class MadeText extends Single {
  constructor(private readonly of: Plan) {
    super({ isOne: true, isNodes: true, isSorted: true });
  }

  override first(context: Context, item: Item | null): Item {
    return context.resultDocument.createTextNode(this.of.text(context, item));
  }
}

/** What SaxonJS itself does with an output for an instruction. */
export function foreignRun(node: Saxon.SefNode): Saxon.Run {
  let run: Saxon.Run | undefined;
  return (context, output) => {
    run ??= Push.elaborateForPush({ ...node });
    run(context, output);
  };
}

/** The trees that an output hands on, and whatever else comes between them; its methods have the names that SaxonJS calls. */
class Trees {
  readonly items: Item[] = [];
  private at: Saxon.Node | null = null;
  private depth = 0;
  private last: Saxon.Text | null = null;

  constructor(private readonly document: Saxon.Document) {}

  startDoc({ BASE_URI }: Origin = {}): void {
    if (this.depth > 0) throw new Error("a document is made inside another node");
    this.depth++;
    const made = this.document.createDocumentFragment();
    if (BASE_URI) made._saxonBaseUri = BASE_URI;
    this.at = made;
    this.items.push(made);
  }

  endDoc(): void {
    this.depth--;
    if (this.depth === 0) this.at = null;
  }

  startElement(name: Saxon.QName, attributes: Saxon.Attributes, namespaces: Namespaces, origin: Origin = {}): void {
    const made = this.document.createElementNS(name.q, name.toString());
    if (origin.BASE_URI) made._saxonBaseUri = origin.BASE_URI;
    if (origin.ORIGINAL_NODE) made._saxonOriginal = origin.ORIGINAL_NODE;
    this.put(made);
    this.at = made;
    this.depth++;
    attributes.forEach(({ value }, each) => {
      this.set(made, each.q, each.toString(), value);
    });
    for (const [prefix, uri] of Object.entries(namespaces))
      this.set(made, XMLNS_NAMESPACE, prefix === "" ? "xmlns" : `xmlns:${prefix}`, uri);
  }

  endElement(): void {
    this.depth--;
    this.at = this.depth === 0 ? null : (this.at?.parentNode ?? null);
    this.last = null;
  }

  text(text: string): void {
    if (this.last) {
      this.last.appendData(text);
      return;
    }
    const made = this.document.createTextNode(text);
    this.put(made);
    // Texts that stand alone are not joined.
    if (this.depth > 0) this.last = made;
  }

  comment(text: string): void {
    this.put(this.document.createComment(text));
  }

  pi(target: string, data: string): void {
    this.put(this.document.createProcessingInstruction(target, data));
  }

  append(item: Item): void {
    if (this.depth > 0) throw new Error("a value is put into a node");
    this.items.push(item);
  }

  close(): void {}

  private put(node: Saxon.Node): void {
    if (this.at) this.at.appendChild(node);
    else this.items.push(node);
    this.last = null;
  }

  private set(element: Saxon.Element, uri: string, name: string, value: string): void {
    const made = this.document.createAttributeNS(uri, name);
    made.value = value;
    made.nodeValue = value;
    element.setAttributeNode(made);
  }
}

interface Origin {
  readonly BASE_URI?: string | null;
  readonly ORIGINAL_NODE?: Saxon.Node | null;
}

type Namespaces = Readonly<Record<string, string>>;

const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
