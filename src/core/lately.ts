/** The answers of a function, of which the latest are remembered: what is large is not held for ever. */
export function lately<Answer>(find: (path: string) => Answer, most = MOST): (path: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (path) => {
    const known = answers.get(path) ?? { answer: find(path) };
    // The one asked for last goes to the end; the first is the one that was not asked for longest.
    answers.delete(path);
    answers.set(path, known);
    for (const [oldest] of answers) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return known.answer;
  };
}

/** As many as what is said of one document may be about, and a few more. */
const MOST = 16;
