import type { AnyElementContent } from "../model.js";
import type { GrammarScope } from "./scope.js";
import { ref, rng, TEXT } from "./tree.js";

/** The name of the pattern for any element, which is made where it is not there yet. */
export function anyElement(content: AnyElementContent, scope: GrammarScope): string {
  const name = scope.anyElementName(content);
  const exceptions = content.except ?? scope.specification.defaultExceptions;
  const except = exceptions.map(({ uri, local }) =>
    local === undefined ? rng("nsName", { ns: uri }) : rng("name", { ns: uri }, [local]),
  );
  const pattern = rng("element", {}, [
    rng("anyName", {}, except.length === 0 ? [] : [rng("except", {}, except)]),
    rng("zeroOrMore", {}, [rng("attribute", {}, [rng("anyName", {})])]),
    rng("zeroOrMore", {}, [rng("choice", {}, [TEXT, ref(name)])]),
  ]);
  scope.needs(name, pattern);
  return name;
}
