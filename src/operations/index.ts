/** The stages on the files of a project: read, run, write. */
export { type Adopted, type AdoptFolder, adoptFolder } from "./adoption.js";
export { type BuildEdition, type Built, buildEdition } from "./build.js";
export { type CompareFiles, compareFiles } from "./comparison.js";
export { type ConvertedFile, type ConvertFiles, convertFiles } from "./conversion.js";
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
  type DiffSchemas,
  diffSchemas,
  type ExplainInSchema,
  explainInSchema,
  type FromSchemas,
} from "./schema-files.js";
export { type CompiledSchema, type CompileSchema, compileSchema } from "./schemas.js";
