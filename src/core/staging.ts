/** A folder that is made anew beside the one that stands: it takes its place in one step, or not at all. */
export interface Staging {
  /** The files of the folder as it stands, each with a stamp that changes when the file does. */
  readonly before: ReadonlyMap<string, string>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Takes over a file of the folder as it stands. */
  keep(path: string): Promise<void>;
  /** Prepares for files that will most likely be kept, while there is time; it changes nothing of what is made. */
  expect(paths: Iterable<string>): void;
  /** The text of a file that was written, else of the folder as it stands. */
  read(path: string): Promise<string>;
  /** The text of a file of the folder as it stands. */
  readBefore(path: string): Promise<string>;
  /**
   * Puts what was made in the place of the folder; gives the stamps of its files, `before` itself where every file is kept and the
   * folder stays as it stands. Throws `CannotWrite`.
   */
  commit(): Promise<ReadonlyMap<string, string>>;
  /** Leaves the folder as it stands; nothing of what was made stays. */
  abandon(): Promise<void>;
}
