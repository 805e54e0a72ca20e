import type { Assembly } from "./engines.js";
import type { Source } from "./source.js";
import type { Context } from "./stage.js";

/** A document with what it takes in from other files of the project. */
export function assembled(source: Source, xinclude: boolean, { engines, host }: Context): Promise<Assembly> {
  return engines.xml.assemble(source, {
    xinclude,
    // A folder, or a file that may not be read, is as good as none.
    read: (path) => host.read(path).catch(() => undefined),
  });
}
