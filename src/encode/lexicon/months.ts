/** The names of the months and their abbreviations, in lower case, with their number in two digits. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, String(index + 1).padStart(2, "0")] as const)),
);

/** A regular expression's alternatives for the name of a month. */
export const MONTH_PATTERN = [...MONTHS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`)
  .join("|");
