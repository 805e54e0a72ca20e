/** A file with up to four pieces of it changed, cut out, or doubled; `markup` is what its syntax is made of. */
export function damaged(original: Uint8Array, random: () => number, markup = "<>&\"'/ =?![]x:\n"): Buffer {
  let bytes = Buffer.from(original);
  for (let rounds = 1 + Math.floor(random() * 4); rounds > 0; rounds--) {
    const at = Math.floor(random() * bytes.length);
    const kind = Math.floor(random() * 4);
    if (kind === 0) bytes[at] = Math.floor(random() * 256);
    else if (kind === 1) bytes[at] = markup.charCodeAt(Math.floor(random() * markup.length));
    else if (kind === 2)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 20))]);
    else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 30), at), bytes.subarray(at)]);
  }
  return bytes;
}
