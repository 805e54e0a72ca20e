export { adviceFor } from "./advice.js";
export { type Configuring, configFor } from "./configure.js";
export { elementsOf, idsOf, isOther, pointersOf, tallyOf } from "./habits.js";
export { type Looked, type LookedDocument, type LookedOther, look } from "./look.js";
export { heldDocuments, isOfRecords, UNPACKED } from "./records.js";
export { isSchemaFile } from "./schema-files.js";
export { type SettledSchemas, settleSchemas } from "./schemas.js";
