import type { NamedSchema } from "../core/adoption.js";

/** A schema as a document names it. */
export interface NamedAddress {
  readonly href: string;
  readonly by: NamedSchema["by"];
  readonly language: NamedSchema["language"];
}
