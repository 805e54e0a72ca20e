export { ARCHIVAL_RULES, type BracketRule, MARGIN_HAND, opensMarginalia, type Voice } from "./rules.js";
export { type Bracket, scanBrackets } from "./scan.js";
