export { type Converted, type ConvertInput, convert } from "./convert.js";
export { withCharacters } from "./p4-entities.js";
