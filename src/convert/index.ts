export { type Converted, type ConvertInput, convert } from "./convert.js";
