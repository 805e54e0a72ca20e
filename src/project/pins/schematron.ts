import { resolveAddress } from "../../core/address.js";
import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { attributeOf, elementsOf, type XmlElement } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import { Source } from "../../core/source.js";
import type { Taken } from "./gather.js";

const SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

/** Takes in the files that a Schematron schema holds by `include` and `extends`; what is wrong with them is said. */
export async function takeSchematron(
  main: Source,
  { xml, take }: { readonly xml: XmlEngine; readonly take: (address: string) => Promise<Taken> },
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const done = new Set([main.path]);
  const follow = async (source: Source): Promise<void> => {
    const parsed = xml.parse(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.value) return;
    for (const element of elementsOf(parsed.value.root)) {
      const href = isReference(element) ? attributeOf(element, "href") : undefined;
      if (href === undefined) continue;
      const address = resolveAddress(source.path, href.replace(/#.*$/s, ""));
      const taken = await take(address);
      if (!(taken instanceof Source)) {
        const place = { range: element.startTag, actual: href };
        diagnostics.push(diagnostic("config/unknown-schema", source.path, `\`${address}\` ${taken.obstacle}`, place));
      } else if (!done.has(taken.path)) {
        done.add(taken.path);
        await follow(taken);
      }
    }
  };
  await follow(main);
  return diagnostics;
}

function isReference({ uri, local }: XmlElement): boolean {
  return uri === SCHEMATRON && (local === "include" || local === "extends");
}
