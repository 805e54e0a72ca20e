import { elementsOf } from "../../core/document.js";
import { folderOf, resolveIn } from "../../core/path.js";
import { attributeOf, idsOf, isA, type Part, partOf, textIn, withChildren } from "./part.js";
import { type Reading, readFile, say } from "./reading.js";

/**
 * A part with what `include` and `extends` take in from other files in their place (ISO/IEC 19757-3, 5.4.4 and 5.4.3): for
 * `include` the element itself, for `extends` what is in it, and so for a whole schema that is included.
 */
export async function takeIn(part: Part, reading: Reading, trail: readonly string[] = []): Promise<Part> {
  const children: (Part | string)[] = [];
  for (const child of part.children) {
    if (typeof child === "string") children.push(child);
    else if (isA(child, "include") || (isA(child, "extends") && attributeOf(child, "href"))) {
      children.push(...(await referred(child, part, reading, trail)));
    } else children.push(await takeIn(child, reading, trail));
  }
  return withChildren(part, children);
}

async function referred(
  reference: Part,
  parent: Part,
  reading: Reading,
  trail: readonly string[],
): Promise<readonly (Part | string)[]> {
  const href = textIn(reference, "href");
  const what = `\`${reference.element.local}\``;
  const refuse = (message: string): readonly Part[] => {
    say(reading, "schematron/schema-reference", reference, message);
    return [];
  };
  if (href === undefined) return refuse(`${what} names no file; \`href\` must`);
  if (/^[A-Za-z][-+.0-9A-Za-z]*:/.test(href) || href.startsWith("//"))
    return refuse(
      `${what} names \`${href}\`, and nothing is fetched from elsewhere; a file of the project may stand there`,
    );
  const [file = "", id = ""] = href.split("#").map(decoded);
  const path = file === "" ? reference.source.path : resolveIn(folderOf(reference.source.path), file);
  const key = `${path}#${id}`;
  if (trail.includes(key)) return refuse(`\`${href}\` leads back to itself; a file may not take in itself`);
  const source = file === "" ? reference.source : await reading.load(path);
  if (!source) return refuse(`\`${path}\` is not there or cannot be read; a file must stand there`);
  const before = reading.diagnostics.length;
  const document = readFile(source, reading);
  if (!document) return reading.diagnostics.length > before ? [] : refuse(`\`${path}\` is not well-formed`);
  const found = id === "" ? document.root : [...elementsOf(document.root)].find((each) => idsOf(each).includes(id));
  if (!found) return refuse(`no element of \`${path}\` has the id \`${id}\``);
  const taken = await takeIn(partOf(found, source, reference.prefixes), reading, [...trail, key]);
  if (isA(reference, "extends") && !isA(taken, parent.element.local))
    return refuse(`\`${href}\` leads to \`${found.name}\`; \`${parent.element.local}\` may stand there`);
  return isA(reference, "extends") || isA(taken, "schema") ? taken.children : [taken];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
