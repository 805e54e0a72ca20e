import type { Span } from "../tree.js";

/** Inline elements of HTML as TEI has them. */
export const RENDITIONS: Readonly<Record<string, Pick<Span, "element" | "attributes"> | undefined>> = {
  b: { element: "hi", attributes: { rend: "bold" } },
  big: { element: "hi", attributes: { rend: "large" } },
  cite: { element: "hi", attributes: { rend: "italic" } },
  code: { element: "hi", attributes: { rend: "monospace" } },
  del: { element: "del", attributes: {} },
  dfn: { element: "hi", attributes: { rend: "italic" } },
  em: { element: "hi", attributes: { rend: "italic" } },
  i: { element: "hi", attributes: { rend: "italic" } },
  ins: { element: "add", attributes: {} },
  kbd: { element: "hi", attributes: { rend: "monospace" } },
  mark: { element: "hi", attributes: { rend: "highlight" } },
  q: { element: "q", attributes: {} },
  s: { element: "del", attributes: { rend: "strikethrough" } },
  samp: { element: "hi", attributes: { rend: "monospace" } },
  small: { element: "hi", attributes: { rend: "small" } },
  strike: { element: "del", attributes: { rend: "strikethrough" } },
  strong: { element: "hi", attributes: { rend: "bold" } },
  sub: { element: "hi", attributes: { rend: "subscript" } },
  sup: { element: "hi", attributes: { rend: "superscript" } },
  tt: { element: "hi", attributes: { rend: "monospace" } },
  u: { element: "hi", attributes: { rend: "underline" } },
  var: { element: "hi", attributes: { rend: "italic" } },
};
