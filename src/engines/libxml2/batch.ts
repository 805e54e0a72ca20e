/** Makes one call of those that come before the next turn of the event loop, each with its own answer. */
export function batched<In, Out>(all: (inputs: readonly In[]) => Promise<readonly Out[]>): (input: In) => Promise<Out> {
  let waiting: { readonly input: In; readonly answer: (value: Promise<Out>) => void }[] = [];
  const run = (): void => {
    const batch = waiting;
    waiting = [];
    const answers = all(batch.map((each) => each.input));
    batch.forEach((each, i) => {
      each.answer(answers.then((values) => valueAt(values, i)));
    });
  };
  return (input) =>
    new Promise<Out>((answer) => {
      if (waiting.length === 0) setTimeout(run);
      waiting.push({ input, answer });
    });
}

function valueAt<Out>(values: readonly Out[], i: number): Out {
  const value = values[i];
  if (value === undefined) throw new Error("a batch gave fewer answers than it was asked for");
  return value;
}
