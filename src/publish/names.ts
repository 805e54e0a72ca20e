/** Gives each thing a file name that no other has, not even one that differs only in its case. */
export interface Naming {
  /** The name that is free and nearest to the one that is wanted. */
  take(wanted: string): string;
}

/** A naming for which some names are taken already. */
export function namingOf(taken: Iterable<string>): Naming {
  const known = new Set([...taken].map((each) => each.toLowerCase()));
  return {
    take: (wanted) => {
      let name = wanted;
      for (let number = 2; known.has(name.toLowerCase()); number++) name = `${wanted}-${number}`;
      known.add(name.toLowerCase());
      return name;
    },
  };
}

/** A text with nothing in it that a file name, or an address, could stumble over; empty where nothing is left. */
export function fileNameOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
}
