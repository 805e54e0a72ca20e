import type { EncodeConfig } from "../core/config.js";
import { diagnostic } from "../core/diagnostic.js";
import { nearest } from "../core/nearest.js";
import type { Outcome } from "../core/outcome.js";
import { isProfileName, ownProfile, PROFILE_NAMES, PROFILES, type Profile } from "./brackets/index.js";

/** The conventions of a name: those of the project, else those of a school. */
export function profileNamed(name: string, { profiles = {} }: EncodeConfig): Outcome<Profile | undefined> {
  const own = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (own) return { value: ownProfile(name, own), diagnostics: [] };
  if (isProfileName(name)) return { value: PROFILES[name], diagnostics: [] };
  const known = [...Object.keys(profiles).toSorted(), ...PROFILE_NAMES];
  const [meant] = nearest(name, known, 1);
  const may =
    meant === undefined ? `${known.map((each) => `\`${each}\``).join(", ")} are known` : `did you mean \`${meant}\`?`;
  const message = `there are no conventions \`${name}\`; ${may}`;
  return {
    value: undefined,
    diagnostics: [diagnostic("config/unknown-conventions", name, message, { actual: name, expected: known })],
  };
}
