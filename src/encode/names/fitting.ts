import type { Element } from "xast";
import type { Entry } from "../authority/entry.js";
import { personNameOf } from "../authority/person-name.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type { Honorific } from "../lexicon/titles.js";

/** Whether a title may be a person's: `Mrs.` before a surname is not the husband. */
export function fitsSex(entry: Entry, { sex }: Honorific, gazetteer: Gazetteer): boolean {
  if (!sex) return true;
  const said = sexOf(entry);
  if (said) return said === sex;
  const forename = entry.names.map((name) => personNameOf(name)?.forenames[0]).find((name) => name !== undefined);
  const borne = forename === undefined ? undefined : gazetteer.forename(forename);
  return borne === undefined ? sex === "male" : borne === "both" || borne === sex;
}

/** TEI says it with `@sex`, or with the element `sex` or `gender`. */
function sexOf(entry: Entry): Sex | undefined {
  if (known.has(entry)) return known.get(entry);
  const sex = sexSaid(entry);
  known.set(entry, sex);
  return sex;
}

type Sex = "male" | "female";

const known = new WeakMap<Entry, Sex | undefined>();

function sexSaid(entry: Entry): Sex | undefined {
  const value =
    entry.element.attributes.sex ?? attributeOf(entry.element, "sex") ?? attributeOf(entry.element, "gender");
  if (/^(?:2|f|w|female|woman)$/i.test(value ?? "")) return "female";
  return /^(?:1|m|male|man)$/i.test(value ?? "") ? "male" : undefined;
}

function attributeOf(element: Element, name: string): string | undefined {
  const child = element.children.find((each) => each.type === "element" && each.name === name);
  return child?.type === "element" ? (child.attributes.value ?? undefined) : undefined;
}

/** Whether an office may be a person's: the entry says nothing of offices, or names this one. */
export function fitsOffice(entry: Entry, office: string): boolean {
  const told = notesOf(entry.element);
  if (told === "") return true;
  const held = told.replace(
    /\b(?:to|for|of) the (?:Vice )?(?:President|Secretary|Chancellor|Minister|Director|Chairman|Premier)\b/g,
    "",
  );
  return new RegExp(`(?:^|[^\\p{L}])(?:${[office, ...(SAME_OFFICE[office] ?? [])].join("|")})`, "iu").test(held);
}

/** Offices that go by several words. */
const SAME_OFFICE: Readonly<Record<string, readonly string[]>> = {
  President: ["Head of State", "General Secretary"],
  Premier: ["Prime Minister", "Chairman of the (?:Council|State Council)"],
  Chairman: ["President", "General Secretary"],
  Minister: ["Secretary", "Premier"],
  Secretary: ["Minister", "Undersecretary"],
  Shah: ["Ruler"],
};

/** What an entry tells in words. */
function notesOf(element: Element): string {
  return element.children
    .flatMap((child) => (child.type === "element" && TELLING.has(child.name) ? [textOf(child)] : []))
    .join("; ");
}

const TELLING: ReadonlySet<string> = new Set(["note", "occupation", "affiliation", "state", "trait", "p", "desc"]);

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : child.type === "element" ? textOf(child) : ""))
    .join("");
}
