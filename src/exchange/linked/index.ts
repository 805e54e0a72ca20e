import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import type { Corpus } from "../corpus.js";
import { addressOf, lastChange, licenceOfAll, publishersOfAll, responsibleForAll } from "../telling.js";
import { CONTEXT } from "./context.js";
import { documentNode } from "./document.js";
import { agentNode } from "./names.js";
import { type Naming, named } from "./naming.js";
import { type Node, node, text, to, typedDate } from "./values.js";

/** The corpus, its documents, and the persons, organisations and places in them, as JSON-LD. */
export function jsonLd(corpus: Corpus): Outcome<string> {
  const naming = named(corpus);
  const documents = corpus.documents.map((each) => documentNode(each, { corpus, naming }));
  const graph = [collectionNode(corpus, naming), ...documents, ...naming.entities()];
  const without = corpus.documents.filter((each) => addressOf(each, corpus) === undefined);
  return {
    value: `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, undefined, 1)}\n`,
    diagnostics: without.length === 0 ? [] : [withoutAddress(without.map((each) => each.path))],
  };
}

/** Tells once of all documents that nobody can link to. */
export function withoutAddress(paths: readonly string[]): Diagnostic {
  const number = paths.length === 1 ? "1 document has" : `${paths.length} documents have`;
  const message = `${number} no address on the web, such as \`${paths[0]}\`; \`exchange.url\` in the configuration may say where the edition stands`;
  return diagnostic("exchange/no-address", ".", message);
}

function collectionNode(corpus: Corpus, naming: Naming): Node {
  const { settings, description, language } = corpus;
  const licence = licenceOfAll(corpus)?.address;
  const modified = lastChange(corpus);
  const title = text(corpus.title, corpus.titleLanguage);
  const publishers = publishersOfAll(corpus).map((each) => agentNode(each, naming, undefined));
  const editors = responsibleForAll(corpus).map((each) => agentNode(each, naming, undefined));
  const doi = settings.doi === undefined ? undefined : `https://doi.org/${settings.doi}`;
  return node({
    "@id": naming.collection,
    "@type": ["Collection", "Dataset"],
    name: title,
    "dcterms:title": title,
    description: description === undefined ? undefined : text(description, language),
    "dcterms:description": description === undefined ? undefined : text(description, language),
    url: settings.url,
    identifier: doi,
    sameAs: doi,
    license: licence,
    "dcterms:license": licence === undefined ? undefined : to(licence),
    editor: editors,
    "dcterms:contributor": editors,
    publisher: publishers,
    "dcterms:publisher": publishers,
    dateModified: modified,
    "dcterms:modified": modified === undefined ? undefined : typedDate(modified),
    hasPart: corpus.documents.map((each) => naming.document(each)),
  });
}
