import { afterSpace, find, findWord, isSpace, startsWith } from "./bytes";
import { DECLARATION, say, stop, VERSION } from "./errors";
import { Input } from "./input";

/** Reads the XML declaration that the document may begin with (XML 1.0 2.8 [23]); the address after it. */
export function readXmlDeclaration(at: usize): usize {
  if (!startsWith(at, "<?xml") || !(isSpace(load<u8>(at, 5)) || load<u8>(at, 5) == 0x3f)) return at;
  const end = afterDeclaration(at + 5);
  if (end) return end;
  const close = findWord("?>", at, Input.limit);
  if (!close) {
    stop(DECLARATION, at, at + 5);
    return at + 5;
  }
  say(DECLARATION, at, close + 2);
  return close + 2;
}

/** Reads the text declaration that an external entity may begin with (XML 1.0 4.3.1 [77]); the address after it. */
export function readTextDeclaration(at: usize): usize {
  if (!startsWith(at, "<?xml") || !(isSpace(load<u8>(at, 5)) || load<u8>(at, 5) == 0x3f)) return at;
  const close = findWord("?>", at, Input.limit);
  const version = quotedAfter(at + 5, "version");
  const from = version ? find(load<u8>(version), version + 1, Input.limit) + 1 : at + 5;
  const encoding = quotedAfter(from, "encoding");
  const end = encoding ? afterEncodingName(encoding + 1) : 0;
  const isRight = end > encoding + 1 && load<u8>(end) == load<u8>(encoding) && startsWith(afterSpace(end + 1), "?>");
  if (version && !isReadable(version + 1, from - 1)) stop(VERSION, version + 1, from - 1);
  else if (!close || !isRight) say(DECLARATION, at, close ? close + 2 : at + 5);
  return close ? close + 2 : Input.limit;
}

/** The address after a declaration that is written as it must be; zero for any other. */
function afterDeclaration(from: usize): usize {
  const version = quotedAfter(from, "version");
  if (!version) return 0;
  const versionEnd = find(load<u8>(version), version + 1, Input.limit);
  if (versionEnd == Input.limit) return 0;
  let at = versionEnd + 1;
  const encoding = quotedAfter(at, "encoding");
  if (encoding) {
    at = afterEncodingName(encoding + 1);
    if (at == encoding + 1 || load<u8>(at) != load<u8>(encoding)) return 0;
    at++;
  }
  const standalone = quotedAfter(at, "standalone");
  if (standalone) {
    at = standalone + (startsWith(standalone + 1, "yes") ? 4 : startsWith(standalone + 1, "no") ? 3 : 1);
    if (at == standalone + 1 || load<u8>(at) != load<u8>(standalone)) return 0;
    at++;
  }
  at = afterSpace(at);
  if (!startsWith(at, "?>")) return 0;
  if (!isReadable(version + 1, versionEnd)) stop(VERSION, version + 1, versionEnd);
  return at + 2;
}

/** The address of the quote of a part of the declaration; zero where the part does not stand. */
function quotedAfter(from: usize, name: string): usize {
  let at = afterSpace(from);
  if (at == from || !startsWith(at, name)) return 0;
  at = afterSpace(at + name.length);
  if (load<u8>(at) != 0x3d) return 0;
  at = afterSpace(at + 1);
  return load<u8>(at) == 0x22 || load<u8>(at) == 0x27 ? at : 0;
}

/** 4.3.3 [81]. */
function afterEncodingName(from: usize): usize {
  let at = from;
  while (true) {
    const byte = load<u8>(at);
    const isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
    const isOther = byte == 0x2d || byte == 0x2e || byte == 0x5f || (byte >= 0x30 && byte <= 0x39);
    if (!isLetter && (at == from || !isOther)) return at;
    at++;
  }
}

/** 2.8 [26]: a document of another version 1 is read as one of 1.0, but XML 1.1, which exists and differs, is not. */
function isReadable(from: usize, to: usize): bool {
  if (!startsWith(from, "1.") || to < from + 3 || (to == from + 3 && load<u8>(from, 2) == 0x31)) return false;
  for (let at = from + 2; at < to; at++) {
    if (load<u8>(at) < 0x30 || load<u8>(at) > 0x39) return false;
  }
  return true;
}
