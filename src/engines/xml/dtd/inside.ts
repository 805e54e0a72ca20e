import { type MappedText, replacementOf } from "./mapped-text.js";
import { loadOnce, type Work } from "./work.js";

/** What is open while a declaration is put together. */
export interface Inside {
  readonly trail: readonly string[];
  /** The quote that is open; within a literal entity value references are replaced, in other literals not. */
  quote: string;
  isValue?: boolean;
  /** Whether the `>` that ends it is still to come; undefined for what is no declaration. */
  isOpen?: boolean;
}

/** 4.4.8: within declarations replacement text has a space on either side; 4.4.5: within literals quotes are only quotes. */
export async function expandInside(work: Work, text: MappedText, inside: Inside): Promise<number> {
  const { out, state } = work;
  const { text: all } = text;
  // Quotes of an entity that is replaced within a literal do not end it.
  const isReplacement = inside.quote !== "";
  const special = /["'%>]/g;
  for (let at = 0; at < all.length && !state.fault; ) {
    special.lastIndex = at;
    const next = special.exec(all)?.index ?? all.length;
    out.add(text, at, next);
    at = next;
    if (at === all.length) break;
    const sign = all[at] ?? "";
    const reference = sign === "%" && (inside.quote === "" || inside.isValue) ? referenceAt(all, at) : undefined;
    if (reference) {
      const replacement = await replacementFor(work, text, at, { name: reference.name, trail: inside.trail });
      if (!replacement) out.add(text, at, reference.end);
      else {
        const inner: Inside = { ...inside, trail: [...inside.trail, reference.name] };
        if (inside.quote === "") out.addMade(" ", text.origin(at));
        await expandInside(work, replacement, inner);
        inside.quote = inner.quote;
        inside.isValue = inner.isValue ?? false;
        if (inner.isOpen === false) inside.isOpen = false;
        if (inside.quote === "") out.addMade(" ", text.origin(at));
      }
      at = reference.end;
      if (inside.isOpen === false) return at;
      continue;
    }
    if (sign === ">") {
      out.add(text, at, at + 1);
      at++;
      if (inside.quote !== "" || !inside.isOpen) continue;
      inside.isOpen = false;
      return at;
    }
    if (isReplacement && sign !== "%") {
      out.addMade(sign === '"' ? "&#34;" : "&#39;", text.origin(at));
      at++;
      continue;
    }
    if (inside.quote === "" && sign !== "%") {
      inside.quote = sign;
      inside.isValue = ENTITY_VALUE.test(out.tail());
    } else if (sign === inside.quote) inside.quote = "";
    out.add(text, at, at + 1);
    at++;
  }
  return all.length;
}

/** What stands before the value of an entity (4.2 [71] [72]). */
const ENTITY_VALUE = /<!ENTITY\s+(?:%\s+)?[^\s"'%]+\s+$/;

/** The reference to a parameter entity at an offset. */
export function referenceAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const found = /%([^\s%;"'<>&]+);/y;
  found.lastIndex = at;
  const [, name] = found.exec(text) ?? [];
  return name === undefined ? undefined : { name, end: found.lastIndex };
}

/** What a parameter entity stands for; undefined where it is not declared, cannot be read, or must not be replaced. */
export async function replacementFor(
  work: Work,
  text: MappedText,
  at: number,
  { name, trail }: { readonly name: string; readonly trail: readonly string[] },
): Promise<MappedText | undefined> {
  const { parameters, state } = work;
  const parameter = parameters.get(name);
  if (!parameter) return undefined;
  const fail = (kind: "limit" | "recursive"): undefined => {
    state.fault ??= { kind, name, origin: text.origin(at) };
  };
  if (trail.includes(name)) return fail("recursive");
  if (!("replacement" in parameter)) parameter.text ??= loadOnce(work, parameter.id);
  const found = "replacement" in parameter ? replacementOf(parameter.replacement, text, at) : await parameter.text;
  state.expanded += found?.text.length ?? 0;
  const isLarge = ++state.expansions > EXPANSIONS || state.expanded > LONGEST || trail.length >= DEEPEST;
  return isLarge ? fail("limit") : found;
}

/** How much text may come of it, how often entities may be replaced, and how deep. */
const LONGEST = 16 << 20;
const EXPANSIONS = 100_000;
const DEEPEST = 64;
