/** Nouns that stand for an organisation already named, when written with a capital: the Party, this Committee. */
export const GROUP_NOUNS: readonly string[] = [
  "Academy",
  "Agency",
  "Archive",
  "Archives",
  "Association",
  "Board",
  "Bureau",
  "Cabinet",
  "Commission",
  "Committee",
  "Company",
  "Conference",
  "Consulate",
  "Council",
  "Department",
  "Directorate",
  "Embassy",
  "Federation",
  "Government",
  "Institute",
  "League",
  "Legation",
  "Ministry",
  "Mission",
  "Museum",
  "Office",
  "Party",
  "Presidium",
  "Secretariat",
  "Section",
  "Service",
  "Society",
  "Union",
  "University",
];

/** Words that join the parts of an organisation's name. */
export const NAME_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "under",
  "in",
  "at",
  "to",
  "on",
  "with",
  "within",
  "by",
]);

/** Forenames as letters of earlier times shorten them, without their full stop. */
export const SHORT_FORENAMES: ReadonlySet<string> = new Set(
  `Abm Alexr Andw Ant Arch Archd Benj Benjn Bartw Cath Chas Chr Chs Danl Dav Edm Edw Edwd Eliz Fredk Gabl Geo
  Hen Herb Jas Jer Jno Jon Jonn Jos Josh Margt Mich Nathl Nich Nichs Patk Phil Rich Richd Robt Saml Steph Theo Thos Tho
  Vinct Walt Wm Willm Zach Joh Heinr Friedr Frdr Wilh Ferd Ludw Gottl`.split(/\s+/),
);
