import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { XmlDocument, XmlNode } from "../../../src/core/document.js";
import type { XmlEngine } from "../../../src/core/engines.js";
import { Source } from "../../../src/core/source.js";
import { xmlEngine } from "../../../src/engines/xml/index.js";
import { said } from "../../said.js";
import { wasmEngine } from "./wasm.js";

const folder = join(import.meta.dirname, "cases");

describe("the XML engine", () => {
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    await expect(madeOf(xmlEngine, name)).toMatchFileSnapshot(join(folder, name, "expected.txt"));
  });
});

describe("the XML engine in WebAssembly", () => {
  // Where it reads more than the other (entities), what is expected of it stands in a file of its own.
  it.each(readdirSync(folder).sort())("%s", async (name) => {
    const own = join(folder, name, "expected-wasm.txt");
    const expected = existsSync(own) ? own : join(folder, name, "expected.txt");
    await expect(madeOf(wasmEngine, name)).toMatchFileSnapshot(expected);
  });
});

/** What an engine says of a case, and makes of it. */
function madeOf(engine: XmlEngine, name: string): string {
  const source = new Source("input.xml", readFileSync(join(folder, name, "input.xml"), "utf8"));
  const { value, diagnostics } = engine.parse(source);
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
