/** The library: the operations of the command line, on values. */
export type { Addresses, Located, ReadFile, Refused, SchemaKind } from "./core/addresses.js";
export type { Adoption } from "./core/adoption.js";
export { type CanonicalOptions, canonical } from "./core/canonical.js";
export { CODES, type Code, type Severity, severityOf } from "./core/codes.js";
export type { Comparison, Difference } from "./core/comparison.js";
export {
  type Config,
  type ConventionRule,
  type ConventionsConfig,
  DEFAULT_CONFIG,
  type EditionConfig,
  type EncodeConfig,
  type SchemaRule,
  type TextConfig,
} from "./core/config.js";
export type { Change } from "./core/conversion.js";
export { decode } from "./core/decode.js";
export { type Diagnostic, diagnostic, hasErrors } from "./core/diagnostic.js";
export type {
  XmlAttribute,
  XmlComment,
  XmlDocument,
  XmlElement,
  XmlInstruction,
  XmlNode,
  XmlText,
} from "./core/document.js";
export type {
  Decision,
  DecisionCertainty,
  DecisionKind,
  Explanation,
  Question,
  ViewElement,
  ViewNode,
} from "./core/encoding.js";
export type { Engines, SchemaLanguage, Validator, XmlEngine, XsltEngine } from "./core/engines.js";
export type { Handler, Reply, Request } from "./core/handler.js";
export type { Host } from "./core/host.js";
export type { Outcome } from "./core/outcome.js";
export { type Point, type Range, Source } from "./core/source.js";
export type { Context, Stage } from "./core/stage.js";
export type { ValidatedDocument, Validation, Verdict } from "./core/validation.js";
export { VERSION } from "./core/version.js";
export {
  type Adopted,
  type AdoptFolder,
  adoptFolder,
  type BuildEdition,
  type Built,
  buildEdition,
  type CiService,
  type CompareFiles,
  type CompiledSchema,
  type CompileSchema,
  type ConfirmedFile,
  type ConfirmFiles,
  type ConvertedFile,
  type ConvertFiles,
  canonicalFile,
  compareFiles,
  compileSchema,
  confirmFiles,
  convertFiles,
  type DiffSchemas,
  diffSchemas,
  type EncodedFile,
  type EncodedFiles,
  type EncodeFiles,
  type ExchangeWish,
  type ExplainInSchema,
  type Exported,
  type ExportFiles,
  type ExportFormat,
  encodeFiles,
  exchangeHandlers,
  explainInSchema,
  exportFiles,
  type FromSchemas,
  type InitialFile,
  type InitProject,
  initProject,
  transformFile,
} from "./operations/index.js";
export {
  type AddedSchema,
  type AddSchema,
  addSchema,
  type CompiledOdd,
  type CompileOdd,
  type Confirmation,
  type Confirmed,
  changedSince,
  compileOdd,
  confirm,
  createContext,
  type EncodedDocument,
  type EncodeInput,
  type EngineChoice,
  encode,
  enginesFor,
  type Format,
  hostAt,
  type ListedSchema,
  listenOn,
  listSchemas,
  type MetadataFiles,
  type OpenProject,
  type OutputFile,
  openProject,
  type PackedFile,
  type PublishInput,
  publish,
  type RelaxNgEngine,
  type SchemaChange,
  type SchemaChangeKind,
  type SchemaDifference,
  type SchemaEffect,
  type SchemaExplanation,
  type Specification,
  siteHandler,
  type ToldDifference,
  tellDifference,
  type ValidateInput,
  type VerifiedSchemas,
  validate,
  verifySchemas,
  watchFolder,
} from "./pipeline.js";
