import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { type Bound, datesAt, earliest, latest } from "../dates/dated.js";
import { isAfter } from "../dates/span.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { childrenIn, descendantsIn } from "../reading/values.js";

/** Persons who die before they are born, whichever of the dates given for birth and death are right. */
export function lifeDates(facts: Facts, places: Places): readonly Diagnostic[] {
  return facts.persons.flatMap((person) => {
    const children = childrenIn(facts.table.words, person);
    const named = (name: string): readonly number[] => children.filter((each) => facts.values.local(each) === name);
    const births = named("birth");
    const deaths = named("death");
    if (births.length === 0 || deaths.length === 0) return [];
    const born = bound(facts, births, earliest);
    const died = born && bound(facts, deaths, latest);
    if (!born || !died || !isAfter(born.span, died.span)) return [];
    const { range, xpath } = places.at(died.place);
    const birth = places.at(born.place);
    const message = `the person dies in \`${died.value}\` and is born in \`${born.value}\` (${birth.where}); a death is not before the birth`;
    const related = [{ ...birth.origin, message: "the birth" }];
    return [diagnostic("tei/life-dates", places.path, message, { range, xpath, actual: died.value, related })];
  });
}

/** The earliest or the latest of events, by their dates; undefined where one of them is open. */
function bound({ table, values }: Facts, events: readonly number[], side: typeof earliest): Bound | undefined {
  const bounds: Bound[] = [];
  for (const each of events) {
    const own = datesAt(table, values, each);
    const inside = descendantsIn(table.words, each).filter((one) => values.local(one) === "date");
    const found = side(own.length > 0 ? own : inside.flatMap((one) => datesAt(table, values, one)));
    if (!found) return undefined;
    bounds.push(found);
  }
  return side(bounds);
}
