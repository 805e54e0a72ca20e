import { describe, expect, it } from "vitest";
import { explainName } from "../../src/schemas/index.js";
import { readTexts } from "../engines/relaxng/schema/read.js";

const SCHEMA = `namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
start = letter
letter =
  ## A letter.
  element letter {
    ## What kind it is.
    attribute type { "note" | "reply" },
    ## Who wrote it.
    attribute who { xsd:anyURI }?,
    (text | p)*
  }
p = element p { attribute who { xsd:anyURI }?, (text | hi)* }
hi = element hi { text }`;

async function said(name: string): Promise<string | readonly string[]> {
  const { value } = await readTexts({ "a.rnc": SCHEMA });
  if (!value) throw new Error("the schema cannot be read");
  const explained = explainName(value, name);
  return explained.kind === "page" ? explained.markdown : explained.meant;
}

describe("what a schema says of a name", () => {
  it("of an element: its meaning, attributes, content and place", async () => {
    expect(await said("letter")).toBe(
      [
        "# `<letter>`",
        "",
        "A letter.",
        "",
        "## Attributes",
        "- `@type` (required): What kind it is. Holds `note`, `reply`.",
        "- `@who`: Who wrote it. Holds `anyURI`.",
        "",
        "## May contain",
        "text, `p`",
        "",
        "## May stand in",
        "the root of a document",
        "",
      ].join("\n"),
    );
    expect(await said("<hi>")).toContain("## May stand in\n`p`\n");
  });

  it("of an attribute: where it means what", async () => {
    expect(await said("@who")).toBe(
      "# `@who`\n\nOn `letter`: Who wrote it. Holds `anyURI`.\n\nOn `p`: Holds `anyURI`.\n",
    );
    expect(await said("p/@who")).toBe("# `@who`\n\nOn `p`: Holds `anyURI`.\n");
    expect(await said("type")).toContain("# `@type`");
  });

  it.each([
    ["leter", ["letter"]],
    ["@typ", ["@type"]],
    ["letter/@whoo", ["letter/@who"]],
    ["zzzzzz", []],
    ["@", []],
    ["constructor", []],
  ])("asks what was meant by %s", async (name, meant) => expect(await said(name)).toEqual(meant));

  it.each([
    ["a.rnc", SCHEMA.replace('"note" | "reply"', '## Short.\n"note" | ## To another.\n"reply" | "none"')],
    [
      "a.rng",
      `<element name="letter" xmlns="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
<attribute name="type"><a:documentation>What kind it is.</a:documentation><choice>
<value>note</value> <!-- so --> <a:documentation>Short.</a:documentation>
<value>reply</value><a:documentation>To  another.</a:documentation>
<value>none</value></choice></attribute></element>`,
    ],
  ])("of values: what each means, in %s", async (path, schema) => {
    const { value } = await readTexts({ [path]: schema });
    if (!value) throw new Error("the schema cannot be read");
    const line = "(required): What kind it is. Holds `note`, `reply`, `none`.\n";
    const page = explainName(value, "letter/@type");
    expect(page).toMatchObject({
      markdown: `# \`@type\`\n\nOn \`letter\` ${line}- \`note\`: Short.\n- \`reply\`: To another.\n`,
    });
    expect(explainName(value, "letter")).toMatchObject({
      markdown: expect.stringContaining(`- \`@type\` ${line}  - \`note\`: Short.\n  - \`reply\`: To another.\n`),
    });
  });
});
