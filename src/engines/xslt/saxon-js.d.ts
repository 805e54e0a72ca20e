/** The parts of saxon-js 2.7.0 that the engine uses; those that its makers do not document are marked. */
declare module "saxon-js" {
  const SaxonJS: SaxonJS.Api;
  export default SaxonJS;

  export namespace SaxonJS {
    interface Api {
      transform(options: TransformOptions, mode: "sync"): TransformOutcome;
      getPlatform(): Platform;
      /** Undocumented. */
      readonly internals: Internals;
      XError: new (message: string, code: string) => XError;
      /** Undocumented. */
      checkOptions(options: TransformOptions): CheckedOptions;
      /** Undocumented. */
      internalTransform(stylesheet: SefNode, source: Node, options: CheckedOptions): void;
      /** Undocumented. */
      makeAtomicValue(type: string, value: string): object;
      /** Undocumented. */
      XdmMap: new () => XdmMap;
      /** Undocumented. */
      XS: {
        readonly QName: {
          fromParts(prefix: string | null, uri: string | null, local: string): QName;
          fromEQName(name: string): QName;
        };
        readonly string: { fromString(text: string): Item };
        readonly untypedAtomic: { fromString(text: string): Item };
        readonly boolean: { fromBoolean(value: boolean): Bool };
      };
      XPath: {
        evaluate(expression: string, context: null, options: EvaluateOptions): unknown;
        /** Undocumented. The compiled form of an expression. */
        compile(expression: string, options: EvaluateOptions, asPackage: true): SefNode;
        /** Undocumented. */
        evaluateOnly(compiled: SefNode, context: null, options: EvaluateOptions): unknown;
        /** Undocumented. */
        forceBaseURI(document: Document, uri: string): Document;
        /** Undocumented. */
        sefToJSON(root: Node, pretty: boolean): SefNode;
      };
    }

    interface EvaluateOptions {
      params?: Readonly<Record<string, unknown>>;
      namespaceContext?: Readonly<Record<string, string>>;
      staticBaseURI?: string;
      resultForm?: "array";
    }

    /** A function as a value. */
    interface FunctionItem {
      /** Undocumented. */
      readonly value: object;
    }

    interface TransformOptions {
      stylesheetText?: string;
      stylesheetInternal?: SefNode;
      stylesheetParams?: Readonly<Record<string, unknown>> | XdmMap;
      templateParams?: Readonly<Record<string, unknown>>;
      sourceNode?: Document;
      initialMode?: string;
      documentPool?: Readonly<Record<string, Document>>;
      destination: "serialized" | "application" | "raw";
      baseOutputURI?: string;
      deliverResultDocument?: (uri: string) => { destination: "serialized" };
      deliverMessage?: (content: Node, code: string) => void;
      logLevel?: number;
    }

    interface CheckedOptions {
      principalResult?: Node | readonly Node[];
    }

    interface TransformOutcome {
      /** Text where the destination is `serialized`; a value or a list of values where it is `raw`. */
      principalResult: unknown;
      resultDocuments: Readonly<Record<string, string>>;
    }

    /** What the outside world is to SaxonJS; undocumented. */
    interface Platform {
      createDocument(): Document;
      parseXmlFromString(text: string): Document;
      resource(name: "compiler"): SefNode;
      globalObject: object;
      saxonPrint: (text: string) => void;
      readFile: (uri: string | URL) => string;
      writeFileSync: (uri: string | URL) => void;
      writeFileAsync: (uri: string | URL) => Promise<void>;
      resourcePromise: (request: object) => Promise<never>;
    }

    /** What SaxonJS is made of inside, as far as `swift/` takes part in it; undocumented, and named as in its shortened source. */
    interface Internals {
      readonly DomUtils: DomUtils;
      readonly Expr: Expressions;
      readonly Iter: Iterators;
      readonly Push: Instructions;
      readonly Regex: Patterns;
    }

    interface Patterns {
      prepareRegex(pattern: string, flags: string, text: string | null, groups?: (count: number) => void): RegExp;
      /** What to replace by, as JavaScript writes it. */
      nj(by: string, flags: string, groups: number): string;
      /** The flags of a regular expression of XPath, checked. */
      Yg(flags: string): string;
    }

    /** How SaxonJS sees nodes; it calls these functions by their names here, so others may take their place. */
    interface DomUtils {
      /** Every axis. */
      readonly va: { gf: Axis; he: Axis; attribute: Axis };
      /** The same axes, by their names in XPath. */
      readonly Ch: Record<string, Axis>;
      /** The name of a node. */
      X(node: Node | null): QName | null;
      /** Nodes in document order, each once. */
      Vc(items: Items): Items;
    }

