import type { Saxon } from "./saxon.js";

/** The checksum without which SaxonJS refuses a compiled stylesheet: over names and attributes, in document order. */
export function checksumOf(root: Saxon.SefNode): string {
  let sum = 0;
  let count = 0;
  const visit = (node: Saxon.SefNode): void => {
    sum ^= hash(node.N, count) ^ hash("http://ns.saxonica.com/xslt/export", count);
    count++;
    for (const [name, value] of Object.entries(node)) {
      if (name === "N" || name === "C" || (node.N === "catch" && name === "test")) continue;
      sum ^= hash(name, count) ^ hash("", count) ^ hash(typeof value === "string" ? value : "", count);
    }
    for (const child of node.C ?? []) visit(child);
    sum ^= 1;
  };
  visit(root);
  return (sum >>> 0).toString(16);
}

/** Thirty-two bits at each step, as the shift makes of any number. */
function hash(text: string, seed: number): number {
  let value = seed << 8;
  for (let i = 0; i < text.length; i++) value = (value << 1) + text.charCodeAt(i);
  return value;
}
