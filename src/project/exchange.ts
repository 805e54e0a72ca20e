import * as v from "valibot";

/** A text of which a check says what must stand there. */
const like = (pattern: RegExp, wanted: string) =>
  v.pipe(
    v.string(),
    v.check((text) => pattern.test(text), `${wanted} must stand there`),
  );

const address = like(/^https?:\/\/[^\s<>"{}|\\^`]+$/, "an address that begins with `https://`");

/** The settings under `exchange`. */
export const EXCHANGE = v.strictObject({
  url: v.optional(address),
  editor: v.optional(v.pipe(v.string(), v.minLength(1))),
  email: v.optional(like(/^[^\s@<>]+@[^\s@<>]+$/, "an address for letters, such as `name@example.org`,")),
  licence: v.optional(address),
  gateway: v.optional(address),
  doi: v.optional(like(/^10\.\d{4,9}\/\S+$/, "a DOI such as `10.5281/zenodo.123`")),
});
