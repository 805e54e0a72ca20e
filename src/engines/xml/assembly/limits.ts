/** How deep entities may refer to entities. */
export const ENTITY_DEPTH: i32 = 64;

/** How many bytes entities may stand for in all, whatever the size of the document. */
export const EXPANSION: u64 = 16 << 20;

/** How many bytes entities may stand for before the ratio counts. */
export const FREE_EXPANSION: u64 = 256 << 10;

/** How many times the size of the document entities may stand for. */
export const EXPANSION_RATIO: u64 = 100;

/** How many errors of one document are kept. */
export const ERRORS: i32 = 10_000;

/** How many different forbidden characters are told apart. */
export const FORBIDDEN: i32 = 64;

/** How many prefixes in scope are told of where one is bound to nothing. */
export const PREFIXES: i32 = 64;

/** How long a name may be that is compared with another for its spelling. */
export const SPELLING: i32 = 200;

/** How many elements closed early are looked through for a late end tag. */
export const CLOSED_EARLY: i32 = 256;
