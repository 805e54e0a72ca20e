import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { MOST_TOLD, moreThanTold } from "../../core/enough.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";

/** Every `xml:id` that an element before has already; ids in examples may be repeated. */
export function duplicateIds({ ids }: Facts, places: Places): readonly Diagnostic[] {
  const all = [...ids].flatMap(([id, [first = 0, ...others]]) => others.map((each) => ({ id, first, each })));
  const left = all.length - MOST_TOLD;
  const told = all.slice(0, MOST_TOLD).map(({ id, first, each }) => {
    const earlier = places.at(first);
    const { element, range, xpath, origin } = places.at(each);
    const other =
      earlier.origin.path === origin.path && earlier.origin.range.start === origin.range.start
        ? ", which is taken in more than once"
        : ` and on \`${earlier.element}\` on ${earlier.where}`;
    const message = `\`xml:id\` \`${id}\` stands on this \`${element}\`${other}; an id may stand once in a document`;
    const related = [{ ...earlier.origin, message: "the first one" }];
    return diagnostic("tei/id-duplicate", places.path, message, { range, xpath, actual: id, related });
  });
  return left > 0 ? [...told, moreThanTold(places.path, left)] : told;
}
