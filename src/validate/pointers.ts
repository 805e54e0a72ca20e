import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { elementsOf, TEI_NAMESPACE, type XmlAttribute, type XmlDocument, type XmlElement } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import { nearest } from "../core/nearest.js";

/**
 * Every `#id` in an attribute that holds pointers (TEI's `teidata.pointer`) for which there is no element in the document.
 * Pointers into other files and with private schemes are left alone.
 */
export function danglingPointers({ root, source }: XmlDocument): readonly Diagnostic[] {
  const elements = [...elementsOf(root)];
  const ids = new Set(
    elements.flatMap((each) => each.attributes.filter((one) => one.name === "xml:id").map((one) => one.value.trim())),
  );
  return elements
    .filter((element) => element.uri === TEI_NAMESPACE)
    .flatMap((element) =>
      element.attributes
        .filter((attribute) => isPointer(element, attribute))
        .flatMap((attribute) =>
          pointersIn(attribute).flatMap((pointer) => check(pointer, { element, attribute, ids, path: source.path })),
        ),
    );
}

interface Place {
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
  readonly ids: ReadonlySet<string>;
  readonly path: string;
}

function check(text: string, { element, attribute, ids, path }: Place): readonly Diagnostic[] {
  if (!text.startsWith("#")) return [];
  const id = decoded(text.slice(1));
  // XPointer schemes such as `#xpath(...)` and `#range(...)` are no ids.
  if (ids.has(id) || /^[\w-]+\(/.test(id)) return [];
  const meant = nearest(id, ids);
  const hint =
    meant.length > 0
      ? `did you mean ${meant.map((each) => `\`#${each}\``).join(" or ")}?`
      : "give an element this `xml:id`, or point to another";
  const message = `\`${attribute.name}\` of \`${element.name}\` points to \`${text}\`, and no element has this \`xml:id\`; ${hint}`;
  return [
    diagnostic("tei/pointer-dangling", path, message, {
      range: attribute.range,
      xpath: `${xpathOf(element)}/@${attribute.name}`,
      actual: text,
      expected: meant.map((each) => `#${each}`),
    }),
  ];
}

function pointersIn({ value }: XmlAttribute): readonly string[] {
  return value.split(" ").filter((each) => each !== "");
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function isPointer({ local }: XmlElement, { name }: XmlAttribute): boolean {
  return ANYWHERE.has(name) || (SOMEWHERE[name]?.has(local) ?? false);
}

/** Attributes that hold pointers on every element that has them. */
const ANYWHERE: ReadonlySet<string> = new Set(
  (
    "active ana calendar change children copyOf corresp datcat datingMethod datingPoint decls domains " +
    "edRef facs feats filter follow hand inst lemmaRef mutual next origin parent parts passive period " +
    "perf prev ref rendition require resp sameAs scheme scribeRef scriptRef select since source spanTo " +
    "start synch target targetEnd toWhom unitRef url valueDatcat who wit"
  ).split(" "),
);

/** Attributes that hold pointers on some elements and other things on others. */
const SOMEWHERE: Readonly<Record<string, ReadonlySet<string>>> = {
  end: new Set(["annotation", "timeline", "when", "u"]),
  from: new Set(["arc", "span", "alt", "app"]),
  to: new Set(["arc", "span", "app"]),
  value: new Set(["root", "node", "leaf", "iNode", "eLeaf", "eTree"]),
  class: new Set(["msItem", "msItemStruct", "msContents"]),
};
