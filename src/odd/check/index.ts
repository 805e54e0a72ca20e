import type { Context } from "../../core/stage.js";
import { lookupOf } from "../lookup.js";
import type { Specification } from "../model.js";
import type { Catalogue } from "../read/catalogue.js";
import type { Directive } from "../read/directives.js";
import { scopeFor } from "../relaxng/scope.js";
import type { RngElement } from "../relaxng/tree.js";
import type { Say } from "../saying.js";
import { checkAmbiguity } from "./ambiguous.js";
import { checkCircles } from "./circles.js";
import { checkDatatypes } from "./datatypes.js";
import { originsOf } from "./origins.js";
import { checkPossible } from "./possible.js";
import { checkReach } from "./reach.js";
import { checkReferences } from "./references.js";

/** What a specification was made of, as far as checks want to know. */
export interface Made {
  readonly specification: Specification;
  readonly directives: readonly Directive[];
  readonly catalogue: Catalogue | undefined;
}

/** Says what of an ODD cannot have been meant: names that lead nowhere, elements that cannot stand anywhere, unclear content. */
export async function checkSpecification(
  { specification, directives, catalogue }: Made,
  { grammar, context, say }: { readonly grammar: RngElement; readonly context: Context; readonly say: Say },
): Promise<void> {
  const lookup = lookupOf(specification);
  const scope = scopeFor(specification, new Map());
  const originOf = originsOf(directives);
  checkReferences(directives, { specification, lookup, scope, catalogue, say });
  await checkDatatypes(directives, { context, say });
  checkReach(specification, { lookup, originOf, say });
  checkCircles(specification, { grammar, scope, originOf, say });
  checkPossible(specification, { grammar, scope, originOf, say });
  checkAmbiguity(specification, { grammar, scope, directives, say });
}
