import { Ajv, type ValidateFunction } from "ajv";

// The tables of the specification, version 1.0, as schemas: nothing that they do not name, nothing missing that they require.
const text = { type: "string", minLength: 1 };
const uri = { type: "string", pattern: "^(?:https?://|/|[^\\s{}<>]+$)[^\\s{}<>]*$" };
const template = { type: "string", pattern: "^[^\\s<>{}]*(?:\\{[?&;/]?[\\w,]+\\}[^\\s<>{}]*)*$" };
const localised = {
  type: "object",
  properties: { lang: { type: "string", pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }, value: text },
  required: ["lang", "value"],
  additionalProperties: false,
};
const metadata = {
  type: "object",
  additionalProperties: {
    anyOf: [
      { type: "array", items: localised },
      { type: "array", items: uri },
    ],
  },
};
const citeStructure = { type: "array", items: { $ref: "#/$defs/citeStructure" } };
const $defs = {
  citeStructure: {
    type: "object",
    properties: { "@type": { const: "CiteStructure" }, citeType: text, citeStructure },
    required: ["citeType"],
    additionalProperties: false,
  },
};
const citationTrees = {
  type: "array",
  items: {
    type: "object",
    properties: { "@type": { const: "CitationTree" }, identifier: text, description: text, citeStructure },
    required: ["@type"],
    additionalProperties: false,
  },
};
const nullableUri = { anyOf: [uri, { type: "null" }] };
const view = {
  type: "object",
  properties: {
    "@id": uri,
    "@type": { const: "Pagination" },
    first: uri,
    previous: nullableUri,
    next: nullableUri,
    last: uri,
  },
  required: ["@id", "@type", "first", "previous", "next", "last"],
  additionalProperties: false,
};
const head = { "@context": { const: "https://dtsapi.org/context/v1.0.json" }, dtsVersion: { const: "1.0" } };
const resourceLinks = {
  collection: template,
  navigation: template,
  document: template,
  download: uri,
  mediaTypes: { type: "array", items: text },
  citationTrees,
};
const common = {
  "@id": uri,
  title: text,
  description: text,
  totalParents: { type: "integer", minimum: 0 },
  totalChildren: { type: "integer", minimum: 0 },
  dublinCore: metadata,
};
const collectionMember = {
  type: "object",
  properties: { ...common, "@type": { const: "Collection" }, collection: template },
  required: ["@id", "@type", "title", "totalParents", "totalChildren", "collection"],
  additionalProperties: false,
};
const resourceMember = {
  type: "object",
  properties: { ...common, "@type": { const: "Resource" }, ...resourceLinks },
  required: ["@id", "@type", "title", "totalParents", "totalChildren", "collection", "navigation", "document"],
  additionalProperties: false,
};
const member = { type: "array", items: { anyOf: [collectionMember, resourceMember] } };
const asAnswer = (schema: typeof collectionMember | typeof resourceMember): object => ({
  ...schema,
  properties: { ...head, ...schema.properties, member, view },
  required: ["@context", "dtsVersion", ...schema.required],
});
const unit = {
  type: "object",
  properties: {
    "@type": { const: "CitableUnit" },
    identifier: text,
    level: { type: "integer", minimum: 1 },
    parent: { type: ["string", "null"] },
    citeType: text,
    dublinCore: metadata,
  },
  required: ["@type", "identifier", "level", "parent"],
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true, strict: false });

/** Checks of the answers of each endpoint. */
export const schemas: Readonly<Record<"entry" | "collection" | "navigation", ValidateFunction>> = {
  entry: ajv.compile({
    type: "object",
    properties: {
      ...head,
      "@id": uri,
      "@type": { const: "EntryPoint" },
      collection: template,
      navigation: template,
      document: template,
    },
    required: ["@context", "dtsVersion", "@id", "@type", "collection", "navigation", "document"],
    additionalProperties: false,
  }),
  collection: ajv.compile({ $defs, anyOf: [asAnswer(collectionMember), asAnswer(resourceMember)] }),
  navigation: ajv.compile({
    $defs,
    type: "object",
    properties: {
      ...head,
      "@id": uri,
      "@type": { const: "Navigation" },
      resource: {
        type: "object",
        properties: { "@id": uri, "@type": { const: "Resource" }, ...resourceLinks },
        required: ["@id", "@type", "collection", "navigation", "document", "citationTrees"],
        additionalProperties: false,
      },
      ref: unit,
      start: unit,
      end: unit,
      member: { type: "array", items: unit },
      view,
    },
    required: ["@context", "dtsVersion", "@id", "@type", "resource"],
    additionalProperties: false,
  }),
};
