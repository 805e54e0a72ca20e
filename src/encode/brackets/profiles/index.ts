import type { Profile } from "../convention.js";
import { ARCHIVAL } from "./archival.js";
import { FROMTHEPAGE } from "./fromthepage.js";
import { LEIDEN } from "./leiden.js";
import { MARKDOWN } from "./markdown.js";
import { NHPRC } from "./nhprc.js";

/** The schools that the encoder knows, by name. */
export const PROFILES = {
  archival: ARCHIVAL,
  leiden: LEIDEN,
  fromthepage: FROMTHEPAGE,
  nhprc: NHPRC,
  markdown: MARKDOWN,
} as const satisfies Readonly<Record<string, Profile>>;

/** The name of a school. */
export type ProfileName = keyof typeof PROFILES;

/** The names of the schools. */
export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES);

/** Whether a name is that of a school. */
export function isProfileName(name: string): name is ProfileName {
  return PROFILE_NAMES.includes(name);
}
