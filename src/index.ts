/** The library: the operations of the command line, on values. */
export { type Adopted, type AdoptFolder, adoptFolder } from "./adoption.js";
export { type BuildEdition, type Built, buildEdition } from "./build.js";
export { type CompareFiles, compareFiles } from "./comparison.js";
export { type ConvertedFile, type ConvertFiles, convertFiles } from "./conversion.js";
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
  type ExchangeWish,
  type Exported,
  type ExportFiles,
  type ExportFormat,
  exchangeHandlers,
  exportFiles,
} from "./exporting.js";
export {
  type ConfirmedFile,
  type ConfirmFiles,
  canonicalFile,
  confirmFiles,
  type EncodedFile,
  type EncodedFiles,
  type EncodeFiles,
  encodeFiles,
  transformFile,
} from "./files.js";
export { type CiService, type InitialFile, type InitProject, initProject } from "./init.js";
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
export {
  type DiffSchemas,
  diffSchemas,
  type ExplainInSchema,
  explainInSchema,
  type FromSchemas,
} from "./schema-files.js";
export { type CompiledSchema, type CompileSchema, compileSchema } from "./schemas.js";
