import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";

/** Every `xml:id` that an element before has already; ids in examples may be repeated. */
export function duplicateIds({ ids }: Facts, places: Places): readonly Diagnostic[] {
  return [...ids].flatMap(([id, [first = 0, ...others]]) =>
    others.map((each) => {
      const earlier = places.at(first);
      const { element, range, xpath, file } = places.at(each);
      const line = `line ${earlier.line}${earlier.file === file ? "" : ` of \`${earlier.file}\``}`;
      const twice =
        earlier.range.start === range.start
          ? `, which is taken in more than once`
          : ` and on \`${earlier.element}\` on ${line}`;
      const message = `\`xml:id\` \`${id}\` stands on this \`${element}\`${twice}; an id may stand once in a document`;
      const related = [{ path: places.path, range: earlier.range, message: "the first one" }];
      return diagnostic("tei/id-duplicate", places.path, message, { range, xpath, actual: id, related });
    }),
  );
}
