import type { XmlDocument, XmlElement, XmlNode } from "../../src/core/document.js";

/** The rules of a Schematron schema, one line each, however they are laid out, numbered and commented on. */
export function rulesIn({ root }: XmlDocument): readonly string[] {
  const lines: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of elements(element)) {
      if (child.local === "rule") lines.push(...linesOf(child));
      else if (child.local === "ns") lines.push(`ns ${attribute(child, "prefix")}=${attribute(child, "uri")}`);
      else if (child.local === "key") lines.push(`key ${attribute(child, "name")} ${attribute(child, "match")}`);
      else visit(child);
    }
  };
  visit(root);
  return [...new Set(lines)].sort();
}

function linesOf(rule: XmlElement): readonly string[] {
  const context = attribute(rule, "context");
  return elements(rule)
    .filter(({ local }) => local === "assert" || local === "report" || local === "let")
    .map((each) => {
      const written = ["name", "value", "test", "role"].map((name) => attribute(each, name)).join(" ");
      return `${context} :: ${each.local} ${written} :: ${words(each)}`.replace(/\s+/g, " ").trim();
    });
}

function words(element: XmlElement): string {
  return element.children.map(wordsOf).join("").replace(/\s+/g, " ").trim();
}

function wordsOf(node: XmlNode): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const at = attribute(node, node.local === "name" ? "path" : "select");
  return `{${node.local} ${at}}${words(node)}`;
}

function attribute(element: XmlElement, name: string): string {
  return (element.attributes.find((each) => each.name === name)?.value ?? "").replace(/\s+/g, " ").trim();
}

function elements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element");
}
