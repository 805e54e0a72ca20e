import type { XmlElement } from "../../../core/document.js";
import { textOf } from "../../../core/document.js";
import { attributeNamed, childOf, childrenOf, isOn } from "./nodes.js";
import type { WordWriting } from "./state.js";

/** Writes a table; cells that Word merges are one. */
export function writeTable(table: XmlElement, writing: WordWriting): void {
  const { composer } = writing;
  const rows = inside(table, "tr").map(cellsOf);
  composer.enter("table");
  for (const [index, { row, cells }] of rows.entries()) {
    composer.enter("row", isOn(childOf(childOf(row, "trPr"), "tblHeader")) ? { role: "label" } : {});
    for (const cell of cells) {
      if (cell.continues && textOf(cell.element) === "") continue;
      composer.enter("cell", {
        ...(cell.columns > 1 && { cols: String(cell.columns) }),
        ...(cell.merged && { rows: heightOf(rows.slice(index + 1), cell) }),
      });
      writing.write(childrenOf(cell.element), writing);
      composer.leave();
    }
    composer.leave();
  }
  composer.leave();
}

interface Cell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  /** Whether a merged cell begins here, or goes on. */
  readonly merged: boolean;
  readonly continues: boolean;
}

interface Row {
  readonly row: XmlElement;
  readonly cells: readonly Cell[];
}

function cellsOf(row: XmlElement): Row {
  let column = Number(attributeNamed(childOf(childOf(row, "trPr"), "gridBefore")) ?? "0") || 0;
  const cells = inside(row, "tc").map((element): Cell => {
    const properties = childOf(element, "tcPr");
    const merge = childOf(properties, "vMerge");
    const columns = Math.max(1, Number(attributeNamed(childOf(properties, "gridSpan")) ?? "1") || 1);
    const cell = {
      element,
      column,
      columns,
      merged: attributeNamed(merge) === "restart",
      continues: merge !== undefined && attributeNamed(merge) !== "restart",
    };
    column += columns;
    return cell;
  });
  return { row, cells };
}

/** How many rows a merged cell goes over; undefined where it is one. */
function heightOf(below: readonly Row[], { column }: Cell): string | undefined {
  const end = below.findIndex(({ cells }) => !cells.some((cell) => cell.column === column && cell.continues));
  const height = 1 + (end < 0 ? below.length : end);
  return height > 1 ? String(height) : undefined;
}

/** The rows or cells of a table, through controls and marks of changes. */
function inside(element: XmlElement, local: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child): readonly XmlElement[] => {
    if (child.local === local) return [child];
    return AROUND.has(child.local) ? inside(child, local) : [];
  });
}

const AROUND: ReadonlySet<string> = new Set(["sdt", "sdtContent", "customXml", "ins", "del"]);
