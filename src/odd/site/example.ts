import type { XmlElement, XmlNode } from "../../core/document.js";
import { EXAMPLES } from "../names.js";
import { type Html, h } from "./html.js";

/** An example as code: its markup is shown, not followed. */
export function exampleHtml(example: XmlElement): Html {
  const lines = linesOf(example.children.flatMap((each) => written(each)));
  return h("pre", { class: "example" }, h("code", {}, lines));
}

/** A stretch of code, with the kind that it is shown as. */
interface Stretch {
  readonly kind: "tag" | "att" | "value" | "text" | "comment";
  readonly text: string;
}

function written(node: XmlNode): readonly Stretch[] {
  switch (node.type) {
    case "text":
      return [{ kind: "text", text: asText(node.value) }];
    case "comment":
      return [{ kind: "comment", text: `<!--${node.value}-->` }];
    case "instruction":
      return [{ kind: "comment", text: `<?${node.target} ${node.value}?>` }];
    case "element": {
      const attributes = node.attributes
        .filter((each) => !(each.name.startsWith("xmlns") && each.value === EXAMPLES))
        .flatMap(({ name, value }): readonly Stretch[] => [
          { kind: "att", text: ` ${name}=` },
          { kind: "value", text: `"${asText(value).replaceAll('"', "&quot;")}"` },
        ]);
      const open: Stretch = { kind: "tag", text: `<${node.name}` };
      if (node.children.length === 0) return [open, ...attributes, { kind: "tag", text: "/>" }];
      return [
        open,
        ...attributes,
        { kind: "tag", text: ">" },
        ...node.children.flatMap(written),
        { kind: "tag", text: `</${node.name}>` },
      ];
    }
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
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  const shown = stretches.map(({ kind, text }) => ({
    kind,
    text: text.replace(new RegExp(`\n[ \t]{0,${indent}}`, "g"), "\n"),
  }));
  const from = shown.findIndex((each) => each.text.trim() !== "");
  const to = shown.findLastIndex((each) => each.text.trim() !== "");
  return shown.slice(from, to + 1).map(({ kind, text }, i, all) => {
    const trimmed = i === 0 ? text.replace(/^\s*\n/, "") : i === all.length - 1 ? text.trimEnd() : text;
    return kind === "text" ? trimmed : h("span", { class: kind }, trimmed);
  });
}
