/** A text as it stands between tags, as Canonical XML has it. */
export function escapeText(text: string): string {
  return !/[&<>\r]/.test(text) ? text : text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A text as it stands between the quotes of an attribute, likewise. */
export function escapeValue(text: string): string {
  return !/[&<"\t\n\r]/.test(text) ? text : text.replace(/[&<"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};
