/** The namespaces that every processor binds, where a schema does not. */
export const KNOWN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["xs", "http://www.w3.org/2001/XMLSchema"],
  ["fn", "http://www.w3.org/2005/xpath-functions"],
  ["map", "http://www.w3.org/2005/xpath-functions/map"],
  ["array", "http://www.w3.org/2005/xpath-functions/array"],
  ["math", "http://www.w3.org/2005/xpath-functions/math"],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

/** The namespace of the functions that need no prefix. */
export const FN = "http://www.w3.org/2005/xpath-functions";

/** Variables of ours begin so; no schema may have others like them. */
export const OURS = "tw.";

/** A name taken apart. */
export interface ExpandedName {
  readonly uri: string;
  readonly local: string;
}

/** A name as written in an expression, with its namespace; undefined where its prefix is not bound. */
export function expand(
  name: string,
  namespaces: ReadonlyMap<string, string>,
  unprefixed: string,
): ExpandedName | undefined {
  const braced = /^Q\{([^{}]*)\}(.*)$/su.exec(name);
  // XPath 3.1, 2.1.1: white space in a braced URI is normalised.
  if (braced) return { uri: (braced[1] ?? "").replace(/\s+/g, " ").trim(), local: braced[2] ?? "" };
  const colon = name.indexOf(":");
  if (colon < 0) return { uri: unprefixed, local: name };
  const prefix = name.slice(0, colon);
  const uri = namespaces.get(prefix) ?? KNOWN_PREFIXES.get(prefix);
  return uri === undefined ? undefined : { uri, local: name.slice(colon + 1) };
}
