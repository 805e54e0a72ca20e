/** What an address of a transcription becomes: a pointer, or words that are told instead. */
export interface Address {
  readonly target?: string;
  /** An address that no reader of an edition should be sent to. */
  readonly refused?: string;
}

/** The pointer that an address makes. What runs a script, or leads into a page that is no longer there, makes none. */
export function addressOf(written: string): Address {
  // Browsers read past control characters and white space in a scheme.
  const bare = [...written].filter((sign) => sign > " ").join("");
  if (bare === "") return {};
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(bare)?.[1]?.toLowerCase();
  if (bare.startsWith("#") || (scheme !== undefined && !SCHEMES.has(scheme))) return { refused: written };
  const target = encoded(written.trim());
  return /^(?:https?|ftp):/i.test(target) && !URL.canParse(target) ? { refused: written } : { target };
}

/** The pointer that a link makes. Where a file beside the transcription lies, seen from the document, nobody knows. */
export function linkOf(written: string): Address {
  const address = addressOf(written);
  return address.target !== undefined && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address.target)
    ? { refused: written }
    : address;
}

const SCHEMES: ReadonlySet<string> = new Set(["http", "https", "mailto", "ftp", "tel"]);

/** The address without the signs that no pointer may hold (RFC 3986), `%` before no two digits among them. */
function encoded(address: string): string {
  return address
    .replace(/[\s\0-\x1f\x7f<>"{}|\\^`[\]\ufffe\uffff]/g, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9A-Fa-f]{2})/g, "%25");
}
