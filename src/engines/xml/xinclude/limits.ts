/** How deep files may take in files. */
export const DEEPEST = 64;

/** How many times something may be taken in for one document. */
export const INCLUSIONS = 100_000;

/** How many words a document may have that takes in others, whatever their size, and how many times theirs. */
export const FREE_WORDS = 8 << 20;
export const WORDS = 128 << 20;
export const RATIO = 100;
