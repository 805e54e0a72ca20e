export { type Converted, type ConvertInput, convert } from "./convert.js";
export { withoutLostIncludes } from "./includes.js";
export { withCharacters } from "./p4-entities.js";
