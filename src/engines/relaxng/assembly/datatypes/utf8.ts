// Code points of UTF-8 text, which the reader of the document has already found well formed.

/** How many bytes the code point has that starts with a byte. */
export function widthOf(first: i32): i32 {
  if (first < 0x80) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The code point at an address. */
export function codePointAt(at: usize): i32 {
  const first: i32 = load<u8>(at);
  if (first < 0x80) return first;
  if (first < 0xe0) return ((first & 0x1f) << 6) | following(at + 1);
  if (first < 0xf0) return ((first & 0x0f) << 12) | (following(at + 1) << 6) | following(at + 2);
  return ((first & 0x07) << 18) | (following(at + 1) << 12) | (following(at + 2) << 6) | following(at + 3);
}

/** How many code points a text has. */
export function codePointCount(text: usize, length: i32): i32 {
  let count = 0;
  for (let at = text; at < text + length; at++) if ((load<u8>(at) & 0xc0) != 0x80) count++;
  return count;
}

function following(at: usize): i32 {
  return load<u8>(at) & 0x3f;
}
