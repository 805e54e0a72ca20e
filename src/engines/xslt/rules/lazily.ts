import { tokensOf } from "./tokens.js";

/** An expression in which variables are functions that give their values, so that none is evaluated before it is asked for. */
export function lazily(text: string, names: readonly string[]): string {
  const tokens = tokensOf(text) ?? [];
  const bound = new Set(
    tokens.flatMap((token, i) => {
      const next = tokens[i + 1]?.text;
      const isParameter = next === "as" || tokens[i - 2]?.text === "function";
      return token.kind === "variable" && (next === "in" || next === ":=" || isParameter) ? [token.text] : [];
    }),
  );
  const edits = tokens.filter(({ kind, text }) => kind === "variable" && names.includes(text) && !bound.has(text));
  let done = 0;
  let result = "";
  for (const { end } of edits) {
    result += `${text.slice(done, end)}()`;
    done = end;
  }
  // What binds the name again gets the value at once: which of the two is meant would need a parser to tell.
  const again = names.filter(
    (name) => bound.has(name) && tokens.some((each) => each.kind === "variable" && each.text === name),
  );
  return again.reduce((inner, name) => `(let $${name} := $${name}() return ${inner})`, result + text.slice(done));
}
