import type { Convention, Profile } from "../convention.js";
import { ARCHIVAL_CONVENTIONS } from "./archival.js";
import { CARETS, TAGS, TILDES } from "./marks.js";

const FROMTHEPAGE_CONVENTIONS: readonly Convention[] = [
  {
    name: "subject",
    marks: [["[[", "]]"]],
    content: /^(?<key>[^|[\]]+)\|[^|[\]]+$/s,
    lead: /^[^|]*\|/,
    element: "rs",
    attributes: { key: "$key" },
    keep: "pc",
  },
  {
    name: "subject",
    marks: [["[[", "]]"]],
    content: /^(?!.*\b(?:illegible|unclear|blank)\b)(?<key>[^|[\]?]+)$/is,
    element: "rs",
    attributes: { key: "$key" },
    keep: "pc",
  },
  ...TAGS,
  ...CARETS,
  ...TILDES,
  ...ARCHIVAL_CONVENTIONS,
];

/** FromThePage and its kin: subjects in double brackets, tags, and the brackets of archives. */
export const FROMTHEPAGE: Profile = {
  name: "fromthepage",
  marksType: "editorial",
  conventions: FROMTHEPAGE_CONVENTIONS,
};
