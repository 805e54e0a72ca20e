import { isLibraryAddress } from "../names.js";
import {
  accept,
  acceptWord,
  type Cursor,
  expectLiteral,
  expectName,
  expectSign,
  isKeyword,
  peek,
  sayOf,
} from "./cursor.js";
import type { Token } from "./tokenizer.js";

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** Reads what a schema says of namespaces and datatype libraries before all else (RELAX NG Compact Syntax 4); the last word counts. */
export function readDeclarations(cursor: Cursor): void {
  for (;;) {
    const token = peek(cursor);
    // `default` and the others are keywords, so that nothing else can begin with them.
    if (acceptWord(cursor, "namespace")) readNamespace(cursor);
    else if (isKeyword(token, "default")) readDefault(cursor);
    else if (acceptWord(cursor, "datatypes")) readLibrary(cursor);
    else return;
  }
}

function readNamespace(cursor: Cursor): void {
  const token = peek(cursor);
  const prefix = expectName(cursor);
  expectSign(cursor, "=");
  declare(cursor, { prefix, uri: readAddress(cursor), token });
}

function readDefault(cursor: Cursor): void {
  acceptWord(cursor, "default");
  if (!acceptWord(cursor, "namespace")) {
    expectSign(cursor, "namespace");
    return;
  }
  const token = peek(cursor);
  const prefix = accept(cursor, "=") ? undefined : expectName(cursor);
  if (prefix !== undefined) expectSign(cursor, "=");
  const uri = readAddress(cursor);
  if (prefix !== undefined) declare(cursor, { prefix, uri, token });
  cursor.ns = uri;
}

function readLibrary(cursor: Cursor): void {
  const token = peek(cursor);
  const prefix = expectName(cursor);
  expectSign(cursor, "=");
  const address = expectLiteral(cursor);
  if (!isLibraryAddress(address)) {
    sayOf(
      cursor,
      token.range,
      `datatype library \`${prefix}\` is \`${address}\`; an absolute address without \`#\` must stand there`,
    );
  }
  cursor.libraries.set(prefix, address);
}

function readAddress(cursor: Cursor): string {
  return acceptWord(cursor, "inherit") ? cursor.inherited : expectLiteral(cursor);
}

interface Declaration {
  readonly prefix: string;
  readonly uri: string;
  readonly token: Token;
}

function declare(cursor: Cursor, { prefix, uri, token }: Declaration): void {
  if (prefix === "xmlns")
    sayOf(cursor, token.range, "`xmlns` cannot be declared as a prefix; any other name may stand there");
  if ((prefix === "xml") !== (uri === XML_NAMESPACE)) {
    const message = `prefix \`${prefix}\` is declared as \`${uri}\`; \`xml\` and \`${XML_NAMESPACE}\` belong to each other`;
    sayOf(cursor, token.range, message);
  }
  cursor.namespaces.set(prefix, uri);
}

/** The namespace of a prefix; said where it is not declared. */
export function namespaceOf(cursor: Cursor, prefix: string, token: Token): string {
  const uri = cursor.namespaces.get(prefix);
  if (uri === undefined) {
    sayOf(cursor, token.range, `prefix \`${prefix}\` is not declared; declare it with \`namespace ${prefix} = "…"\``);
  }
  return uri ?? "";
}

/** The datatype library of a prefix; said where it is not declared. */
export function libraryOf(cursor: Cursor, prefix: string, token: Token): string | undefined {
  const library = cursor.libraries.get(prefix);
  if (library === undefined) {
    sayOf(cursor, token.range, `prefix \`${prefix}\` is not declared; declare it with \`datatypes ${prefix} = "…"\``);
  }
  return library;
}
