/** A list of whole numbers that grows. */
export interface Growing {
  length(): number;
  push(...values: readonly number[]): void;
  set(at: number, value: number): void;
  /** The numbers; nothing can be added after that. */
  finish(): Int32Array;
}

/** An empty list. */
export function growing(): Growing {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    length: () => length,
    push: (...values) => {
      if (length + values.length > numbers.length) {
        const wider = new Int32Array(Math.max(numbers.length * 2, length + values.length));
        wider.set(numbers.subarray(0, length));
        numbers = wider;
      }
      for (const value of values) numbers[length++] = value;
    },
    set: (at, value) => {
      numbers[at] = value;
    },
    finish: () => numbers.slice(0, length),
  };
}
