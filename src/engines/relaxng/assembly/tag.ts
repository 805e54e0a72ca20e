// The start tag of an element: its attributes against the patterns that the element may have.

import { closedRestOf, entryIdType, entryOf, entryPattern, entryRequired, requiredCount, restOf } from "./attributes";
import { attributeDeriv, closeDeriv, lateCloseDeriv } from "./derivatives";
import { idValues } from "./ids";
import { ATTRIBUTE_WORDS, addressOf, nameOf, START_WORDS, word } from "./input";
import { Ints } from "./ints";
import { NOT_ALLOWED } from "./patterns";
import { Slip, slip } from "./slips";
import { closedTag, runItem, runLength, runOf } from "./states";
import { matchesValue } from "./values";

/** The state after a start tag. */
export function readTag(at: i32, opened: i32, attributes: i32): i32 {
  const ways = runLength(opened);
  if (ways == 1) return readTagAs(at, opened, attributes);
  // Several patterns may describe the element: those whose attributes fit go on.
  tagged.length = 0;
  let alive = false;
  for (let way = 0; way < ways; way++) {
    const pattern = quietTag(at, runItem(opened, way), attributes);
    tagged.push(pattern);
    if (pattern != NOT_ALLOWED) alive = true;
  }
  if (!alive) tagged.set(0, tag(at, runItem(opened, 0), attributes, true));
  return runOf(tagged);
}

function readTagAs(at: i32, opened: i32, attributes: i32): i32 {
  const element = runItem(opened, 0);
  const pattern = tag(at, element, attributes, true);
  if (pattern == closedRestOf(element)) return closedTag(opened);
  tagged.length = 0;
  tagged.push(pattern);
  return runOf(tagged);
}

const tagged = new Ints(1);

function quietTag(at: i32, element: i32, attributes: i32): i32 {
  return tag(at, element, attributes, false);
}

/** What is left of an element's content after its start tag; slips are noted, or make it fail where they are not to be. */
function tag(at: i32, element: i32, attributes: i32, noting: bool): i32 {
  let rest = restOf(element);
  let required = 0;
  let fits = true;
  for (let i = 0; i < attributes; i++) {
    const record = at + START_WORDS + i * ATTRIBUTE_WORDS;
    const name = nameOf(word(record));
    text = addressOf(word(record + 4));
    length = word(record + 5);
    const entry = entryOf(element, name);
    if (entry >= 0) {
      required += entryRequired(entry);
      if (noting && entryIdType(entry) != 0) {
        idValues.push(entryIdType(entry));
        idValues.push(record);
        idValues.push(at);
      }
      if (matchesValue(entryPattern(entry), text, length)) continue;
      if (noting) slip(Slip.AttributeValue, record, element, at);
      fits = false;
      continue;
    }
    const derived = attributeDeriv(rest, name, valueFits);
    if (derived != NOT_ALLOWED) {
      rest = derived;
      continue;
    }
    fits = false;
    if (!noting) continue;
    const tolerant = attributeDeriv(rest, name, anyValue);
    if (tolerant == NOT_ALLOWED) slip(Slip.AttributeNotAllowed, record, element, at);
    else {
      slip(Slip.AttributeValue, record, element, at);
      rest = tolerant;
    }
  }
  const closed = closeDeriv(rest);
  const complete = required == requiredCount(element) && (closed != NOT_ALLOWED || rest == NOT_ALLOWED);
  if (!noting) return fits && complete ? closed : NOT_ALLOWED;
  if (complete) return closed;
  slip(Slip.AttributeMissing, at, element, 0);
  return closed == NOT_ALLOWED ? lateCloseDeriv(rest) : closed;
}

let text: usize = 0;
let length: i32 = 0;

function valueFits(content: i32): bool {
  return matchesValue(content, text, length);
}

function anyValue(content: i32): bool {
  return true;
}
