import { afterSpace, find, startsWith } from "./bytes";
import { nameEnd } from "./characters";
import { readAttributeList, readElementDeclaration, readNotation } from "./declarations";
import { Root } from "./elements";
import { entityAddress, entityNamed, EXTERNAL, enterEntity, isToldOf, leaveEntity, PARAMETER } from "./entities";
import { readEntityDeclaration } from "./entity-declarations";
import { arg, DOCTYPE, DOCTYPE_MISPLACED, PARAMETER_ENTITY_UNREAD, say, stop, SUBSET } from "./errors";
import { afterExternalId } from "./external-ids";
import { Declarations } from "./given";
import { endPlace, Input, startPlace } from "./input";
import { checkComment, checkInstruction } from "./markup";
import { intern } from "./strings";
import { DOCTYPE_RECORD, takeWords } from "./table";

/** Whether the document has had its declaration. */
let isRead: bool = false;

export function resetDoctype(): void {
  isRead = false;
}

/** Reads the document type declaration at an address (XML 1.0 2.8 [28]); the address after it. What lies outside is read if it was handed in. */
export function readDoctype(at: usize): usize {
  const start = at + 9;
  if (Root.isRead) {
    stop(DOCTYPE_MISPLACED, at, start);
    return at;
  }
  const nameAt = afterSpace(start);
  const nameAfter = nameEnd(nameAt);
  if (isRead || nameAt == start || nameAfter == nameAt) return stopAt(at);
  isRead = true;
  let end = nameAfter;
  const externalAt = afterSpace(nameAfter);
  if (externalAt > nameAfter && (load<u8>(externalAt) == 0x53 || load<u8>(externalAt) == 0x50)) {
    end = afterExternalId(externalAt);
    if (!end) return stopAt(at);
  }
  end = afterSpace(end);
  if (Declarations.end) {
    readGiven();
    if (Input.stopped) return at;
    end = Input.document + Declarations.end - 1;
  } else if (load<u8>(end) == 0x5b) {
    end = readSubset(end + 1);
    if (Input.stopped) return at;
    if (!end) return stopAt(at);
    end = afterSpace(end);
  }
  if (load<u8>(end) != 0x3e) return stopAt(at);
  const record = takeWords(3);
  store<i32>(record, DOCTYPE_RECORD);
  store<i32>(record, startPlace(at), 4);
  store<i32>(record, endPlace(end + 1), 8);
  return end + 1;
}

function stopAt(at: usize): usize {
  stop(DOCTYPE, at, at + 9);
  return at;
}

/** The declarations that were handed in: those of the document and of all that it takes in, in their order. */
function readGiven(): void {
  const limit = Input.limit;
  const region = Input.region;
  Input.region = Input.document + Declarations.from;
  Input.limit = Input.document + Declarations.to;
  for (let at = afterSpace(Input.region); at < Input.limit; at = afterSpace(at)) {
    const byte = load<u8>(at);
    const next = byte == 0x3c ? afterDeclaration(at) : byte == 0x25 ? readParameterReference(at) : 0;
    if (Input.stopped) return;
    if (!next) {
      const end = nameEnd(startsWith(at, "<!") ? at + 2 : at + 1);
      stop(SUBSET, at, min(end, Input.limit));
      return;
    }
    at = next;
  }
  Input.limit = limit;
  Input.region = region;
}

/** The internal subset (2.8 [28b]) up to its `]`; the address after that, zero where there is none. */
function readSubset(from: usize): usize {
  let at = from;
  while (true) {
    at = afterSpace(at);
    if (at >= Input.limit) {
      if (!Input.depth) return 0;
      at = leaveEntity();
      continue;
    }
    const byte = load<u8>(at);
    if (byte == 0x5d && !Input.depth) return at + 1;
    const next = byte == 0x25 ? readParameterReference(at) : byte == 0x3c ? afterDeclaration(at) : 0;
    if (Input.stopped) return 0;
    if (!next) {
      const end = nameEnd(startsWith(at, "<!") ? at + 2 : at + 1);
      stop(SUBSET, at, min(end, Input.limit));
      return 0;
    }
    at = next;
  }
}

/** A markup declaration (2.8 [29]); the address after it, zero where it is not written as it must be. */
function afterDeclaration(at: usize): usize {
  if (startsWith(at, "<!--")) return after(checkComment(at), 3);
  if (startsWith(at, "<?")) return after(checkInstruction(at), 2);
  if (startsWith(at, "<!ENTITY")) return readEntityDeclaration(at + 8);
  if (startsWith(at, "<!ELEMENT")) return readElementDeclaration(at + 9);
  if (startsWith(at, "<!ATTLIST")) return readAttributeList(at + 9);
  if (startsWith(at, "<!NOTATION")) return readNotation(at + 10);
  return 0;
}

function after(close: usize, length: usize): usize {
  return close ? close + length : 0;
}

/** Between declarations a parameter entity is read in place of its reference (4.4.8); one from elsewhere is said. */
function readParameterReference(at: usize): usize {
  const end = nameEnd(at + 1);
  if (end == at + 1 || load<u8>(end) != 0x3b || find(0x3a, at, end) < end) return 0;
  const name = intern(at + 1, end - at - 1);
  const id = entityNamed(name, PARAMETER);
  if (id < 0 || load<i32>(entityAddress(id)) == EXTERNAL) {
    if (id >= 0 && isToldOf(id)) return end + 1;
    say(PARAMETER_ENTITY_UNREAD, at, end + 1);
    arg(name);
    return end + 1;
  }
  if (enterEntity(id, name, at, end + 1)) return Input.at;
  return end + 1;
}
