// What libxml2 is asked for: a second opinion on RELAX NG, and XML Schema.

export { libxml2RelaxNg } from "./relaxng/index.js";
export type { XsdAccess } from "./xsd/files.js";
export { xsd } from "./xsd/index.js";
