import * as v from "valibot";
import { isInside } from "../../core/boundary.js";

/** The lock that a value in JSON is; where it is none, the steps to what is not as it should be. */
export function lockIn(json: unknown): {
  readonly value?: v.InferOutput<typeof LOCK_FILE>["schemas"];
  readonly steps: readonly (string | number)[];
} {
  const checked = v.safeParse(LOCK_FILE, json);
  if (checked.success) return { value: checked.output.schemas, steps: [] };
  const steps = (checked.issues[0].path ?? []).map((each) =>
    typeof each.key === "number" ? each.key : String(each.key),
  );
  return { steps };
}

const path = v.pipe(
  v.string(),
  v.check((value) => isInside(value) && value !== "."),
);
const address = v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//)));

const LOCK_FILE = v.strictObject({
  version: v.literal(1),
  schemas: v.record(
    v.string(),
    v.strictObject({
      kind: v.picklist(["relaxng", "schematron", "xsd", "dtd", "odd"]),
      path,
      url: address,
      files: v.array(
        v.strictObject({
          path,
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
          url: address,
          resolved: address,
        }),
      ),
    }),
  ),
});
