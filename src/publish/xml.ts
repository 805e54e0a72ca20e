/** The text of an XML element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string | readonly string[] = "",
): string {
  let given = "";
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined && value !== "") given += ` ${key}="${escaped(String(value))}"`;
  }
  const inside = typeof content === "string" ? content : content.join("");
  return `<${name}${given}${inside === "" ? "/>" : `>${inside}</${name}>`}`;
}

/** An element that holds words; none where there are none. */
export function words(name: string, text: string): string {
  return text === "" ? "" : element(name, {}, escaped(text));
}

/** A text as it stands in XML, and in HTML. */
export function escaped(text: string): string {
  return MARKUP.test(text) ? text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each) : text;
}

const MARKUP = /[&<>"]/;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
