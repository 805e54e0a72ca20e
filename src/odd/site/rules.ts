import { attributeOf, elementsOf, textOf, type XmlElement } from "../../core/document.js";
import type { Constraint, Specification } from "../model.js";
import { SCHEMATRON } from "../names.js";
import { definitionsIn } from "../resolve/attributes.js";
import { type Html, h } from "./html.js";
import { anchor } from "./places.js";
import { type Site, said } from "./site.js";

/** A rule, and the thing whose page tells of it. */
export interface Ruled {
  readonly constraint: Constraint;
  readonly owner: Specification["specs"][number] | undefined;
}

/** Every rule of a specification, those of its elements, classes and attributes first. */
export function rulesOf({ specs, constraints }: Specification): readonly Ruled[] {
  const owned = specs.flatMap((owner) => {
    const attributes = owner.kind === "element" || owner.kind === "class" ? definitionsIn(owner.attributes) : [];
    const all = [...owner.constraints, ...attributes.flatMap((each) => each.constraints)];
    return all.map((constraint) => ({ constraint, owner }));
  });
  return [...owned, ...constraints.map((constraint) => ({ constraint, owner: undefined }))];
}

/** A rule: what it is for, and what it says when it is broken. */
export function ruleHtml(site: Site, { docs, ident, rules, scheme }: Constraint): Html {
  const checks = rules.flatMap((each) => [...elementsOf(each)]).filter(isCheck);
  return h(
    "div",
    { class: "rule", id: `rule-${anchor(ident)}` },
    h("p", {}, h("b", {}, ident), " ", said(site, docs.descriptions)),
    checks.map((each) => checkHtml(site, each)),
    checks.length === 0 && scheme !== "schematron" ? h("p", {}, h("small", {}, scheme)) : undefined,
  );
}

/** Whether a constraint checks anything: it may only declare what others use. */
export function hasChecks({ rules }: Constraint): boolean {
  return rules.some((each) => [...elementsOf(each)].some(isCheck));
}

function isCheck({ uri, local }: XmlElement): boolean {
  return uri === SCHEMATRON && (local === "assert" || local === "report");
}

function checkHtml({ labels }: Site, check: XmlElement): Html {
  const role = attributeOf(check, "role") ?? "";
  const isWarning = /^(?:warn|info|nonfatal)/i.test(role);
  const context = contextOf(check);
  return h(
    "div",
    { class: "check" },
    h(
      "p",
      {},
      h("span", { class: isWarning ? "warning" : "error" }, isWarning ? labels.warning : labels.error),
      " ",
      messageOf(check),
    ),
    context === undefined ? undefined : h("p", {}, h("code", {}, context)),
    h(
      "p",
      {},
      h(
        "code",
        {},
        `${check.local === "report" ? "" : "✓ "}${(attributeOf(check, "test") ?? "").replace(/\s+/g, " ").trim()}`,
      ),
    ),
  );
}

function contextOf(check: XmlElement): string | undefined {
  for (let each = check.parent; each; each = each.parent) {
    if (each.uri === SCHEMATRON && each.local === "rule")
      return attributeOf(each, "context")?.replace(/\s+/g, " ").trim();
  }
  return undefined;
}

/** The message, with a sign where something of the document will stand. */
function messageOf(check: XmlElement): Html {
  return check.children.map((each) => {
    if (each.type === "text") return each.value.replace(/\s+/g, " ");
    if (each.type !== "element") return undefined;
    if (each.local === "value-of" || each.local === "name") return h("var", {}, "…");
    return textOf(each);
  });
}