    type Axis = (node: Node) => Items;

    interface Expressions {
      /** What evaluates a node of a compiled stylesheet; kept on the node as `ELAB`. */
      elaborate(node: SefNode): Evaluate;
      /** The effective boolean value. */
      wd(items: Items): boolean;
      atomize(item: Item): Items;
      /** Sees that a template gets the context item that it asks for. */
      og(template: SefNode, context: Context): void;
      /** Gives a context the parameters that a call states. */
      Ze(call: SefNode, from: Context, to: Context): void;
      /** Text in which some letters are written by their bytes, as addresses have them. */
      escape(text: string, isMeant: (code: number) => boolean): string;
      /** A name as it is written in a stylesheet. */
      Ug(node: SefNode, name: string, usesDefault: boolean): QName;
    }

    interface Instructions {
      /** What runs a node of a compiled stylesheet and sends what it makes to an output; kept on the node as `PUSH`. */
      elaborateForPush(node: SefNode): Run;
      /** Runs a node, and says of an error where it came about. */
      push(node: SefNode, context: Context, output: Output): void;
      /** What builds trees of what is sent to it, and hands them on. */
      getComplexContentOutputter(to: object): ComplexOutput;
    }

    type Evaluate = (context: Context) => Items;
    type Run = (context: Context, output: Output) => void;

    /** What an expression is evaluated in. */
    interface Context {
      focus: Focus | null;
      localVars: (readonly Item[])[];
      currentComponent: Component | null;
      currentMode: Component | null;
      currentTemplate: TemplateRule | null;
      currentMergeGroup: object | null;
      currentGroup: unknown;
      currentGroupingKey: unknown;
      tempOutputState: string | false;
      regexGroups: readonly unknown[];
      localParams: Parameters;
      tunnelParams: Parameters;
      readonly currentError: unknown;
      readonly currentEvent: unknown;
      readonly masterDocument: unknown;
      readonly messageCounts: unknown;
      readonly outputURIs: unknown;
      readonly useAccumulators: unknown;
      readonly fixed: {
        /** The components of the stylesheet, by their numbers. */
        readonly xa: Readonly<Record<string, Component>>;
      };
      newContext(isFresh: boolean): Context;
      readonly resultDocument: Document;
      clearGrouping(): void;
      pushCurrentOutputURI(uri: null): void;
      popCurrentOutputURI(): void;
      createAttribute(uri: string, local: string): object;
    }

    interface Focus {
      readonly current: Item | null;
    }

    /** What a template was given, by the names of its parameters. */
    interface Parameters {
      containsKey(name: QName): boolean;
      get(name: QName): readonly Item[];
      forAllPairs(each: (pair: { readonly k: QName; readonly v: readonly Item[] }) => void): void;
    }

    /** A mode of a stylesheet. */
    interface Mode {
      /** Its node in the compiled stylesheet. */
      readonly Ve: SefNode;
      /** What holds for nodes that no rule matches. */
      readonly wi: string;
      /** Whether it is for typed nodes only. */
      readonly ti: boolean;
      /** The rules by what they match, the best first. */
      readonly Ub: Readonly<Record<string, readonly TemplateRule[]>>;
      /** Whether it is one of those for events in a browser. */
      ii(): boolean;
      /** Applies rules to all items in focus; it is how a transform begins. */
      xb(context: Context, output: Output, separator?: unknown): void;
      /** The best rule for an item, of those that are admitted. */
      xj(item: Item, context: Context, isMeant?: ((rule: TemplateRule) => boolean) | null): TemplateRule | null;
      /** Applies it. */
      We(item: Item, context: Context, output: Output, isMeant: ((rule: TemplateRule) => boolean) | null): void;
    }

    /** A rule of a mode. */
    interface TemplateRule {
      /** Its node in the compiled stylesheet. */
      readonly Id: SefNode;
      /** Import precedence. */
      readonly rb: number;
      /** Priority. */
      readonly Ec: number;
      /** The place of the template in the stylesheet. */
      readonly Kd: number;
      /** The place of the pattern among those of its template. */
      readonly Ei: number;
      /** Whether an item matches. */
      readonly ve: (item: Item, context: Context) => boolean;
      /** What it does. */
      readonly Xa?: SefNode;
    }

    interface Component {
      readonly actor: SefNode;
      /** The numbers of the components that it refers to. */
      readonly $e: readonly number[];
      readonly visibility: string;
      /** Of a mode. */
      readonly mode?: Mode;
      /** Of a global variable, once it is known. */
      readonly value?: unknown;
    }

