import { escapeText, escapeValue } from "../../core/xml-text.js";
import { ANNOTATIONS } from "../names.js";
import type { RngElement, RngNode } from "./tree.js";

/** A grammar as text. `extra` is well-formed XML that stands at its end; it binds the prefixes that it uses. */
export function writeGrammar(
  grammar: RngElement,
  { comment, extra }: { readonly comment: string; readonly extra: string },
): string {
  const declarations: readonly (readonly [string, string])[] = [
    ["xmlns", "http://relaxng.org/ns/structure/1.0"],
    ["xmlns:a", ANNOTATIONS],
  ];
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  parts.push(`<grammar${attributesOf([...declarations, ...grammar.attributes])}>\n`);
  if (comment !== "") parts.push(`  <!-- ${comment.replaceAll("--", "- -")} -->\n`);
  for (const child of grammar.children) write(child, "  ", parts);
  parts.push(extra, "</grammar>\n");
  return parts.join("");
}

function write(node: RngNode, indent: string, parts: string[]): void {
  if (typeof node === "string") {
    parts.push(escapeText(node));
    return;
  }
  const tag = `${indent}<${node.name}${attributesOf(node.attributes)}`;
  if (node.children.length === 0) {
    parts.push(tag, "/>\n");
    return;
  }
  parts.push(tag, ">");
  const isText = node.children.some((child) => typeof child === "string");
  if (!isText) parts.push("\n");
  for (const child of node.children) write(child, isText ? "" : `${indent}  `, parts);
  parts.push(isText ? "" : indent, `</${node.name}>\n`);
}

function attributesOf(attributes: RngElement["attributes"]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join("");
}
