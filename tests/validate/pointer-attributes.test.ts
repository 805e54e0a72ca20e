import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attributeOf, type XmlElement } from "../../src/core/document.js";
import { isPointer } from "../../src/core/pointer-attributes.js";
import { Source } from "../../src/core/source.js";
import { xmlEngine } from "../xml-engine.js";

const shared = process.env.TEIWRIGHT_SHARED ?? join(import.meta.dirname, "../../../shared");
/** Of versions 4.12.0, 4.9.0, 4.6.0 and 4.1.0; the last two are customizations, which give some names other values. */
const schemas = [
  { file: "schemas/tei_all.rng", isWhole: true },
  { file: "suites/odd/expected/tei_all.rng", isWhole: true },
  { file: "suites/odd-rng-pairs/msdesc/msdesc.rng", isWhole: false },
  { file: "suites/odd-rng-pairs/tei_periodical/schema/tei_periodical.rng", isWhole: false },
];
const present = schemas.filter(({ file }) => existsSync(join(shared, file)));
if (present.length === 0)
  console.log("the schemas of TEI are absent: set TEIWRIGHT_SHARED to the folder that holds them");

/** Attributes that hold addresses and are no `teidata.pointer`: namespaces, bases, XInclude's, and `where` of `move`, which may be a word. */
const OTHERS = new Set([
  "xml:base",
  "ns",
  "except",
  "defaultExceptions",
  "namespace@name",
  "include@href",
  "move@where",
]);

describe.runIf(present.length > 0)("the attributes that hold pointers", () => {
  it.each(present)("are those of $file that hold addresses", ({ file, isWhole }) => {
    const pairs = pairsOf(join(shared, file));
    const wrong = [...pairs].filter(([pair, isAddress]) => {
      const [element = "", attribute = ""] = pair.split("@");
      const expected = isAddress && !OTHERS.has(pair) && !OTHERS.has(attribute);
      return isWhole ? isPointer(element, attribute) !== expected : expected && !isPointer(element, attribute);
    });
    expect(wrong.map(([pair]) => pair)).toEqual([]);
    const addresses = [...pairs.values()].filter(Boolean).length;
    expect(addresses).toBeGreaterThan(isWhole ? 9000 : 1000);
  });
});

/** Every `element@attribute` of a schema, and whether its values are of type `anyURI`. */
function pairsOf(path: string): ReadonlyMap<string, boolean> {
  const { value } = xmlEngine.parse(new Source(path, readFileSync(path, "utf8")));
  if (!value) throw new Error(`${path} is not well-formed`);
  const defines = new Map<string, XmlElement[]>();
  const elements: XmlElement[] = [];
  const sort = (element: XmlElement): void => {
    const name = attributeOf(element, "name");
    if (element.local === "define" && name) defines.set(name, [...(defines.get(name) ?? []), element]);
    if (element.local === "element" && name) elements.push(element);
    inside(element).forEach(sort);
  };
  sort(value.root);

  const pairs = new Map<string, boolean>();
  /** Visits a pattern and all that it refers to, down to elements. */
  const visit = (pattern: XmlElement, met: Set<string>, found: (attribute: XmlElement) => void): void => {
    for (const each of inside(pattern)) {
      const name = attributeOf(each, "name") ?? "";
      if (each.local === "attribute" && name) found(each);
      else if (each.local === "ref" && !met.has(name)) {
        met.add(name);
        for (const define of defines.get(name) ?? []) visit(define, met, found);
      } else if (each.local !== "element") visit(each, met, found);
    }
  };
  const isAddress = (attribute: XmlElement): boolean => {
    let address = false;
    const look = (pattern: XmlElement): void => {
      for (const each of inside(pattern)) {
        if (each.local === "data" && attributeOf(each, "type") === "anyURI") address = true;
        for (const define of each.local === "ref" ? (defines.get(attributeOf(each, "name") ?? "") ?? []) : [])
          look(define);
        look(each);
      }
    };
    look(attribute);
    return address;
  };
  for (const element of elements) {
    visit(element, new Set(), (attribute) => {
      const pair = `${attributeOf(element, "name")}@${attributeOf(attribute, "name")}`;
      pairs.set(pair, (pairs.get(pair) ?? false) || isAddress(attribute));
    });
  }
  return pairs;
}

function inside(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((each): each is XmlElement => each.type === "element");
}
