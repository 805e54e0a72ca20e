import type { Element } from "hast";
import { elementsIn } from "./nodes.js";
import { shownText } from "./unseen.js";

/** Whether a table holds data. Older pages lay out their columns with tables: these hold long texts, or other tables. */
export function isData(table: Element): boolean {
  const inside = [...elementsIn(table)].filter((each) => each !== table);
  if (inside.some((each) => each.tagName === "table")) return false;
  if (inside.some((each) => each.tagName === "th" || each.tagName === "caption")) return true;
  const rows = inside.filter((each) => each.tagName === "tr");
  const cells = inside.filter((each) => each.tagName === "td");
  return (
    rows.length >= 2 && cells.length >= rows.length * 2 && cells.every((cell) => shownText(cell).length <= LONGEST_CELL)
  );
}

const LONGEST_CELL = 300;
