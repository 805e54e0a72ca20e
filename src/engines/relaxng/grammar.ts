// The simple form of a schema is what others compare and explain too: it stands in `core`.
export type {
  AttributePattern,
  DataPattern,
  ElementDefinition,
  Grammar,
  NameClass,
  Pattern,
  Place,
  ValuePattern,
} from "../../core/grammar.js";
