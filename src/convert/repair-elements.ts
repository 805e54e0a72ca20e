import { insert, rename, unwrap, wrap } from "./change.js";
import { type Draft, type DraftElement, type DraftNode, type DraftText, localOf } from "./draft.js";
import { BLOCKS, CONTAINERS, GENERIC, HOLDERS, MAY_BE_ADDED, meaningsOf, RUNNING, SKELETON } from "./rules.js";

/** An element that may not stand where it does; `allowed` has the names that may. Tells whether anything was done. */
export function placeElement(
  element: DraftElement,
  { allowed, isKnown }: { readonly allowed: ReadonlySet<string>; readonly isKnown: boolean },
  draft: Draft,
): boolean {
  const { parent } = element;
  if (isKnown && parent && mayRun(element) && !allowed.has("seg")) {
    const holder = HOLDERS.find((each) => allowed.has(each) && !element.tried.has(`wrap ${each}`));
    if (holder !== undefined) {
      const run = runAround(element, parent);
      for (const each of run) if (each.kind === "element") each.tried.add(`wrap ${holder}`);
      wrap(run, parent, holder);
      return true;
    }
  }
  const isFree = (each: string): boolean => allowed.has(each) && !element.tried.has(`rename ${each}`);
  const to = [...candidatesFor(element), ...(hasText(element) ? CONTAINERS : [])].find(isFree);
  if (to !== undefined) {
    rename(element, to);
    return true;
  }
  if (SKELETON.has(localOf(element.name))) return false;
  const isWorth = hasText(element) || KEPT.has(localOf(element.name));
  const mayLieOpen = !isWorth || HOLDERS.some((each) => allowed.has(each)) || (parent && holdsText(parent));
  if (!mayLieOpen && parent && absorb([element], parent, element.tried)) return true;
  return unwrap(element, draft.gone);
}

/** Moves nodes to the end of the element before them, else to the start of the one after: text keeps its place among all text. */
function absorb(nodes: readonly DraftNode[], parent: DraftElement, tried: Set<string>): boolean {
  const [first] = nodes;
  if (!first || tried.has("absorb")) return false;
  tried.add("absorb");
  const { children } = parent;
  const at = children.indexOf(first);
  const before = children.findLastIndex((each, i) => i < at && each.kind === "element");
  const after = children.findIndex((each, i) => i >= at + nodes.length && each.kind === "element");
  const mayTake = (node: DraftNode | undefined): node is DraftElement =>
    node?.kind === "element" && localOf(node.name) !== "teiHeader";
  const [target, start, end] = mayTake(children[before])
    ? [children[before], before + 1, at + nodes.length]
    : [children[after], at, after];
  if (!mayTake(target)) return false;
  const moved = children.splice(start, end - start);
  for (const each of moved) if (each.kind === "element") each.parent = target;
  if (start === at) target.children.unshift(...moved);
  else target.children.push(...moved);
  return true;
}

/** What is kept even where no text stands in it: pictures and what is said beside the text. */
const KEPT: ReadonlySet<string> = new Set(["facsimile", "sourceDoc", "standOff"]);

function hasText({ children }: DraftElement): boolean {
  const pending = [...children];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.kind === "element") pending.push(...next.children);
    else if (next.kind === "text" && !next.isBlank) return true;
  }
  return false;
}

/** Whether text stands in an element itself. */
function holdsText({ children }: DraftElement): boolean {
  return children.some((each) => each.kind === "text" && !each.isBlank);
}

/** An element that cannot be what it is called, wherever it stands: it becomes the next thing that it may be. */
export function recast(element: DraftElement, draft: Draft): boolean {
  if (SKELETON.has(localOf(element.name)) && element.parent) return false;
  const candidates = element.parent ? candidatesFor(element) : meaningsOf(localOf(element.name));
  const to = candidates.find((each) => !element.tried.has(`rename ${each}`));
  if (to === undefined) return unwrap(element, draft.gone);
  rename(element, to);
  return true;
}

/** An element that lacks others: they are added if they may be empty. */
export function complete(
  element: DraftElement,
  missing: readonly string[],
  { before, draft }: { readonly before?: DraftElement | undefined; readonly draft: Draft },
): boolean {
  const to = [...missing]
    .filter((each) => MAY_BE_ADDED.has(each) && !element.tried.has(`add ${each}`))
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0];
  if (to === undefined) return recast(element, draft);
  // An element of many rows may lack the same thing in each of them; it is itself tried once.
  element.tried.add(`add ${to}`);
  insert(to, element, before);
  return true;
}

const ORDER = [...MAY_BE_ADDED];

/** Text where none may stand: it is put into something that may hold it. */
export function holdText(
  { parent, node }: { readonly parent: DraftElement; readonly node: DraftText },
  allowed: ReadonlySet<string>,
  draft: Draft,
): boolean {
  const holder = HOLDERS.find((each) => allowed.has(each));
  const run = runAround(node, parent);
  if (holder !== undefined) wrap(run, parent, holder);
  else if (!SKELETON.has(localOf(parent.name))) return recast(parent, draft);
  else return absorb(run, parent, new Set());
  return true;
}

/** What an element may become: what is like it in meaning, then what can take anything of its shape. */
function candidatesFor(element: DraftElement): readonly string[] {
  const local = localOf(element.origin?.name ?? element.name);
  return [...new Set([...meaningsOf(local), ...GENERIC[shapeOf(element)]])].filter((each) => each !== local);
}

function shapeOf({ children, parent }: DraftElement): keyof typeof GENERIC {
  if (children.every((each) => each.kind !== "element" && each.isBlank)) return "empty";
  const hasBlocks = children.some((each) => each.kind === "element" && BLOCKS.has(localOf(each.name)));
  const isInBlocks = parent !== undefined && ["body", "div", "front", "back", "text"].includes(localOf(parent.name));
  return hasBlocks || isInBlocks ? "block" : "inline";
}

function mayRun(element: DraftElement): boolean {
  return RUNNING.has(localOf(element.name));
}

/** The neighbours that belong into the same paragraph: text and elements of running text, without the blanks at the ends. */
function runAround(node: DraftNode, parent: DraftElement): readonly DraftNode[] {
  const { children } = parent;
  const belongs = (each: DraftNode | undefined): boolean =>
    each !== undefined && (each.kind !== "element" || mayRun(each));
  const at = children.indexOf(node);
  let start = at;
  let end = at;
  while (belongs(children[start - 1])) start--;
  while (belongs(children[end + 1])) end++;
  const isBlank = (each: DraftNode | undefined): boolean =>
    each !== undefined && each.kind !== "element" && each.isBlank;
  while (start < at && isBlank(children[start])) start++;
  while (end > at && isBlank(children[end])) end--;
  return children.slice(start, end + 1);
}
