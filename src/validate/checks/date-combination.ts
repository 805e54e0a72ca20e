import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { datesAt } from "../dates/dated.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { contradicts } from "./date-contradiction.js";

/** Date attributes that TEI does not let stand together (its constraints on att.datable.w3c). */
export function dateCombinations({ table, values, dated }: Facts, places: Places): readonly Diagnostic[] {
  return dated.flatMap((start) => {
    const dates = datesAt(table, values, start).filter((each) => each.family === "");
    const together = forbidden(dates.map((each) => each.part));
    // What contradicts itself is said to.
    if (!together || contradicts(dates)) return [];
    const [first, others] = together;
    const { element, range, xpath } = places.at(dates.find((each) => each.part === first)?.place ?? 0);
    const beside = others.map((each) => `\`${each}\``).join(", ");
    const advice =
      first === "when"
        ? "`when` stands alone; a time that is not known exactly has `notBefore` and `notAfter`"
        : "one of them may stand there";
    const message = `\`${element}\` has \`${first}\` and ${beside}; ${advice}`;
    return [diagnostic("tei/date-combination", places.path, message, { range, xpath, actual: first })];
  });
}

function forbidden(parts: readonly string[]): readonly [string, readonly string[]] | undefined {
  if (parts.includes("when")) {
    const others = parts.filter((each) => each !== "when");
    return others.length > 0 ? ["when", others] : undefined;
  }
  const pair = [
    ["from", "notBefore"],
    ["to", "notAfter"],
  ].find((each) => each.every((part) => parts.includes(part)));
  return pair?.[0] === undefined ? undefined : [pair[0], pair.slice(1)];
}
