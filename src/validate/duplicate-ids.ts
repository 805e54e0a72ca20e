import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { elementsOf, type XmlDocument, type XmlElement } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import type { Source } from "../core/source.js";

/** Every `xml:id` that another element before has already. */
export function duplicateIds({ root, source }: XmlDocument): readonly Diagnostic[] {
  const first = new Map<string, XmlElement>();
  const found: Diagnostic[] = [];
  for (const element of elementsOf(root)) {
    const attribute = element.attributes.find((each) => each.name === "xml:id");
    if (!attribute) continue;
    // RELAX NG DTD compatibility: ids are compared without white space about them.
    const id = attribute.value.trim();
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, element);
      continue;
    }
    const message =
      earlier.range.start === element.range.start
        ? `\`xml:id\` \`${id}\` stands on this \`${element.name}\`, which is taken in more than once; an id may stand once in a document`
        : `\`xml:id\` \`${id}\` stands on this \`${element.name}\` and on \`${earlier.name}\` on line ${lineOf(earlier, element, source)}; an id may stand once in a document`;
    found.push(
      diagnostic("tei/id-duplicate", source.path, message, {
        range: attribute.range,
        xpath: `${xpathOf(element)}/@xml:id`,
        actual: id,
      }),
    );
  }
  return found;
}

/** The line of an element, with its file where that is another. */
function lineOf({ range }: XmlElement, other: XmlElement, source: Source): string {
  const { path } = source.origin(range.start).source;
  const file = path === source.origin(other.range.start).source.path ? "" : ` of \`${path}\``;
  return `${source.point(range.start).line}${file}`;
}
