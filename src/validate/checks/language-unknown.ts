import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { unknownSubtag } from "../languages/subtags.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { othersToo } from "./others-too.js";

/** Language tags with a subtag that IANA has not registered; each is said once, where it first stands. */
export function unknownLanguages({ languages }: Facts, places: Places): readonly Diagnostic[] {
  return [...languages].flatMap(([tag, all]) => {
    const unknown = unknownSubtag(tag);
    if (!unknown) return [];
    const [first = 0, ...others] = all;
    const { subtag, noun, meant } = unknown;
    const { subject, range, xpath } = places.at(first);
    const advice =
      meant.length > 0
        ? `did you mean ${meant.map((each) => `\`${each}\``).join(" or ")}?`
        : "one that is registered may stand there, or one of your own after `x-`";
    const message = `${subject} is \`${tag}\`, and there is no ${noun} \`${subtag}\`; ${advice}${othersToo(others)}`;
    return [diagnostic("tei/language-unknown", places.path, message, { range, xpath, actual: tag, expected: meant })];
  });
}
