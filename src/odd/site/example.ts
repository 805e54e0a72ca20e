import type { XmlElement, XmlNode } from "../../core/document.js";
import { EXAMPLES } from "../names.js";
import { type Html, h } from "./html.js";

/** An example as code: its markup is shown, not followed. */
export function exampleHtml(example: XmlElement): Html {
  const stretches: Stretch[] = [];
  for (const each of example.children) write(each, stretches);
  return h("pre", { class: "example" }, h("code", {}, linesOf(stretches)));
}

/** A stretch of code, with the kind that it is shown as. */
interface Stretch {
  readonly kind: "tag" | "att" | "value" | "text" | "comment";
  readonly text: string;
}

function write(node: XmlNode, stretches: Stretch[]): void {
  switch (node.type) {
    case "text":
      stretches.push({ kind: "text", text: asText(node.value) });
      return;
    case "comment":
      stretches.push({ kind: "comment", text: `<!--${node.value}-->` });
      return;
    case "instruction":
      stretches.push({ kind: "comment", text: `<?${node.target} ${node.value}?>` });
      return;
    case "element":
      stretches.push({ kind: "tag", text: `<${node.name}` });
      for (const { name, value } of node.attributes) {
        if (name.startsWith("xmlns") && value === EXAMPLES) continue;
        stretches.push({ kind: "att", text: ` ${name}=` });
        stretches.push({ kind: "value", text: `"${asText(value).replaceAll('"', "&quot;")}"` });
      }
      if (node.children.length === 0) {
        stretches.push({ kind: "tag", text: "/>" });
        return;
      }
      stretches.push({ kind: "tag", text: ">" });
      for (const child of node.children) write(child, stretches);
      stretches.push({ kind: "tag", text: `</${node.name}>` });
  }
}

function asText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The code without the indentation that it has in the ODD, and without the empty lines about it. */
function linesOf(stretches: readonly Stretch[]): Html {
  const whole = stretches.map((each) => each.text).join("");
  const indents = whole
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const indentation = new RegExp(`\n[ \t]{0,${indents.length === 0 ? 0 : Math.min(...indents)}}`, "g");
  const shown = stretches.map(({ kind, text }) => ({
    kind,
    text: text.includes("\n") ? text.replace(indentation, "\n") : text,
  }));
  const from = shown.findIndex((each) => each.text.trim() !== "");
  const to = shown.findLastIndex((each) => each.text.trim() !== "");
  return shown.slice(from, to + 1).map(({ kind, text }, i, all) => {
    const trimmed = i === 0 ? text.replace(/^\s*\n/, "") : i === all.length - 1 ? text.trimEnd() : text;
    return kind === "text" ? trimmed : h("span", { class: kind }, trimmed);
  });
}
