import type { Draft, DraftAttribute, DraftElement, DraftNode, DraftText } from "./draft.js";

/** The text of a draft, and what stands where in it. */
export interface Written {
  readonly text: string;
  /** Elements by where their start tags begin. */
  readonly elements: ReadonlyMap<number, DraftElement>;
  /** Attributes by where their names begin. */
  readonly attributes: ReadonlyMap<number, { readonly element: DraftElement; readonly attribute: DraftAttribute }>;
  /** The text that an offset lies in, and the element that it stands in. */
  textAt(offset: number): { readonly parent: DraftElement; readonly node: DraftText } | undefined;
}

/** An element that is being written, with what is left of its children, the next one last. */
interface Task {
  readonly element: DraftElement;
  readonly left: DraftNode[];
}

/** Writes a draft. */
export function writtenOf({ prolog, epilog, root }: Draft): Written {
  const parts: string[] = [prolog];
  let length = prolog.length;
  const elements = new Map<number, DraftElement>();
  const attributes = new Map<number, { readonly element: DraftElement; readonly attribute: DraftAttribute }>();
  const texts: { readonly start: number; readonly parent: DraftElement; readonly node: DraftText }[] = [];
  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const open = (element: DraftElement): boolean => {
    elements.set(length, element);
    put(`<${element.name}`);
    for (const attribute of element.attributes) {
      put(attribute.lead);
      attributes.set(length, { element, attribute });
      put(`${attribute.name}=${attribute.quote}${attribute.written}${attribute.quote}`);
    }
    const isEmpty = element.children.length === 0 && (element.isEmptyTag || !element.origin);
    put(`${element.tail}${isEmpty ? "/>" : ">"}`);
    return isEmpty;
  };
  const tasks: Task[] = [];
  const begin = (element: DraftElement): void => {
    if (!open(element)) tasks.push({ element, left: element.children.toReversed() });
  };
  begin(root);
  for (let task = tasks.at(-1); task; task = tasks.at(-1)) {
    const child = task.left.pop();
    if (child === undefined) {
      put(`</${task.element.name}>`);
      tasks.pop();
    } else if (child.kind === "element") begin(child);
    else {
      if (child.kind === "text") texts.push({ start: length, parent: task.element, node: child });
      put(child.written);
    }
  }
  put(epilog);
  return {
    text: parts.join(""),
    elements,
    attributes,
    textAt: (offset) => {
      let low = 0;
      let high = texts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((texts[middle]?.start ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return texts[low];
    },
  };
}
