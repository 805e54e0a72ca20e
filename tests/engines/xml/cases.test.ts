import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument, XmlNode } from "../../../src/core/document.js";
import { Source } from "../../../src/core/source.js";
import { said } from "../../said.js";
import { xmlEngine } from "../../xml-engine.js";

const folder = join(import.meta.dirname, "cases");

describe("the XML engine", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    await expect(madeOf(name)).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});

/** What the engine says of a case, and makes of it. */
function madeOf(name: string): string {
  const source = new Source("input.xml", readFileSync(join(folder, name, "input.xml"), "utf8"));
  const { value, diagnostics } = xmlEngine.parse(source);
  return `${said(diagnostics, source)}\n${value ? outline(value) : "no document\n"}`;
}

/** What was made of the text, an indented line a node. */
function outline({ children }: XmlDocument): string {
  const lines: string[] = [];
  const visit = (node: XmlNode, depth: number): void => {
    const { start, end } = node.range;
    lines.push(`${"  ".repeat(depth)}${start}-${end} ${describeNode(node)}\n`);
    if (node.type === "element") for (const child of node.children) visit(child, depth + 1);
  };
  for (const child of children) visit(child, 0);
  return lines.join("");
}

function describeNode(node: XmlNode): string {
  switch (node.type) {
    case "element":
      return [node.name, ...node.attributes.map((each) => `${each.name}=${JSON.stringify(each.value)}`)].join(" ");
    case "instruction":
      return `?${node.target} ${JSON.stringify(node.value)}`;
    default:
      return `${node.type} ${JSON.stringify(node.value)}`;
  }
}
