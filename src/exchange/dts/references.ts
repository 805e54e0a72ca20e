import type { XmlElement } from "../../core/document.js";
import { at, childrenOf, given } from "../facts/index.js";
import type { Level, ReferenceFault } from "./levels.js";
import { levelsOfPatterns } from "./patterns.js";
import { isKnown } from "./xpath/evaluate.js";
import { parseXPath } from "./xpath/parse.js";
import type { Expression } from "./xpath/syntax.js";

/** A way to refer to the parts of a document, as a `refsDecl` declares it. */
export interface Reference {
  readonly levels: readonly Level[];
  /** What it is called, where there are several. */
  readonly name?: string;
  readonly isDefault: boolean;
}

/** The ways that the header of a document declares, the default first, and what cannot be followed in them. */
export function referencesOf(root: XmlElement): {
  readonly references: readonly Reference[];
  readonly faults: readonly ReferenceFault[];
} {
  const faults: ReferenceFault[] = [];
  const declarations = at(root, "teiHeader", "encodingDesc", "refsDecl");
  const references = declarations.flatMap((declaration): readonly Reference[] => {
    const structures = childrenOf(declaration, "citeStructure");
    const patterns = childrenOf(declaration, "cRefPattern");
    const levels =
      structures.length > 0
        ? structures.flatMap((each) => levelOf(each, faults, true) ?? [])
        : patterns.length > 0
          ? levelsOfPatterns(patterns, faults)
          : [];
    const name = given(declaration, "xml:id") ?? given(declaration, "n");
    if (levels.length === 0) return [];
    return [{ levels, ...(name !== undefined && { name }), isDefault: given(declaration, "default") === "true" }];
  });
  return { references: references.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault)), faults };
}

function levelOf(element: XmlElement, faults: ReferenceFault[], isFirst: boolean): Level | undefined {
  const match = expressionIn(element, "match", faults);
  const use = expressionIn(element, "use", faults);
  if (!match || !use) return undefined;
  return {
    // Below the first level a path starts at the unit about it, however it is written.
    match: isFirst || match.kind !== "path" ? match : { ...match, isAbsolute: false },
    use,
    delim: element.attributes.find((each) => each.name === "delim")?.value ?? "",
    unit: given(element, "unit") ?? "unit",
    levels: childrenOf(element, "citeStructure").flatMap((each) => levelOf(each, faults, false) ?? []),
  };
}

function expressionIn(element: XmlElement, name: "match" | "use", faults: ReferenceFault[]): Expression | undefined {
  const attribute = element.attributes.find((each) => each.name === name);
  if (!attribute) {
    faults.push({
      message: `a \`citeStructure\` has no \`@${name}\`; an XPath must stand there`,
      range: element.startTag,
    });
    return undefined;
  }
  const expression = parseXPath(attribute.value);
  if (expression && isKnown(expression)) return expression;
  const message = `\`@${name}\` is \`${attribute.value}\`, which cannot be followed; steps by names, with conditions on attributes, may stand there`;
  faults.push({ message, range: attribute.valueRange });
  return undefined;
}
