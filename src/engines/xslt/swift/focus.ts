import { type Saxon, saxon } from "../saxon.js";

/** Items as a focus, gone through one by one: the item that is looked at, its place, and how many there are. */
export class Row extends saxon.internals.Iter.Jk {
  position = 0;
  current: Saxon.Item | null = null;

  constructor(private readonly all: readonly Saxon.Item[]) {
    super();
  }

  override next(): Saxon.Item | null {
    this.current = this.all[this.position] ?? null;
    this.position = this.current === null ? -1 : this.position + 1;
    return this.current;
  }

  last(): number {
    return this.all.length;
  }
}
