import { codeOf, sentence } from "../faults.js";
import { saxon } from "../saxon.js";
import { Refusal } from "./function.js";

/** The reason where an evaluation was stopped because it came to no end. */
export const ENDLESS = "elements nest too deep, or a function calls itself without end";

/** Why an expression could not be compiled or evaluated, in words for its author. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return ENDLESS;
  if (error instanceof saxon.XError) return `${plain(sentence(error.message))} [${codeOf(error.code)}]`;
  if (error instanceof Refusal) return error.message;
  // What SaxonJS did not foresee; another expression may do.
  if (error instanceof Error) return "its evaluation came to no end that is known";
  throw error;
}

/** Without the line in the function that the expression was put into, which no reader knows. */
function plain(message: string): string {
  return message
    .replace(/\s*(?:in expression in|at char \d+ in|on line \d+).*$/s, "")
    .replaceAll(/Q\{(?:http:\/\/www\.w3\.org\/2005\/xpath-functions)?\}/g, "")
    .replace(/^unexpected token (?:[})]|<eof>).*$/s, "the expression ends where more must stand");
}
