import { parse } from "parse5";

/** The parts of a page that the text of a document may stand in. */
export const PARTS = ["text", "apparatus", "footnotes"] as const;
export type Part = (typeof PARTS)[number];

/** What a browser makes of a page: its faults against HTML, and the text of the document in the order in which it is read. */
export interface Page {
  readonly faults: readonly string[];
  readonly parts: { readonly [Each in Part]: string };
}

/** A page as a browser reads it, without the words that are made for readers. */
export function pageOf(html: string): Page {
  const faults: string[] = [];
  const parts = { text: "", apparatus: "", footnotes: "" };
  const root: Node = parse(html, { onParseError: ({ code }) => faults.push(code) });
  // A stack, not recursion: pages nest as deep as their documents.
  const pending: { readonly node: Node; readonly part: Part | undefined }[] = [{ node: root, part: undefined }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, part } = next;
    if (node.nodeName === "#text" && part) parts[part] += node.value ?? "";
    const classes = classesOf(node);
    if (classes.includes("made")) continue;
    const within = part ?? PARTS.find((each) => classes.includes(each));
    pending.push(...(node.childNodes ?? []).map((child) => ({ node: child, part: within })).reverse());
  }
  return { faults, parts };
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function classesOf(node: Node): readonly string[] {
  return node.attrs?.find((each) => each.name === "class")?.value.split(" ") ?? [];
}
