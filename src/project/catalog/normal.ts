/** An address as catalogs compare it (XML Catalogs 1.1, 6.3): what may not stand in an address is escaped. */
export function normalAddress(address: string): string {
  return address.replace(/[\u0000-\u0020"<>\\^`{|}\u007f-\uffff]+/g, escapeAll);
}

/** A public identifier as catalogs compare it (XML Catalogs 1.1, 6.2): white space between words is one space. */
export function normalPublicId(id: string): string {
  return id.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

/** The public identifier that a `urn:publicid:` address holds (XML Catalogs 1.1, 6.4); undefined for other addresses. */
export function publicIdIn(address: string): string | undefined {
  const wrapped = /^urn:publicid:(.*)$/is.exec(address)?.[1];
  if (wrapped === undefined) return undefined;
  const plain = wrapped.replace(
    /\+|:|;|%(?:2B|3A|2F|3B|27|3F|23|25)/gi,
    (sign) => UNWRAPPED[sign.toUpperCase()] ?? sign,
  );
  return normalPublicId(plain);
}

const UNWRAPPED: Readonly<Record<string, string>> = {
  "+": " ",
  ":": "//",
  ";": "::",
  "%2B": "+",
  "%3A": ":",
  "%2F": "/",
  "%3B": ";",
  "%27": "'",
  "%3F": "?",
  "%23": "#",
  "%25": "%",
};

function escapeAll(signs: string): string {
  const bytes = new TextEncoder().encode(signs);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
