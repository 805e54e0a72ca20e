/** A text in quotation marks; what would end it, or be taken for an escape, is written otherwise. */
export function literal(text: string): string {
  const safe = escaped(text);
  if (!safe.includes('"')) return `"${safe}"`;
  if (!safe.includes("'")) return `'${safe}'`;
  if (!safe.includes('"""') && !safe.endsWith('"') && !safe.startsWith('"')) return `"""${safe}"""`;
  return safe
    .split(/(")/)
    .filter((each) => each !== "")
    .map((each) => (each === '"' ? "'\"'" : `"${each}"`))
    .join(" ~ ");
}

/** A text in which no escape is read that is none; line ends, which end a literal, are escapes. */
function escaped(text: string): string {
  return withoutEscapes(text).replace(/\n/g, "\\x{A}").replace(/\r/g, "\\x{D}");
}

/** A text in which no escape is read: they are read everywhere, in comments too. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\(?=x+\{)/g, "\\x{5C}");
}

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "attribute default datatypes div element empty external grammar include inherit list mixed namespace notAllowed " +
    "parent start string text token"
  ).split(" "),
);

/** The name of a definition; a keyword is one after a backslash. */
export function identifier(name: string): string {
  return KEYWORDS.has(name) ? `\\${name}` : name;
}
