// Schemas as such: how they are written and what two of them allow differently.

export { compactForm } from "./compact/index.js";
