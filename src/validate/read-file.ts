import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { type Host, reasonOf } from "../core/host.js";

/** The bytes of a file, or what is said where there are none. */
export async function readFile(path: string, host: Host): Promise<Uint8Array | Diagnostic> {
  try {
    const bytes = await host.read(path);
    return bytes ?? diagnostic("config/no-file", path, `there is no file \`${path}\``);
  } catch (error) {
    const message = `\`${path}\` ${reasonOf(error)}; a file must stand there`;
    return diagnostic("config/unreadable", path, message);
  }
}
