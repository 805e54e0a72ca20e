import type { XsltEngine } from "../../core/engines.js";

export { ruleEngine } from "./rules/index.js";

import { compile } from "./compile.js";
import { load } from "./load.js";

/** XSLT 3.0 without files, network or JavaScript in reach of the stylesheet. */
export const xsltEngine: XsltEngine = {
  // All that it needs has been loaded with this module.
  prepare: async () => {},
  load,
  compile,
};
