import { resetAttributeLists } from "./attribute-lists";
import { resetCharacters } from "./check-characters";
import { readContent } from "./content";
import { resetDoctype } from "./doctype";
import { resetElements, Root } from "./elements";
import { closeAtEnd } from "./end-tag";
import { resetEntities, unparsed } from "./entities";
import { Errors, errors, finishErrors, NO_ROOT, stop } from "./errors";
import { forgetGiven } from "./given";
import { Input, startInput } from "./input";
import { NAME, names } from "./names";
import { startNamespaces } from "./namespaces";
import { readXmlDeclaration } from "./prolog";
import { entryOf, ENTRY, intern, strings } from "./strings";
import { declarations, table, texts } from "./table";
import { resetText } from "./text";

export { giveDeclarations, giveEntity } from "./given";
export { allocateDocument } from "./input";

startNamespaces();

/**
 * Reads the document of so many bytes that have been written to what `allocateDocument` gave: XML 1.0, fifth edition, with Namespaces
 * in XML 1.0. Whether reading came to the end.
 */
export function parse(length: usize): bool {
  return parseWith(length, length);
}

/** As `parse`, for a document of so many bytes with what was handed in behind it; see given.ts. */
export function parseWith(own: usize, length: usize): bool {
  resetElements();
  resetEntities();
  resetAttributeLists();
  resetCharacters();
  resetDoctype();
  resetText();
  Errors.reset();
  table.length = 0;
  texts.length = 0;
  declarations.length = 0;
  startInput(own, length);
  readContent(readXmlDeclaration(Input.at));
  if (!Input.stopped) {
    closeAtEnd();
    if (!Root.isRead) stop(NO_ROOT, Input.own ? Input.limit - 1 : Input.limit, Input.limit);
  }
  finishErrors();
  forgetGiven();
  return !Input.stopped;
}

/** Tells the code point of an entity that HTML knows; its name has been written as a document is. */
export function knowHtmlEntity(length: usize, code: i32): void {
  store<i32>(entryOf(intern(Input.document, length)), code, 76);
}

// Where the results of the latest document lie, good until the next one.
export function tableAddress(): usize {
  return table.base;
}

export function tableLength(): usize {
  return table.length;
}

export function textsAddress(): usize {
  return texts.base;
}

export function textsLength(): usize {
  return texts.length;
}

export function declarationsAddress(): usize {
  return declarations.base;
}

export function declarationsLength(): usize {
  return declarations.length;
}

export function unparsedAddress(): usize {
  return unparsed.base;
}

export function unparsedLength(): usize {
  return unparsed.length;
}

export function errorsAddress(): usize {
  return errors.base;
}

export function errorsLength(): usize {
  return errors.length;
}

// The names and strings of all documents.
export function namesAddress(): usize {
  return names.base;
}

export function nameCount(): usize {
  return names.length / NAME;
}

export function stringsAddress(): usize {
  return strings.base;
}

export function stringCount(): usize {
  return strings.length / ENTRY;
}