    interface Output {
      text(text: string, how: How): void;
      attribute(name: QName, value: string): void;
      startElement(name: QName): void;
      endElement(): void;
      namespace(prefix: string, uri: string): void;
      append(item: Item): void;
      cb: unknown;
      /** What it hands trees on to: the first of a chain. */
      readonly g?: Link;
    }

    /** How a text is to be written. */
    interface How {
      readonly DISABLE_ESCAPING?: boolean;
    }

    /** One of a chain of objects that hand an output on, each to the next. */
    interface Link {
      b?: Link;
    }

    /** The last of such a chain, which writes. */
    interface Serializer {
      /** What is wanted of it. */
      readonly Aa: Readonly<Record<string, unknown>>;
      /** Whether an element has been written. */
      readonly l: boolean;
      readonly b: { write(text: string): void };
      /** Text in which control characters are references, or, where they cannot be, are refused. */
      encode(text: string, mayRefer: boolean): string;
      /** Whether an attribute of HTML is written as its name alone. */
      Ue(element: QName, attribute: QName, value: string): boolean;
      pi(target: string, data: string): void;
      close(): void;
    }

    /** A value of XPath: a node, or an atomic value, a map, an array or a function. */
    interface Item {
      /** Only nodes have one. */
      readonly nodeType?: number;
      /** Only atomic values have one: `AS` for a string, and longer ones for what is derived from it. */
      readonly code?: string;
      readonly value?: unknown;
      toString(): string;
    }

    /** The attributes of an element that is being made. */
    interface Attributes {
      forEach(each: (attribute: { readonly value: string }, name: QName) => void): void;
    }

    interface ComplexOutput extends Output {
      close(): void;
    }

    interface QName extends Item {
      toEQName(): string;
      readonly prefix: string;
      /** The namespace. */
      readonly q: string;
      readonly local: string;
    }

    interface Bool extends Item {
      toBoolean(): boolean;
    }

    /** A sequence that is read once. */
    interface Items {
      next(): Item | null;
      expand(): readonly Item[];
    }

    interface Iterators {
      /** What every sequence extends. */
      readonly Jk: abstract new () => Items;
      readonly Empty: Items;
      ForArray(items: readonly Item[]): Items;
      Singleton(item: Item | null): Items;
      /** A focus on one item. */
      ll(item: Item): Focus;
    }

    /** A node of a compiled stylesheet. */
    interface SefNode {
      readonly N: string;
      readonly C?: readonly SefNode[];
      /** SaxonJS puts it there. */
      readonly parentNode?: SefNode;
      readonly name?: unknown;
      readonly buildDateTime?: string;
      /** Ours: the address of the main module. */
      readonly teiwrightBase?: unknown;
      readonly [attribute: string]: unknown;
    }

    interface XdmMap {
      inSituPut(key: object, value: readonly object[]): void;
      get(key: object): readonly Item[];
    }

    interface XError extends Error {
      readonly code: string;
      readonly xsltModule?: string | null;
      readonly xsltLineNr?: string | null;
    }

    /** What SaxonJS's own small document model has of the DOM. */
    interface Node extends Item {
      readonly nodeType: number;
      readonly parentNode: Node | null;
      readonly firstChild: Node | null;
      readonly nextSibling: Node | null;
      readonly ownerDocument: Document | null;
      /** Only processing instructions have one. */
      readonly target?: string;
      readonly previousSibling: Node | null;
      readonly textContent: string;
      appendChild(child: Node): Node;
      /** The address that relative ones in it start from. */
      _saxonBaseUri?: string;
      /** What it is a copy of. */
      _saxonOriginal?: Node;
    }

    interface Text extends Node {
      appendData(text: string): void;
    }

    interface Element extends Node {
      readonly prefix: string | null;
      readonly localName: string;
      readonly namespaceURI: string | null;
      readonly attributes: {
        readonly length: number;
        readonly [index: number]: Attr;
        item(index: number): Attr | null;
      };
      setAttributeNode(attribute: Attr): void;
    }

    interface Attr extends Node {
      readonly name: string;
      readonly prefix: string | null;
      readonly localName: string;
      readonly namespaceURI: string | null;
      value: string;
      nodeValue: string;
    }

    /** An attribute as a value. */
    interface OwnedNode extends Node {
      readonly parent: Node | null;
    }

    interface Document extends Node {
      createElementNS(uri: string, name: string): Element;
      createAttributeNS(uri: string, name: string): Attr;
      /** The elements that have ids, once they have been asked for. */
      readonly _saxonXmlIdIndex?: Readonly<Record<string, readonly Node[]>> | null;
      createDocumentFragment(): Node;
      createTextNode(text: string): Text;
      createComment(text: string): Node;
      createProcessingInstruction(target: string, data: string): Node;
    }
  }
}
