import { hostAt } from "../index.js";

/** The version of this teiwright, from its package. */
export async function versionOf(): Promise<string> {
  const text = new TextDecoder().decode(await hostAt(".").asset("package.json"));
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "0.0.0";
}
