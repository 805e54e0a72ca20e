export { type Convention, type Keep, type Marks, type Profile, SQUARE } from "./convention.js";
export { MARGIN_HAND } from "./derive.js";
export { type Fit, fitOf } from "./fit.js";
export { opensMarginalia } from "./marginalia.js";
export { matchesOf, type Place } from "./match.js";
export { ownProfile } from "./own.js";
export { isProfileName, PROFILE_NAMES, PROFILES, type ProfileName } from "./profiles/index.js";
