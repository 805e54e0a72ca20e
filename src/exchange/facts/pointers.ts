import { attributeOf, elementsOf, type XmlElement } from "../../core/document.js";
import { expand, type Prefix } from "../../core/prefixes.js";
import { addressIn, authorityAddress } from "./addresses.js";
import { given } from "./reading.js";

/** What a pointer of a document leads to: an address on the web, or an `xml:id` in the document or another file. */
export type Target =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "id"; readonly id: string };

/** Reads the pointers of one document by the prefixes that it declares. */
export interface Pointers {
  /** What the values of an attribute lead to; what leads nowhere is left out. */
  targets(element: XmlElement, attribute?: string): readonly Target[];
}

/** The pointers of a document whose root is given. */
export function pointersOf(root: XmlElement): Pointers {
  const prefixes = prefixesIn(root);
  const read = (pointer: string): readonly Target[] => {
    const address = addressIn(pointer);
    if (address !== undefined) return [{ kind: "address", address }];
    if (pointer.startsWith("#")) return fragment(pointer);
    const scheme = /^([A-Za-z][-+.\w]*):(.+)$/.exec(pointer);
    if (!scheme) return fragment(pointer);
    const [, ident = "", rest = ""] = scheme;
    for (const each of prefixes.filter((prefix) => prefix.ident === ident)) {
      const expansion = expand(each, rest);
      if (expansion.kind !== "full") continue;
      const full = addressIn(expansion.reference);
      return full === undefined ? fragment(expansion.reference) : [{ kind: "address", address: full }];
    }
    const known = authorityAddress(ident, rest);
    if (known !== undefined) return [{ kind: "address", address: known }];
    // A scheme of the project's own, such as `pmb:2121`, may name an entry by its id.
    return [{ kind: "id", id: rest }];
  };
  return {
    targets: (element, attribute = "ref") =>
      (given(element, attribute) ?? "")
        .split(/\s+/)
        .filter((each) => each !== "")
        .flatMap(read),
  };
}

/** What stands behind the `#`; some write the bare id. */
function fragment(pointer: string): readonly Target[] {
  const hash = pointer.indexOf("#");
  const id = hash >= 0 ? pointer.slice(hash + 1) : /^[\p{L}_][\w-]*$/u.test(pointer) ? pointer : "";
  return id === "" ? [] : [{ kind: "id", id }];
}

function prefixesIn(root: XmlElement): readonly Prefix[] {
  const found: Prefix[] = [];
  const header = root.children.find(
    (each): each is XmlElement => each.type === "element" && each.local === "teiHeader",
  );
  for (const each of header ? elementsOf(header) : []) {
    if (each.local !== "prefixDef") continue;
    const ident = attributeOf(each, "ident");
    const match = attributeOf(each, "matchPattern");
    const replacement = attributeOf(each, "replacementPattern");
    if (ident !== undefined && match !== undefined && replacement !== undefined)
      found.push({ ident, match, replacement });
  }
  return found;
}
