export { bibtexOf } from "./bibtex.js";
export { citedOf, withSlash } from "./citation.js";
export { cslOf } from "./csl.js";
export { jsonLdOf } from "./json-ld.js";
export { risOf } from "./ris.js";
