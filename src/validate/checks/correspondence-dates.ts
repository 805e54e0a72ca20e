import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { type Bound, datesAt, earliest, latest } from "../dates/dated.js";
import { isAfter } from "../dates/span.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { childrenIn, descendantsIn } from "../reading/values.js";

/** Letters that are received before anybody has sent them, by the `correspAction`s of a `correspDesc`. */
export function correspondenceDates(facts: Facts, places: Places): readonly Diagnostic[] {
  return facts.correspondences.flatMap((description) => {
    const sendings = actions(facts, description, "sent").map((each) => earliest(datesIn(facts, each)));
    const known = sendings.filter((each): each is Bound => each !== undefined);
    const sent = known.length === sendings.length ? earliest(known) : undefined;
    if (!sent) return [];
    return actions(facts, description, "received").flatMap((action) => {
      const received = latest(datesIn(facts, action));
      if (!received || !isAfter(sent.span, received.span)) return [];
      const { range, xpath } = places.at(received.place);
      const sending = places.at(sent.place);
      const message = `the letter is received in \`${received.value}\` and sent in \`${sent.value}\` (${sending.where}); it is not received before it is sent`;
      const related = [{ ...sending.origin, message: "the sending" }];
      const details = { range, xpath, actual: received.value, related };
      return [diagnostic("tei/correspondence-dates", places.path, message, details)];
    });
  });
}

function actions({ table: { words }, values }: Facts, description: number, type: string): readonly number[] {
  return childrenIn(words, description).filter(
    (each) => values.local(each) === "correspAction" && values.named(each, "type") === type,
  );
}

/** The dates of an action; what a note in it tells is not one of them. */
function datesIn({ table, values }: Facts, action: number): ReturnType<typeof datesAt> {
  return childrenIn(table.words, action)
    .filter((each) => values.local(each) !== "note")
    .flatMap((each) => [each, ...descendantsIn(table.words, each)])
    .filter((each) => values.local(each) === "date")
    .flatMap((each) => datesAt(table, values, each));
}
