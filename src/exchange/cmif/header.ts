import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import type { Context } from "../../core/stage.js";
import type { Corpus } from "../corpus.js";
import { lastChange, licenceOfAll, publishersOfAll, responsibleForAll } from "../telling.js";
import { element, escapeText } from "../xml.js";

/** The `fileDesc` of the list of letters; what must stand there and nobody has said is told. */
export function headerOf(corpus: Corpus, bibliography: string, { host }: Context): Outcome<string> {
  const diagnostics: Diagnostic[] = [];
  const missing = (what: string, advice: string): void => {
    diagnostics.push(diagnostic("exchange/cmif-header", ".", `the list of letters has no ${what}; ${advice}`));
  };
  const { url, email } = corpus.settings;
  const publishers = publishersOfAll(corpus);
  const editors = responsibleForAll(corpus);
  if (editors.length === 0) missing("editor", "`exchange.editor` in the configuration may name one");
  if (publishers.length === 0) missing("publisher", "`edition.publisher` in the configuration may name one");
  if (url === undefined)
    missing("address", "`exchange.url` in the configuration may say where the edition stands on the web");
  const licence = licenceOfAll(corpus);
  if (licence?.address === undefined)
    missing("licence", "`exchange.licence` in the configuration may give the address of one");
  else if (!/^CC-BY-4\.0$|^CC0-1\.0$/.test(licence.spdx ?? "")) {
    const advice = "CMIF wants CC BY 4.0 or CC0 1.0 for the list, which `exchange.licence` may give";
    missing("licence that services for letters take", advice);
  }
  const names = (editors.length > 0 ? editors : publishers).map((each) => ({ email, ...each }));
  const value = element(
    "fileDesc",
    {},
    "\n",
    element(
      "titleStmt",
      {},
      element("title", {}, escapeText(corpus.title)),
      ...(names.length > 0 ? names : [{ name: "Unknown", email }]).map((each, i) =>
        element(
          "editor",
          {},
          escapeText(each.name),
          ...(i === 0 && each.email !== undefined ? [" ", element("email", {}, escapeText(each.email))] : []),
        ),
      ),
    ),
    "\n",
    element(
      "publicationStmt",
      {},
      ...(publishers.length > 0 ? publishers.map((each) => each.name) : ["Unknown"]).map((name, i) =>
        element(
          "publisher",
          {},
          i === 0 && url !== undefined ? element("ref", { target: url }, escapeText(name)) : escapeText(name),
        ),
      ),
      element(
        "idno",
        { type: "url" },
        escapeText(url === undefined ? "cmif.xml" : `${url.replace(/\/+$/, "")}/cmif.xml`),
      ),
      // Without any sign of when the letters were last worked on, the list is as new as this run.
      element("date", { when: lastChange(corpus) ?? host.today() }),
      element("availability", {}, licenceElement(licence?.address, licence?.spdx)),
    ),
    "\n",
    element(
      "sourceDesc",
      {},
      element(
        "bibl",
        { type: "online", "xml:id": bibliography },
        escapeText(corpus.title),
        ...(publishers[0] ? [escapeText(`. ${publishers[0].name}`)] : []),
        ...(url === undefined ? [] : [". ", element("ref", { target: url }, escapeText(url))]),
      ),
    ),
    "\n",
  );
  return { value, diagnostics };
}

/** A UUID that stays the same while the edition has its title and address; the first sign is a letter, as ids want it. */
export function bibliographyId({ title, settings }: Corpus, { host }: Context): string {
  const digest = host.cache.digest(`cmif ${settings.url ?? ""} ${title}`);
  const first = "abcdef"[Number.parseInt(digest.slice(0, 2), 16) % 6] ?? "a";
  const signs = `${first}${digest.slice(1, 12)}8${digest.slice(13, 16)}a${digest.slice(17, 32)}`;
  return [signs.slice(0, 8), signs.slice(8, 12), signs.slice(12, 16), signs.slice(16, 20), signs.slice(20, 32)].join(
    "-",
  );
}

/** Where nobody has said what may be done with the list, that is said with the address that there is for it. */
function licenceElement(address: string | undefined, spdx: string | undefined): string {
  if (address === undefined) {
    return element("licence", { target: "https://rightsstatements.org/vocab/CNE/1.0/" }, "No licence has been stated.");
  }
  const name = spdx ?? address;
  return element("licence", { target: address }, escapeText(`This file is licensed under the terms of ${name}`));
}
