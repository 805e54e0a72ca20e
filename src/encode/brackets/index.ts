export { ARCHIVAL_RULES, type BracketRule, opensMarginalia, type Voice } from "./rules.js";
export { type Bracket, scanBrackets } from "./scan.js";
