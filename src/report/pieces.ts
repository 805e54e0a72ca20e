/** How many characters a piece has at least, but for the last one. */
const SIZE = 65_536;

/** A text that comes in many small pieces in fewer large ones, so that writing it is quick. */
export function* inLargePieces(pieces: Iterable<string>): Iterable<string> {
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < SIZE) continue;
    yield gathered.join("");
    gathered = [];
    length = 0;
  }
  if (length > 0) yield gathered.join("");
}
