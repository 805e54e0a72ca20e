import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { type Bound, datesAt, earliest, latest } from "../dates/dated.js";
import { isAfter } from "../dates/span.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { childrenIn, descendantsIn } from "../reading/values.js";

/** Persons who die before they are born, whichever of the dates given for birth and death are right. */
export function lifeDates(facts: Facts, places: Places): readonly Diagnostic[] {
  return facts.persons.flatMap((person) => {
    const born = bound(facts, person, "birth");
    const died = bound(facts, person, "death");
    if (!born || !died || !isAfter(born.span, died.span)) return [];
    const { range, xpath } = places.at(died.place);
    const birth = places.at(born.place);
    const message = `the person dies in \`${died.value}\` and is born in \`${born.value}\` (${birth.where}); a death is not before the birth`;
    const related = [{ ...birth.origin, message: "the birth" }];
    return [diagnostic("tei/life-dates", places.path, message, { range, xpath, actual: died.value, related })];
  });
}

/** The earliest birth or the latest death of all that are given; undefined where one of them is open. */
function bound({ table, values }: Facts, person: number, event: "birth" | "death"): Bound | undefined {
  const { words } = table;
  const given = childrenIn(words, person).filter((each) => values.local(each) === event);
  const side = event === "birth" ? earliest : latest;
  const bounds = given.map((each) => {
    const own = datesAt(table, values, each);
    const inside = descendantsIn(words, each).filter((one) => values.local(one) === "date");
    return side(own.length > 0 ? own : inside.flatMap((one) => datesAt(table, values, one)));
  });
  const known = bounds.filter((each): each is Bound => each !== undefined);
  return known.length === bounds.length ? side(known) : undefined;
}
