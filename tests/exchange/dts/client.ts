import { XMLParser, XMLValidator } from "fast-xml-parser";
import { schemas } from "./schemas.js";

/** What an address gives. */
export interface Got {
  readonly status: number;
  readonly type: string;
  readonly link?: string;
  readonly body: string;
}

export type Get = (url: string) => Promise<Got>;

/** What a walk over all of a service has found. */
export interface Walk {
  readonly resources: number;
  readonly units: number;
  readonly requests: number;
  /** What is wrong; empty where all is well. */
  readonly faults: readonly string[];
}

interface Unit {
  readonly identifier: string;
  readonly level: number;
  readonly parent: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** A client that knows nothing but the entry: it expands the templates that it is given, and follows every link. */
export async function walk(entry: string, get: Get, everyUnit = 1): Promise<Walk> {
  const faults: string[] = [];
  let [resources, units, requests] = [0, 0, 0];
  const json = async (url: string, kind: keyof typeof schemas): Promise<Json> => {
    const { status, body, type } = await get(url);
    requests++;
    if (status !== 200) {
      faults.push(`${url}: ${status}`);
      return {};
    }
    if (!/^application\/ld\+json\b/.test(type)) faults.push(`${url}: ${type}`);
    const value: Json = JSON.parse(body);
    if (!schemas[kind](value)) faults.push(`${url}: ${JSON.stringify(schemas[kind].errors?.slice(0, 2))}`);
    return value;
  };
  const all = async (url: string, kind: "collection" | "navigation"): Promise<readonly Json[]> => {
    const found: Json[] = [];
    for (let next: string | undefined = url; next !== undefined; ) {
      const page: Json = await json(next, kind);
      found.push(...listIn(page.member));
      const view = objectIn(page.view);
      next = typeof view.next === "string" ? new URL(view.next, entry).href : undefined;
    }
    return found;
  };
  const at = (template: unknown, given: Readonly<Record<string, string>>): string =>
    new URL(expand(String(template), given), entry).href;
  const document = async (url: string): Promise<string> => {
    const { status, body, type } = await get(url);
    requests++;
    if (status !== 200 || !/^application\/tei\+xml\b/.test(type)) faults.push(`${url}: ${status} ${type}`);
    else if (XMLValidator.validate(body) !== true) faults.push(`${url}: not well-formed`);
    return body;
  };

  const start = await json(entry, "entry");
  const pending = [at(start.collection, {})];
  const seen = new Set<string>();
  while (pending.length > 0) {
    const url = pending.pop() ?? "";
    const collection = await json(url, "collection");
    const members = await all(url, "collection");
    if (collection.totalChildren !== members.length) faults.push(`${url}: ${members.length} members`);
    for (const each of members) {
      const id = String(each["@id"]);
      if (seen.has(id)) faults.push(`${id} is there twice`);
      seen.add(id);
      const own = at(each.collection, {});
      const up = await all(at(each.collection, { nav: "parents" }), "collection");
      if (up.length !== 1 || up[0]?.["@id"] !== collection["@id"]) faults.push(`${id}: wrong parents`);
      if (each["@type"] === "Collection") pending.push(own);
      else await resource(await json(own, "collection"));
    }
  }
  return { resources, units, requests, faults };

  async function resource(each: Json): Promise<void> {
    resources++;
    const whole = await document(at(each.document, {}));
    const plain = textIn(whole);
    for (const tree of listIn(each.citationTrees)) {
      const of = typeof tree.identifier === "string" ? { tree: tree.identifier } : undefined;
      const list = (await all(at(each.navigation, { ...of, down: "-1" }), "navigation")).map(unitIn);
      units += list.length;
      if (new Set(list.map((unit) => unit.identifier)).size !== list.length)
        faults.push(`${each["@id"]}: a reference twice`);
      const top = (await all(at(each.navigation, { ...of, down: "1" }), "navigation")).map(unitIn);
      const expected = list.filter((unit) => unit.level === 1).map((unit) => unit.identifier);
      if (top.map((unit) => unit.identifier).join() !== expected.join())
        faults.push(`${each["@id"]}: other units with down=1`);
      const byId = new Map(list.map((unit) => [unit.identifier, unit]));
      let last = 0;
      for (const [i, unit] of list.entries()) {
        if (i % everyUnit !== 0) continue;
        const ref = unit.identifier;
        const parent = unit.parent === null ? undefined : byId.get(unit.parent);
        if ((parent?.level ?? 0) !== unit.level - 1) faults.push(`${each["@id"]} ${ref}: not below its parent`);
        const alone = await json(at(each.navigation, { ...of, ref }), "navigation");
        if (unitIn(objectIn(alone.ref)).identifier !== ref || "member" in alone)
          faults.push(`${ref}: wrong answer to ref`);
        const inside = (await all(at(each.navigation, { ...of, ref, down: "1" }), "navigation")).map(unitIn);
        const below = list.filter((other) => other.identifier === ref || other.parent === ref);
        if (inside.map((other) => other.identifier).join() !== below.map((other) => other.identifier).join())
          faults.push(`${each["@id"]} ${ref}: other units below it`);
        const passage = textIn(await document(at(each.document, { ...of, ref })));
        // Units stand in the document in their order, and nothing stands in them that does not stand there.
        const place = plain.indexOf(passage, unit.level === 1 ? last : 0);
        if (place < 0) faults.push(`${each["@id"]} ${ref}: its text is not that of the document`);
        else if (unit.level === 1) last = place;
      }
    }
  }
}

/** Expands a template (RFC 6570, level 3) with simple, path, path-style and query expressions. */
export function expand(template: string, given: Readonly<Record<string, string>>): string {
  return template.replace(/\{([/;?&]?)([\w,]+)\}/g, (_, operator: string, names: string) => {
    const values = names
      .split(",")
      .flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]));
    const written = values.map(([name, value]) => {
      const text = encodeURIComponent(value);
      return operator === "" || operator === "/" ? text : `${name}=${text}`;
    });
    const [first, separator] = { "": ["", ","], "/": ["/", "/"], ";": [";", ";"], "?": ["?", "&"], "&": ["&", "&"] }[
      operator
    ] ?? ["", ","];
    return written.length === 0 ? "" : `${first}${written.join(separator)}`;
  });
}

const parser = new XMLParser({ preserveOrder: true, trimValues: false, htmlEntities: true });

/** The text of a document without its header. */
function textIn(xml: string): string {
  const inside = (nodes: unknown): string =>
    listIn(nodes)
      .map((node) => {
        if ("#text" in node) return String(node["#text"]);
        const [name = ""] = Object.keys(node).filter((each) => each !== ":@");
        return name === "teiHeader" || name.startsWith("?") ? "" : inside(node[name]);
      })
      .join("");
  return inside(parser.parse(xml)).trim();
}

function listIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectIn(value: unknown): Json {
  return value instanceof Object ? { ...value } : {};
}

function unitIn({ identifier, level, parent }: Json): Unit {
  return { identifier: String(identifier), level: Number(level), parent: parent === null ? null : String(parent) };
}
