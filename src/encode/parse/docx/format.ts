import type { XmlElement } from "../../../core/document.js";
import type { Span } from "../../tree.js";
import { attributeNamed, childOf, isOn } from "./nodes.js";
import type { Styles } from "./styles.js";

/** How a run of characters looks, as the elements around it, the outermost first. */
export function formatOf(
  properties: XmlElement | undefined,
  styles: Styles,
): readonly Pick<Span, "element" | "attributes">[] {
  const styled = styles.run(attributeNamed(childOf(properties, "rStyle")));
  const has = (name: string): boolean => isOn(childOf(properties, name) ?? childOf(styled, name));
  const value = (name: string): string => attributeNamed(childOf(properties, name) ?? childOf(styled, name)) ?? "";
  const struck = has("strike") || has("dstrike");
  const rend = [
    ...(has("b") ? ["bold"] : []),
    ...(has("i") ? ["italic"] : []),
    ...(has("u") ? ["underline"] : []),
    ...(value("vertAlign") === "superscript" ? ["superscript"] : []),
    ...(value("vertAlign") === "subscript" ? ["subscript"] : []),
    ...(has("smallCaps") ? ["small-caps"] : []),
    ...(has("caps") ? ["all-caps"] : []),
    ...(has("highlight") ? ["highlight"] : []),
    ...(has("vanish") ? ["hidden"] : []),
  ];
  return [
    ...(struck ? [{ element: "del", attributes: { rend: "strikethrough" } }] : []),
    ...(rend.length > 0 ? [{ element: "hi", attributes: { rend: rend.join(" ") } }] : []),
  ];
}
