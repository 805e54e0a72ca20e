import { attributesOf } from "../effective.js";
import { type Lookup, lookupOf } from "../lookup.js";
import type {
  AnySpec,
  AttributeDef,
  AttributeItem,
  AttributeList,
  Content,
  ElementSpec,
  Specification,
} from "../model.js";
import { type GrammarScope, meantBy, scopeFor } from "../relaxng/scope.js";

/**
 * A specification without what has lost its meaning in it: references to what is not there, and what elements say of attributes
 * that they do not get from any class. Nothing that a schema allows depends on it; whoever reads the specification is not misled.
 */
export function trimmed(specification: Specification): Specification {
  const scope = scopeFor(specification, new Map());
  const lookup = lookupOf(specification);
  const specs = specification.specs.map((spec) => trimSpec(spec, { scope, lookup }));
  return {
    ...specification,
    specs,
    elements: specs.filter((spec) => spec.kind === "element"),
    classes: specs.filter((spec) => spec.kind === "class"),
    macros: specs.filter((spec) => spec.kind === "macro"),
    datatypes: specs.filter((spec) => spec.kind === "data"),
  };
}

interface Trimming {
  readonly scope: GrammarScope;
  readonly lookup: Lookup;
}

function trimSpec(spec: AnySpec, trimming: Trimming): AnySpec {
  switch (spec.kind) {
    case "class":
      return { ...spec, attributes: trimList(spec.attributes, trimming, () => true) };
    case "element": {
      const inherits = inheritedBy(spec, trimming);
      const attributes = trimList(
        spec.attributes,
        trimming,
        ({ mode, ident }) => (mode !== "delete" && mode !== "change") || inherits().has(ident),
      );
      return { ...spec, content: trimContent(spec.content, trimming), attributes };
    }
    default:
      return { ...spec, content: trimContent(spec.content, trimming) };
  }
}

/** The names of the attributes that an element has from its classes, found when they are asked for. */
function inheritedBy(spec: ElementSpec, { lookup }: Trimming): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => {
    const bare = { ...spec, attributes: { ...spec.attributes, items: [] } };
    names ??= new Set(attributesOf(bare, lookup).map(({ def }) => def.ident));
    return names;
  };
}

function trimList(list: AttributeList, trimming: Trimming, isKept: (def: AttributeDef) => boolean): AttributeList {
  return {
    ...list,
    items: list.items.flatMap((item): readonly AttributeItem[] => {
      if (item.type === "list") return [trimList(item, trimming, isKept)];
      if (item.type === "ref") return [item];
      if (!isKept(item)) return [];
      const { datatype } = item;
      return [
        datatype ? { ...item, datatype: { ...datatype, content: trimContent(datatype.content, trimming) } } : item,
      ];
    }),
  };
}

function trimContent(content: readonly Content[], trimming: Trimming): readonly Content[] {
  const kept = content.flatMap((each) => trimOne(each, trimming));
  return kept.length === content.length && kept.every((each, i) => each === content[i]) ? content : kept;
}

function trimOne(content: Content, trimming: Trimming): readonly Content[] {
  const isThere = (name: string): boolean => meantBy(name, trimming.scope) !== undefined;
  switch (content.type) {
    case "sequence":
    case "alternate": {
      const items = trimContent(content.items, trimming);
      if (items === content.items) return [content];
      // What is emptied so may still stand, with nothing in it.
      return items.length === 0 ? [{ type: "empty", place: content.place }] : [{ ...content, items }];
    }
    case "elementRef":
    case "classRef":
    case "macroRef":
      return isThere(content.key) ? [content] : [];
    case "dataRef":
      return content.key === undefined || isThere(content.key) ? [content] : [];
    default:
      return [content];
  }
}
