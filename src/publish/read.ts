import { decode } from "../core/decode.js";
import { diagnostic } from "../core/diagnostic.js";
import { reasonOf } from "../core/host.js";
import type { Outcome } from "../core/outcome.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/** The text of a file that the configuration names; `what` says what it should be. */
export async function readText(path: string, what: string, { host }: Context): Promise<Outcome<Source | undefined>> {
  const bytes = await host.read(path).catch(reasonOf);
  if (typeof bytes === "string") {
    const message = `\`${path}\` ${bytes}; ${what} must stand there`;
    return { value: undefined, diagnostics: [diagnostic("config/unreadable", path, message)] };
  }
  if (bytes) return decode(path, bytes);
  return {
    value: undefined,
    diagnostics: [diagnostic("config/no-file", path, `there is no file \`${path}\`; ${what} must stand there`)],
  };
}

/** The text of a file that comes with teiwright. */
export function textOfAsset(path: string, { host }: Pick<Context, "host">): string {
  return new TextDecoder().decode(host.asset(path));
}
