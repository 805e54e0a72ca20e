/** The parts of saxon-js 2.7.0 that the engine uses; those that its makers do not document are marked. */
declare module "saxon-js" {
  const SaxonJS: SaxonJS.Api;
  export default SaxonJS;

  export namespace SaxonJS {
    interface Api {
      transform(options: TransformOptions, mode: "sync"): TransformOutcome;
      getPlatform(): Platform;
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
      XS: { readonly QName: { fromParts(prefix: string, uri: string, local: string): object } };
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

    /** A node of a compiled stylesheet. */
    interface SefNode {
      readonly N: string;
      readonly C?: readonly SefNode[];
      readonly name?: unknown;
      readonly buildDateTime?: string;
      /** Ours: the address of the main module. */
      readonly teiwrightBase?: unknown;
      readonly [attribute: string]: unknown;
    }

    interface XdmMap {
      inSituPut(key: object, value: readonly object[]): void;
    }

    interface XError extends Error {
      readonly code: string;
      readonly xsltModule?: string | null;
      readonly xsltLineNr?: string | null;
    }

    /** What SaxonJS's own small document model has of the DOM. */
    interface Node {
      readonly nodeType: number;
      readonly firstChild: Node | null;
      readonly nextSibling: Node | null;
      readonly textContent: string;
      appendChild(child: Node): Node;
    }

    interface Element extends Node {
      readonly localName: string;
      readonly namespaceURI: string | null;
      readonly attributes: { readonly length: number; item(index: number): Attr | null };
      setAttributeNode(attribute: Attr): void;
    }

    interface Attr extends Node {
      readonly name: string;
      value: string;
      nodeValue: string;
    }

    interface Document extends Node {
      createElementNS(uri: string, name: string): Element;
      createAttributeNS(uri: string, name: string): Attr;
      createTextNode(text: string): Node;
      createComment(text: string): Node;
      createProcessingInstruction(target: string, data: string): Node;
    }
  }
}
