import { attributeOf, TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import type { Content, DataContent, Expansion, NameException } from "../model.js";
import { elementsIn, isTei, RELAX_NG, scopeOf, wordsIn } from "../names.js";
import { keyOf, occurrenceOf, placeOf, placeOfAttribute, type Reading } from "./reading.js";
import { readValueList } from "./values.js";

/** What stands in a `content` or `datatype`, in a row. */
export function readContent(reading: Reading, parent: XmlElement): readonly Content[] {
  return parent.children.flatMap((child) => {
    if (child.type === "element") return readOne(reading, child) ?? [];
    if (child.type !== "instruction" || child.target !== "NameList") return [];
    return [{ type: "nameList", place: { source: reading.source, range: child.range } }];
  });
}

function readOne(reading: Reading, element: XmlElement): Content | undefined {
  const place = placeOf(reading, element);
  if (element.uri === RELAX_NG) return { type: "relaxng", element, held: readHeld(reading, element), place };
  if (element.uri !== TEI_NAMESPACE) return undefined;
  switch (element.local) {
    case "empty":
    case "textNode":
      return { type: element.local, place };
    case "sequence":
      return {
        type: "sequence",
        items: readContent(reading, element),
        occurs: occurrenceOf(reading, element),
        anyOrder: /^(?:false|0)$/.test(attributeOf(element, "preserveOrder") ?? ""),
        place,
      };
    case "interleave":
      return {
        type: "sequence",
        items: readContent(reading, element),
        occurs: occurrenceOf(reading, element),
        anyOrder: true,
        place,
      };
    case "alternate":
      return {
        type: "alternate",
        items: readContent(reading, element),
        occurs: occurrenceOf(reading, element),
        place,
      };
    case "elementRef":
    case "macroRef": {
      const key = keyOf(reading, element);
      return key === "" ? undefined : { type: element.local, key, occurs: occurrenceOf(reading, element), place };
    }
    case "classRef":
      return readClassRef(reading, element);
    case "dataRef":
      return readDataRef(reading, element);
    case "anyElement":
      return {
        type: "anyElement",
        require: wordsIn(attributeOf(element, "require")),
        except: readExceptions(element, attributeOf(element, "except")),
        occurs: occurrenceOf(reading, element),
        place,
      };
    case "valList":
      return { type: "valList", list: readValueList(reading, element), place };
    case "desc":
    case "gloss":
      return undefined;
    default: {
      const may = "`sequence`, `alternate`, `elementRef`, `classRef`, `macroRef`, `dataRef`, `textNode` and their like";
      reading.say(
        "odd/content",
        place,
        `\`${element.name}\` is nothing that content is made of; ${may} may stand here`,
      );
      return undefined;
    }
  }
}

/** What stands in a pattern of RELAX NG, at any depth, in the words of ODD. */
function readHeld(reading: Reading, pattern: XmlElement): ReadonlyMap<XmlElement, Content> {
  const held = new Map<XmlElement, Content>();
  const pending = [...elementsIn(pattern)].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.uri === RELAX_NG) pending.push(...[...elementsIn(next)].reverse());
    const content = next.uri === TEI_NAMESPACE ? readOne(reading, next) : undefined;
    if (content) held.set(next, content);
  }
  return held;
}

const EXPANSIONS: readonly Expansion[] = [
  "alternation",
  "sequence",
  "sequenceOptional",
  "sequenceRepeatable",
  "sequenceOptionalRepeatable",
];

function readClassRef(reading: Reading, element: XmlElement): Content | undefined {
  const key = keyOf(reading, element);
  if (key === "") return undefined;
  const include = attributeOf(element, "include");
  return {
    type: "classRef",
    key,
    expand: readExpansion(reading, element),
    include: include === undefined || include.trim() === "" ? undefined : wordsIn(include),
    except: wordsIn(attributeOf(element, "except")),
    occurs: occurrenceOf(reading, element),
    place: placeOf(reading, element),
  };
}

function readExpansion(reading: Reading, element: XmlElement): Expansion {
  const value = attributeOf(element, "expand")?.trim();
  if (value === undefined) return "alternation";
  const expansion = EXPANSIONS.find((each) => each === (value === "alternate" ? "alternation" : value));
  if (expansion) return expansion;
  const may = EXPANSIONS.map((each) => `\`${each}\``).join(", ");
  const place = placeOfAttribute(reading, element, "expand");
  reading.say("odd/value", place, `a class cannot be expanded as \`${value}\`; one of ${may} may stand here`);
  return "alternation";
}

function readDataRef(reading: Reading, element: XmlElement): DataContent | undefined {
  const key = attributeOf(element, "key")?.trim();
  const name = attributeOf(element, "name")?.trim();
  const place = placeOf(reading, element);
  if (!key && !name) {
    reading.say(
      "odd/value",
      place,
      "`dataRef` says no datatype; a `key` of the TEI or a `name` of XML Schema must stand there",
    );
    return undefined;
  }
  return {
    type: "dataRef",
    key: key === "" ? undefined : key,
    name: name === "" ? undefined : name,
    restriction: attributeOf(element, "restriction"),
    facets: elementsIn(element)
      .filter((child) => isTei(child, "dataFacet"))
      .map((facet) => ({ name: attributeOf(facet, "name") ?? "", value: attributeOf(facet, "value") ?? "" })),
    occurs: occurrenceOf(reading, element),
    place,
  };
}

/** Namespaces and prefixed names; undefined where there is no list. */
export function readExceptions(element: XmlElement, list: string | undefined): readonly NameException[] | undefined {
  if (list === undefined) return undefined;
  const scope = scopeOf(element);
  return wordsIn(list).map((written) => {
    const [prefix = "", local = ""] = written.split(":", 2);
    const uri = /^[\w.-]+:[\w.-]+$/.test(written) ? scope.get(prefix) : undefined;
    return uri === undefined ? { uri: written, written } : { uri, local, written };
  });
}
