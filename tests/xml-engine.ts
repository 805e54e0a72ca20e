import { readFileSync } from "node:fs";
import { join } from "node:path";
import { xmlEngineOf } from "../src/engines/xml/index.js";

/** The XML engine, of the module that the build has made. */
export const xmlEngine = xmlEngineOf(() => readFileSync(join(import.meta.dirname, "../dist/wasm/xml.wasm")));
