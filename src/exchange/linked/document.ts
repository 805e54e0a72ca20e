import type { Corpus } from "../corpus.js";
import type { Agent, DocumentFacts, Named } from "../facts/index.js";
import { addressOf, changedOn, merged } from "../telling.js";
import { TYPES } from "./entity-node.js";
import { agentNode } from "./names.js";
import type { Naming } from "./naming.js";
import { dateOf, type Node, node, stretchOf, text, to, typedDate, type Value } from "./values.js";

/** The node of a document, in the terms of schema.org and of Dublin Core. */
export function documentNode(
  document: DocumentFacts,
  { corpus, naming }: { readonly corpus: Corpus; readonly naming: Naming },
): Node {
  const agents = (list: readonly Agent[]): readonly Value[] => list.map((each) => agentNode(each, naming, document));
  const names = (list: readonly Named[]): readonly string[] => [
    ...new Set(list.flatMap((each) => naming.entity(each, document) ?? [])),
  ];
  const { title, titles, licence, created } = document;
  const address = addressOf(document, corpus);
  const modified = changedOn(document, corpus);
  const createdOn = dateOf(created);
  const stretch = stretchOf(created);
  const letter = letterProperties(document, naming);
  return node({
    "@id": naming.document(document),
    "@type": document.correspondences.length > 0 ? "Message" : "CreativeWork",
    name: text(title.text, title.language),
    alternateName: titles.map((each) => text(each.text, each.language)),
    "dcterms:title": [title, ...titles].map((each) => text(each.text, each.language)),
    url: address,
    encodingFormat: "application/tei+xml",
    author: agents(document.authors),
    "dcterms:creator": agents(document.authors),
    editor: agents(document.editors),
    contributor: agents(document.contributors),
    "dcterms:contributor": agents(merged([...document.editors, ...document.contributors])),
    funder: agents(document.funders),
    publisher: agents(document.publishers),
    "dcterms:publisher": agents(document.publishers),
    ...letter,
    dateCreated: createdOn,
    temporalCoverage: stretch,
    "dcterms:created": [createdOn, stretch].flatMap((each) => (each === undefined ? [] : typedDate(each))),
    datePublished: document.published,
    "dcterms:issued": document.published === undefined ? undefined : typedDate(document.published),
    dateModified: modified,
    "dcterms:modified": modified === undefined ? undefined : typedDate(modified),
    version: /\d/.test(document.edition ?? "") ? document.edition : undefined,
    inLanguage: document.languages,
    "dcterms:language": document.languages,
    license: licence?.address,
    "dcterms:license": licence?.address === undefined ? undefined : to(licence.address),
    "dcterms:rights": licence && licence.text !== "" ? licence.text.slice(0, 300) : undefined,
    abstract: document.abstract,
    "dcterms:abstract": document.abstract,
    keywords: document.keywords,
    "dcterms:subject": document.keywords,
    isBasedOn: document.source,
    "dcterms:source": document.source,
    identifier: document.idnos.map(identifierNode),
    "dcterms:identifier": document.idnos.map((each) => each.address ?? each.text),
    mentions: names(document.mentions),
    isPartOf: naming.collection,
    "dcterms:isPartOf": to(naming.collection),
  });
}

function identifierNode({ type, text: value, address }: DocumentFacts["idnos"][number]): Value {
  return node({
    "@type": "PropertyValue",
    propertyID: type === "" ? undefined : type,
    value,
    url: address,
  });
}

/** Who wrote to whom, when and where, of the first letter that the header tells of. */
function letterProperties(
  { correspondences, ...rest }: DocumentFacts,
  naming: Naming,
): Readonly<Record<string, Value>> {
  const [correspondence] = correspondences;
  if (!correspondence) return {};
  const document = { correspondences, ...rest };
  const of = (type: string) => correspondence.actions.filter((each) => each.type === type);
  const nodes = (list: readonly Named[]): readonly Value[] =>
    list.map((each) => {
      const id = naming.entity(each, document);
      return id === undefined ? node({ "@type": TYPES[each.kind], name: each.name }) : to(id);
    });
  const dates = (type: string): readonly string[] =>
    of(type).flatMap((action) => action.dates.flatMap((each) => dateOf(each) ?? []));
  return node({
    sender: nodes(of("sent").flatMap((each) => each.agents)),
    recipient: nodes(of("received").flatMap((each) => each.agents)),
    locationCreated: nodes(of("sent").flatMap((each) => each.places)),
    dateSent: dates("sent"),
    dateReceived: dates("received"),
  });
}
