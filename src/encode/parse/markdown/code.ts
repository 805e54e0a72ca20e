import type { Node } from "mdast";
import type { Range } from "../../../core/source.js";
import { alignedCode } from "./align.js";
import { rangeOf, type State } from "./state.js";

/** Writes code within a line. */
export function writeCode(node: Node, value: string, state: State): void {
  const range = rangeOf(node);
  const fence = /^`+/.exec(state.text.slice(range.start, range.end))?.[0].length ?? 1;
  const from = state.composer.isOpen ? state.composer.at : 0;
  writeRaw({ start: range.start + fence, end: range.end - fence }, value, state);
  state.composer.span(from, "hi", { rend: "monospace" });
}

/** Writes a block of code, which keeps its lines. What stands behind the fence names a language. */
export function writeCodeBlock(node: Node, value: string, state: State): void {
  const { text, composer, ledger } = state;
  const range = rangeOf(node);
  const source = text.slice(range.start, range.end);
  const fence = /^(?<marks>`{3,}|~{3,})(?<info>[^\r\n]*)(?:\r?\n|\r)?/.exec(source);
  const info = fence?.groups?.info ?? "";
  const start = range.start + (fence?.[0].length ?? 0);
  composer.apart("names of languages of code", info.trim());
  if (info.trim()) ledger.told({ start: range.start, end: start });
  composer.open();
  writeRaw({ start, end: range.end }, value, state);
  composer.close();
}

function writeRaw(range: Range, value: string, { text, composer, ledger, quotes }: State): void {
  for (const piece of alignedCode({ source: text, ...range, value, quotes })) {
    ledger.text(piece);
    if (piece.value === "\n") composer.breakLine();
    else composer.write(piece.value, piece.start);
  }
}
