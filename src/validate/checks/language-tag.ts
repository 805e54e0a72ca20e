import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import { parseTag } from "../languages/tag.js";
import type { Facts } from "../reading/facts.js";
import type { Places } from "../reading/places.js";
import { othersToo } from "./others-too.js";

/** Language tags that are not well-formed by BCP 47; each is said once, where it first stands. */
export function languageTags({ languages }: Facts, places: Places): readonly Diagnostic[] {
  // An empty `xml:lang` takes back what is said outside of it (XML 1.0, 2.12).
  const wrong = [...languages].filter(([tag]) => tag !== "" && !parseTag(tag));
  return wrong.map(([tag, [first = 0, ...others]]) => {
    const { subject, range, xpath } = places.at(first);
    const meant = mended(tag);
    const advice =
      meant === undefined ? "a tag such as `en`, `de-AT` or `grc-Latn` may stand there" : `did you mean \`${meant}\`?`;
    const message = `${subject} is \`${tag}\`, which is no language tag of BCP 47; ${advice}${othersToo(others)}`;
    const expected = meant === undefined ? [] : [meant];
    return diagnostic("tei/language-tag", places.path, message, { range, xpath, actual: tag, expected });
  });
}

/** The tag with what is often written in its place: `en_US`, `x-` forgotten before a long word, a hyphen too many. */
function mended(tag: string): string | undefined {
  const hyphened = tag
    .replace(/[_\s]+/g, "-")
    .replace(/--+/g, "-")
    .replace(/^-|-$/g, "");
  const [language, ...rest] = hyphened.split("-");
  return [hyphened, [language, "x", ...rest].join("-")].find((each) => parseTag(each));
}
