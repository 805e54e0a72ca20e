/** The answers of a function, of which the latest are remembered: what is large is not held for ever. */
export function lately<Answer>(find: (path: string) => Answer, most = MOST): (path: string) => Answer {
  // The latest is first. It is always the same array: a list or map that grows and shrinks leaves others behind, which keep
  // what stood in them until the whole heap is cleaned up.
  const answers: ({ readonly path: string; readonly answer: Answer } | undefined)[] = new Array(most).fill(undefined);
  return (path) => {
    const at = answers.findIndex((each) => each?.path === path);
    const known = answers[at] ?? { path, answer: find(path) };
    for (let i = at < 0 ? most - 1 : at; i > 0; i--) answers[i] = answers[i - 1];
    answers[0] = known;
    return known.answer;
  };
}

/** As many as what is said of one document may be about, and a few more. */
const MOST = 16;
