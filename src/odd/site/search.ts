import type { AttributeDef } from "../model.js";
import { definitionsIn } from "../resolve/attributes.js";
import { inLanguage, nameInDocuments, plainText } from "../wording.js";
import type { Chapter } from "./chapters.js";
import { anchor, anchorOf } from "./places.js";
import { hasChecks, rulesOf } from "./rules.js";
import type { Site } from "./site.js";
import { titleOf } from "./spec-pages.js";

/** What can be found: name, address, and what is said of it. */
type Entry = readonly [name: string, address: string, about: string];

/** Everything that can be found, as a script: a script is read from a disk too, where other files may not be. */
export function searchData(site: Site, chapters: readonly Chapter[]): string {
  const { specification, places, labels } = site;
  const entries: Entry[] = chapters.map(({ div, title }) => [
    title || labels.guidelines,
    places.chapter(div) ?? "",
    labels.guidelines,
  ]);
  for (const spec of specification.specs) {
    const page = places.page(spec);
    const title = titleOf(site, spec);
    entries.push([title, page, aboutOf(site, spec.docs)]);
    if (spec.kind !== "element" && spec.kind !== "class") continue;
    for (const def of definitionsIn(spec.attributes)) {
      if (def.mode === "delete") continue;
      const address = `${page}#${anchorOf(def)}`;
      entries.push([`@${nameInDocuments(def, specification)} (${title})`, address, aboutOf(site, def.docs)]);
      for (const { ident, docs } of def.values?.items ?? [])
        entries.push([`"${ident}" (${title})`, address, aboutOf(site, docs)]);
    }
  }
  for (const { constraint } of rulesOf(specification).filter((each) => hasChecks(each.constraint))) {
    entries.push([constraint.ident, `rules.html#rule-${anchor(constraint.ident)}`, aboutOf(site, constraint.docs)]);
  }
  // Nothing in the texts can end the script that they stand in.
  const json = JSON.stringify(entries).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `window.documentation = ${json};\n`;
}

const LONGEST = 140;

function aboutOf({ specification }: Site, docs: AttributeDef["docs"]): string {
  const gloss = plainText(inLanguage(docs.glosses, specification));
  const text = [gloss === "" ? "" : `(${gloss})`, plainText(inLanguage(docs.descriptions, specification))]
    .join(" ")
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : text;
}
