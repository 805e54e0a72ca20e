import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { type Bound, boundOf, type DateAttribute, datesAt } from "../dates/dated.js";
import { isAfter } from "../dates/span.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";

/** Dates on one element that cannot all be right, such as a `from` after its `to`. */
export function dateContradictions({ table, values, dated }: Facts, places: Places): readonly Diagnostic[] {
  return dated.flatMap((start) => {
    const dates = datesAt(table, values, start);
    const wrong = FAMILIES.flatMap((family) => contradictionIn(dates.filter((each) => each.family === family)));
    return wrong.map(({ earlier, later }) => {
      const place = places.at(earlier.place);
      const [first, second] = [earlier, later].map(({ part, family, value }) => `\`${part}${family}="${value}"\``);
      const message = `${first} of \`${place.element}\` is after ${second}; it may be the same time or an earlier one`;
      const { range, xpath } = place;
      return diagnostic("tei/date-contradiction", places.path, message, { range, xpath, actual: earlier.value });
    });
  });
}

/** Whether dates of one family contradict each other. */
export function contradicts(dates: readonly DateAttribute[]): boolean {
  return contradictionIn(dates).length > 0;
}

const FAMILIES = ["", "-iso"];

/** Which attribute may not be after which: TEI's definitions of them. */
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ["from", "to"],
  ["notBefore", "notAfter"],
  ["notBefore", "from"],
  ["notBefore", "to"],
  ["notBefore", "when"],
  ["from", "notAfter"],
  ["from", "when"],
  ["to", "notAfter"],
  ["when", "to"],
  ["when", "notAfter"],
];

/** The first two that are the wrong way round; more would say the same again. */
function contradictionIn(
  dates: readonly DateAttribute[],
): readonly { readonly earlier: Bound; readonly later: Bound }[] {
  const bounds = dates.flatMap((each) => boundOf(each) ?? []);
  return ORDER.flatMap(([first, second]) => {
    const earlier = bounds.find((each) => each.part === first);
    const later = bounds.find((each) => each.part === second);
    return earlier && later && isAfter(earlier.span, later.span) ? [{ earlier, later }] : [];
  }).slice(0, 1);
}
