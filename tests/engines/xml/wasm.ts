import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wasmXmlEngine } from "../../../src/engines/xml/index.js";

/** The engine in WebAssembly, as `npm run build` made it. */
export const wasmEngine = wasmXmlEngine(() => readFileSync(join(import.meta.dirname, "../../../dist/wasm/xml.wasm")));
