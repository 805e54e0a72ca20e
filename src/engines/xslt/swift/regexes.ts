import { type Saxon, saxon } from "../saxon.js";
import { NONE, Plan, stringItem } from "./plan.js";
import { Truth } from "./truths.js";
import { Text, Words } from "./values.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

const { Regex } = saxon.internals;

/** `matches(…)`, where the stylesheet states the regular expression, so that it is made ready once. */
export function matching([of, pattern, flags]: readonly Plan[]): Plan | undefined {
  if (!of || !(pattern instanceof Text) || (flags && !(flags instanceof Text))) return undefined;
  let ready: RegExp | undefined;
  return new Truth((context, item) => {
    ready ??= Regex.prepareRegex(pattern.text(), Regex.Yg(flags?.text() ?? ""), "");
    return of.text(context, item).search(ready) >= 0;
  });
}

/** `replace(…)`, likewise. */
export function replacing([of, pattern, by, flags]: readonly Plan[], foreign: Plan): Plan | undefined {
  if (!of || !(pattern instanceof Text) || !(by instanceof Text) || (flags && !(flags instanceof Text)))
    return undefined;
  let ready: { readonly regex: RegExp; readonly by: string } | undefined;
  const make = (): { readonly regex: RegExp; readonly by: string } => {
    const checked = Regex.Yg(flags?.text() ?? "");
    let groups = 0;
    const regex = Regex.prepareRegex(pattern.text(), `${checked}g`, null, (count) => {
      groups = count;
    });
    return { regex, by: Regex.nj(by.text(), checked, groups) };
  };
  return new Words((context, item) => {
    ready ??= make();
    // What matches nothing at all is refused.
    if (ready.regex.test("")) return foreign.text(context, item);
    ready.regex.lastIndex = 0;
    return of.text(context, item).replace(ready.regex, ready.by);
  });
}

/** `tokenize(…)`: at white space, or where a regular expression that the stylesheet states matches. */
export function tokenizing([of, pattern, flags]: readonly Plan[], foreign: Plan): Plan | undefined {
  if (!of || (pattern && !(pattern instanceof Text)) || flags) return undefined;
  return pattern ? new Split(of, pattern, foreign) : new Tokens(of);
}

class Tokens extends Plan {
  constructor(private readonly of: Plan) {
    super({ isAtomic: true, isString: true });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const text = normalised(this.of.text(context, item));
    return text === "" ? NONE : text.split(" ").map(stringItem);
  }
}

class Split extends Plan {
  private ready: RegExp | undefined;

  constructor(
    private readonly of: Plan,
    private readonly pattern: Text,
    private readonly foreign: Plan,
  ) {
    super({ isAtomic: true, isString: true });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const text = this.of.text(context, item);
    if (text === "") return NONE;
    this.ready ??= Regex.prepareRegex(this.pattern.text(), `${Regex.Yg("")}g`, "");
    const { ready } = this;
    if (ready.test("")) return this.foreign.items(context, item);
    const parts: Item[] = [];
    let at = 0;
    ready.lastIndex = 0;
    for (let match = ready.exec(text); match; match = ready.exec(text)) {
      parts.push(stringItem(text.slice(at, match.index)));
      at = match.index + match[0].length;
      // A match of nothing between letters is for SaxonJS to say.
      if (match[0] === "") return this.foreign.items(context, item);
    }
    parts.push(stringItem(text.slice(at)));
    return parts;
  }
}

/** White space as XML has it, made single spaces. */
export function normalised(text: string): string {
  return /^ | $|[\n\r\t]| {2}/.test(text) ? text.replace(/[ \n\r\t]+/g, " ").replace(/^ | $/g, "") : text;
}
