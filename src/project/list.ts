import { SHIPPED } from "./names.js";
import type { Lock } from "./pins/index.js";

/** A schema that has a name in a project. */
export interface ListedSchema {
  readonly name: string;
  /** Why it has one: by the configuration, by the lock file, or because it comes with teiwright. */
  readonly by: "alias" | "pinned" | "shipped";
  readonly kind?: string;
  /** What an alias means. */
  readonly means?: string;
  readonly path?: string;
  readonly url?: string;
  readonly files?: number;
  readonly sha256?: string;
}

/** Every schema that has a name, in the order of the names; a name of the project goes before one that comes along. */
export function listSchemas(lock: Lock, aliases: Readonly<Record<string, string>>): readonly ListedSchema[] {
  const aliased = Object.entries(aliases).map(([name, means]): ListedSchema => ({ name, by: "alias", means }));
  const pinned = Object.entries(lock).map(([name, { kind, path, url, files }]): ListedSchema => {
    const sha256 = files.find((each) => each.path === path)?.sha256;
    return {
      name,
      by: "pinned",
      kind,
      path,
      ...(url !== undefined && { url }),
      files: files.length,
      ...(sha256 !== undefined && { sha256 }),
    };
  });
  const shipped = Object.entries(SHIPPED).flatMap(([name, kinds]) =>
    Object.entries(kinds).map(([kind, path]): ListedSchema => ({ name, by: "shipped", kind, path })),
  );
  return [...aliased, ...pinned, ...shipped].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : ORDER[a.by] - ORDER[b.by],
  );
}

const ORDER: Readonly<Record<ListedSchema["by"], number>> = { alias: 0, pinned: 1, shipped: 2 };
