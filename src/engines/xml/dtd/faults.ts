import type { AttributeDeclaration } from "../../../core/declarations.js";

/** What is against the validity of the declaration of an attribute (XML 1.0 3.3.1, 3.3.2); `all` are those of its element. */
export function faultsOf(
  element: string,
  attribute: AttributeDeclaration,
  all: readonly AttributeDeclaration[],
): readonly string[] {
  const { name, type, tokens, presence, value } = attribute;
  const what = `attribute \`${name}\` of \`${element}\``;
  const faults: string[] = [];
  const repeated = tokens.find((each, i) => tokens.indexOf(each) !== i);
  if (repeated !== undefined) faults.push(`${what} lists \`${repeated}\` twice; each may stand once`);
  if (type === "ID" && presence !== "required" && presence !== "implied") {
    faults.push(`${what} is an ID with a value; an ID is \`#REQUIRED\` or \`#IMPLIED\``);
  }
  for (const single of ["ID", "NOTATION"] as const) {
    const first = all.find((each) => each.type === single);
    if (type === single && first && first !== attribute) {
      faults.push(`${what} is a second ${single}, beside \`${first.name}\`; an element may have one`);
    }
  }
  if (value !== undefined && !isLegal(attribute, value)) {
    faults.push(`${what} has the value \`${value}\`, which is not of its type`);
  }
  return faults;
}

/** VC Attribute Default Value Syntactically Correct; values with references are not looked at. */
function isLegal({ type, tokens }: AttributeDeclaration, value: string): boolean {
  if (type === "CDATA" || value.includes("&")) return true;
  const words = value.split(/[ \t\r\n]+/).filter((each) => each !== "");
  const isMany = type === "IDREFS" || type === "ENTITIES" || type === "NMTOKENS";
  if (words.length === 0 || (words.length > 1 && !isMany)) return false;
  if (tokens.length > 0) return tokens.includes(words[0] ?? "");
  const areNames = type !== "NMTOKEN" && type !== "NMTOKENS";
  return words.every((each) => (areNames ? NAME : NMTOKEN).test(each));
}

// 2.3 [4] to [7]; characters beyond ASCII are taken as the reader took them.
const NAME = /^[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*$/;
const NMTOKEN = /^[\w:.\-\u0080-\uffff]+$/;
