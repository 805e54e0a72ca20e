/** Sorts numbers: Shell's sort, with gaps that halve. */
export function sortNumbers(data: usize, count: i32): void {
  for (let gap = count >> 1; gap > 0; gap >>= 1) {
    for (let i = gap; i < count; i++) {
      const number = load<i32>(data + (i << 2));
      let j = i;
      for (; j >= gap && load<i32>(data + ((j - gap) << 2)) > number; j -= gap) {
        store<i32>(data + (j << 2), load<i32>(data + ((j - gap) << 2)));
      }
      store<i32>(data + (j << 2), number);
    }
  }
}
