import type { Change } from "../core/conversion.js";
import type { XmlDocument } from "../core/document.js";
import { modelsOf } from "../core/xml-model.js";

/** What stands before the root element, with the schemas that it names replaced by the one that holds now. */
export function prologFor(
  document: XmlDocument,
  href: string | undefined,
): { readonly text: string; readonly changes: readonly Change[] } {
  const { source, root } = document;
  const changes: Change[] = [];
  const place = (offset: number): Change["at"] => ({ ...source.point(offset), xpath: "/" });
  let text = source.text.slice(0, root.range.start);
  const cuts: { readonly start: number; readonly end: number; readonly to: string }[] = [];
  let isNamed = false;
  for (const { range, href: old } of modelsOf(document)) {
    const to = isNamed || href === undefined ? undefined : href;
    if (to === old && !isNamed) {
      isNamed = true;
      continue;
    }
    isNamed = true;
    cuts.push({ ...range, to: to === undefined ? "" : modelFor(to) });
    changes.push({
      kind: "prolog",
      what: `xml-model ${old}`,
      ...(to !== undefined && { to: `xml-model ${to}` }),
      at: place(range.start),
    });
  }
  for (const { start, end, to } of cuts.toReversed()) {
    // The line of an instruction that is gone goes with it.
    const rest = to === "" ? text.slice(end).replace(/^[ \t]*\r?\n/, "") : text.slice(end);
    text = text.slice(0, start) + to + rest;
  }
  return { text: inUtf8(text), changes };
}

function modelFor(href: string): string {
  const type = href.endsWith(".rnc") ? "application/relax-ng-compact-syntax" : "application/xml";
  const written = href.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return `<?xml-model href="${written}" type="${type}" schematypens="http://relaxng.org/ns/structure/1.0"?>`;
}

/** A text whose declaration says UTF-8: so it is written, whatever the document was. */
export function inUtf8(prolog: string): string {
  return prolog.replace(
    /^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])([^"']*)\2/,
    (whole, head: string, quote: string, name: string) =>
      /^utf-?8$/i.test(name) ? whole : `${head}${quote}UTF-8${quote}`,
  );
}
