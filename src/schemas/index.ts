// Schemas as such: how they are written and what two of them allow differently.

export { compactForm } from "./compact/index.js";
export { type Change, type ChangeKind, compareGrammars, type Effect, type SchemaDifference } from "./diff/index.js";
export { compareRules } from "./diff/rules.js";
export { type ToldChange, type ToldDifference, tellDifference } from "./diff/tell.js";
export { explainName, type SchemaExplanation } from "./explain/index.js";
