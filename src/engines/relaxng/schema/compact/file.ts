import type { Source } from "../../../../core/source.js";
import { XSD } from "../datatypes.js";
import type { Reading } from "../reading.js";
import type { PatternNode, SchemaFile } from "../syntax.js";
import { readCharacters } from "./characters.js";
import { type Cursor, isSign, peek, placeOf, stop } from "./cursor.js";
import { readDeclarations } from "./declarations.js";
import { beginsComponent, readComponents } from "./grammar.js";
import { READERS, readPattern } from "./pattern.js";
import { type Token, tokenise } from "./tokenizer.js";

/** A file of a schema in compact form; `ns` is the namespace that the file which refers to it gives (RELAX NG 4.6, 4.7). */
export function readCompactForm(reading: Reading, source: Source, ns: string): SchemaFile {
  const said = reading.diagnostics.length;
  const tokens = tokenise(reading, source, readCharacters(reading, source));
  const cursor: Cursor = {
    ...reading,
    path: source.path,
    tokens,
    at: 0,
    // A text that is cut off at a character would be blamed a second time.
    stopped: reading.diagnostics.length > said,
    depth: 0,
    alone: false,
    references: [],
    namespaces: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]),
    libraries: new Map([["xsd", XSD]]),
    ns,
    inherited: ns,
  };
  return { root: readTop(cursor), references: cursor.references };
}

/** The declarations, then a pattern or the definitions of a grammar. */
function readTop(cursor: Cursor): PatternNode {
  readDeclarations(cursor);
  const first = peek(cursor);
  const { token, next } = behindAnnotations(cursor);
  cursor.alone = !beginsComponent(token, next) && first.type !== "end";
  const root: PatternNode = cursor.alone
    ? readPattern(cursor)
    : { kind: "grammar", components: readComponents(cursor, READERS), place: placeOf(cursor, first) };
  if (peek(cursor).type !== "end") stop(cursor, "the end of the file must come there");
  return root;
}

/** The two tokens after the annotations that come next. */
function behindAnnotations(cursor: Cursor): { readonly token: Token; readonly next: Token } {
  let ahead = 0;
  while (peek(cursor, ahead).type === "documentation") ahead++;
  if (isSign(peek(cursor, ahead), "[")) {
    let open = 0;
    do {
      if (isSign(peek(cursor, ahead), "[")) open++;
      else if (isSign(peek(cursor, ahead), "]")) open--;
      ahead++;
    } while (open > 0 && peek(cursor, ahead).type !== "end");
  }
  return { token: peek(cursor, ahead), next: peek(cursor, ahead + 1) };
}
