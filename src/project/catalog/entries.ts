import { resolveAddress } from "../../core/address.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import { attributeOf, type XmlElement } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import { nearest } from "../../core/nearest.js";
import type { Outcome } from "../../core/outcome.js";
import type { Range, Source } from "../../core/source.js";
import { normalAddress, normalPublicId } from "./normal.js";

/** The namespace of XML Catalogs. */
const CATALOG = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

/** The kinds of entries (XML Catalogs 1.1, 6.5), each with the attribute that it matches by and the one that leads on. */
const KINDS = {
  public: { by: "publicId", to: "uri" },
  system: { by: "systemId", to: "uri" },
  rewriteSystem: { by: "systemIdStartString", to: "rewritePrefix" },
  systemSuffix: { by: "systemIdSuffix", to: "uri" },
  delegatePublic: { by: "publicIdStartString", to: "catalog" },
  delegateSystem: { by: "systemIdStartString", to: "catalog" },
  uri: { by: "name", to: "uri" },
  rewriteURI: { by: "uriStartString", to: "rewritePrefix" },
  uriSuffix: { by: "uriSuffix", to: "uri" },
  delegateURI: { by: "uriStartString", to: "catalog" },
  nextCatalog: { by: undefined, to: "catalog" },
} as const;

/** The name of a kind of entry. */
export type EntryKind = keyof typeof KINDS;

/** One entry of a catalog. */
export interface Entry {
  readonly kind: EntryKind;
  /** What it matches by, as catalogs compare it; empty for `nextCatalog`. */
  readonly by: string;
  /** Where it leads: a path, or an address with a scheme. */
  readonly to: string;
  /** Whether it counts for a public identifier where a system identifier is given too. */
  readonly prefersPublic: boolean;
  readonly range: Range;
}

/** The entries of a catalog file, in their order. What is no catalog has none, and what is wrong is said. */
export function readEntries(source: Source, xml: XmlEngine): Outcome<readonly Entry[]> {
  const parsed = xml.parse(source);
  if (!parsed.value || hasErrors(parsed.diagnostics)) return { value: [], diagnostics: parsed.diagnostics };
  const { root } = parsed.value;
  const reading: Reading = { path: source.path, entries: [], diagnostics: [] };
  if (root.uri !== CATALOG || root.local !== "catalog") {
    say(
      reading,
      root,
      `element \`${root.name}\` is no catalog; \`catalog\` in namespace \`${CATALOG}\` must stand there`,
    );
  } else readAll(reading, root, { base: source.path, prefersPublic: true });
  return { value: reading.entries, diagnostics: reading.diagnostics };
}

interface Reading {
  readonly path: string;
  readonly entries: Entry[];
  readonly diagnostics: Diagnostic[];
}

/** What an element takes over from those around it. */
interface Scope {
  readonly base: string;
  readonly prefersPublic: boolean;
}

/** Elements of other namespaces are extensions, which are passed over with all they hold (XML Catalogs 1.1, 6.1). */
function readAll(reading: Reading, element: XmlElement, outer: Scope): void {
  const scope = scopeIn(reading, element, outer);
  for (const child of element.children) {
    if (child.type !== "element" || child.uri !== CATALOG) continue;
    if (child.local === "group") readAll(reading, child, scope);
    else if (isKind(child.local)) readEntry(reading, { element: child, kind: child.local }, scope);
    else {
      const meant = nearest(child.local, [...Object.keys(KINDS), "group"], 1)[0];
      const hint =
        meant === undefined ? "entries such as `uri` and `system` may stand there" : `did you mean \`${meant}\`?`;
      say(reading, child, `element \`${child.name}\` is no entry of a catalog; ${hint}`);
    }
  }
}

function readEntry(
  reading: Reading,
  { element, kind }: { readonly element: XmlElement; readonly kind: EntryKind },
  outer: Scope,
): void {
  const scope = scopeIn(reading, element, outer);
  const { by, to } = KINDS[kind];
  const matched = by === undefined ? "" : attributeOf(element, by);
  const target = attributeOf(element, to);
  if (matched === undefined || target === undefined) {
    say(
      reading,
      element,
      `\`${element.name}\` has no attribute \`${matched === undefined ? by : to}\`, which it must have`,
    );
    return;
  }
  const isPublic = kind === "public" || kind === "delegatePublic";
  reading.entries.push({
    kind,
    by: isPublic ? normalPublicId(matched) : normalAddress(matched),
    to: resolveAddress(scope.base, target),
    prefersPublic: scope.prefersPublic,
    range: element.startTag,
  });
}

function scopeIn(reading: Reading, element: XmlElement, outer: Scope): Scope {
  const base = attributeOf(element, "xml:base");
  const prefer = attributeOf(element, "prefer");
  if (prefer !== undefined && prefer !== "public" && prefer !== "system") {
    say(reading, element, `\`prefer\` is \`${prefer}\`; \`public\` or \`system\` may stand there`);
  }
  return {
    base: base === undefined ? outer.base : resolveAddress(outer.base, base),
    prefersPublic: prefer === undefined ? outer.prefersPublic : prefer !== "system",
  };
}

function isKind(name: string): name is EntryKind {
  return Object.hasOwn(KINDS, name);
}

function say({ path, diagnostics }: Reading, element: XmlElement, message: string): void {
  diagnostics.push(diagnostic("config/catalog", path, message, { range: element.startTag }));
}
