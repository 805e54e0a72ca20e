import type { Code } from "../../core/codes.js";
import { type Diagnostic, type DiagnosticDetails, diagnostic } from "../../core/diagnostic.js";
import type { XmlElement, XmlNode } from "../../core/document.js";
import { xpathOf } from "../../core/locate.js";
import type { Range, Source } from "../../core/source.js";

/** A parse under way. It changes while the text is read and is seen by this engine only. */
export interface Reading {
  readonly source: Source;
  readonly text: string;
  /** How far the text is read. */
  at: number;
  /** Set where nothing sensible can be made of the rest. */
  stopped: boolean;
  readonly diagnostics: Diagnostic[];
  /** Replacement texts of the entities that the document declares; undefined for those that are refused. */
  readonly entities: Map<string, string | undefined>;
  /** What stands outside the root element too. */
  readonly children: XmlNode[];
  /** The elements that are open, the root first. */
  readonly open: OpenElement[];
  /** Whether a root element has been opened. */
  rooted: boolean;
}

/** An element whose end tag is not read yet. */
export interface OpenElement {
  readonly element: GrowingElement;
  /** The namespaces by prefix that hold in it; the empty prefix is the default namespace. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** The end tags in it that closed nothing. */
  readonly strayEndTags: string[];
  /** The elements before it that were closed for want of an end tag; the tag may follow too late. */
  readonly closedEarly: string[];
}

/** An element while its content is read; handed on as an `XmlElement`, which nobody can change. */
export type GrowingElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlNode[] };

/** A parse at its start. */
export function startReading(source: Source): Reading {
  return {
    source,
    text: source.text,
    at: 0,
    stopped: false,
    diagnostics: [],
    entities: new Map(),
    children: [],
    open: [],
    rooted: false,
  };
}

/** Notes a slip that the reader can go on after. */
export function say(reading: Reading, range: Range, message: string, details: DiagnosticDetails = {}): void {
  sayAs("xml/not-well-formed", reading, range, { ...details, message });
}

/** Notes a slip after which nothing sensible can be made of the text. */
export function stop(reading: Reading, range: Range, message: string): void {
  say(reading, range, message);
  reading.stopped = true;
}

/** Notes a slip under a code of its own. */
export function sayAs(
  code: Code,
  reading: Reading,
  range: Range,
  { message, ...details }: DiagnosticDetails & { readonly message: string },
): void {
  const inside = reading.open.at(-1)?.element;
  reading.diagnostics.push(
    diagnostic(code, reading.source.path, message, { range, ...(inside && { xpath: xpathOf(inside) }), ...details }),
  );
}

/** The line of an offset, for a message. */
export function lineOf(reading: Reading, offset: number): number {
  return reading.source.point(offset).line;
}
