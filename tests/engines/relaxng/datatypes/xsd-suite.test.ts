import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DatatypeModule, loadDatatypes, type Params, shared } from "./module.js";

const suite = join(shared, "suites/xsd-datatypes");

interface Case {
  readonly id: string;
  readonly expectSchema: "correct" | "incorrect";
  readonly instances: readonly { readonly file: string; readonly expect: "valid" | "invalid" }[];
}

/** Schemas of one element whose content is one `data` or one `value`, and documents of that element. */
describe.skipIf(!existsSync(suite))("the suite of XSD datatypes", () => {
  it("is judged as it says", async () => {
    const module = await loadDatatypes();
    const cases: readonly Case[] = JSON.parse(readFileSync(join(suite, "manifest.json"), "utf8"));
    const wrong: string[] = [];
    const outside: string[] = [];
    let checks = 0;
    for (const each of cases) {
      const read = (file: string): string => readFileSync(join(suite, "cases", each.id, file), "utf8");
      const schema = readSchema(read("schema.rng"));
      if (!schema) {
        outside.push(each.id);
        continue;
      }
      const allows = judge(module, schema);
      checks += 1 + each.instances.length;
      if (each.expectSchema !== "correct") wrong.push(`${each.id} schema`);
      for (const { file, expect: verdict } of each.instances) {
        if (allows(readDocument(read(file))) !== (verdict === "valid")) wrong.push(`${each.id} ${file}`);
      }
    }
    console.log(
      `XSD datatypes: ${checks - wrong.length} of ${checks} checks right, ${outside.length} schemas not read`,
    );
    expect(outside).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

if (!existsSync(suite))
  console.log("the suite of XSD datatypes is absent: set TEIWRIGHT_SHARED to the folder that holds it");

type Namespaces = Readonly<Record<string, string>>;

interface Schema {
  readonly type: string;
  readonly params: Params;
  readonly value?: string;
  readonly namespaces: Namespaces;
}

interface Content {
  readonly text: string;
  readonly namespaces: Namespaces;
  readonly entities: readonly string[];
}

/** The one `data` or `value` of a schema. */
function readSchema(text: string): Schema | undefined {
  const leaf = /<(data|value)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/.exec(text);
  const type = /\btype="([^"]*)"/.exec(leaf?.[2] ?? "")?.[1];
  if (!leaf || type === undefined) return undefined;
  const namespaces = namespacesIn(leaf[2] ?? "");
  const inside = leaf[3] ?? "";
  if (leaf[1] === "value") return { type, params: [], value: unescaped(inside), namespaces };
  const params = [...inside.matchAll(/<param name="([^"]*)">([^<]*)</g)].map(
    ([, name = "", value = ""]) => [name, unescaped(value)] as const,
  );
  return { type, params, namespaces };
}

/** The text of a document's only element; a document within is an empty element. */
function readDocument(text: string): Content {
  const element = /<doc\b([^>]*?)(?:\/>|>([\s\S]*)<\/doc>)/.exec(text);
  return {
    text: unescaped((element?.[2] ?? "").replace(/\r\n?/g, "\n")),
    namespaces: namespacesIn(element?.[1] ?? ""),
    entities: [...text.matchAll(/<!ENTITY\s+(\S+)\s+SYSTEM\s+'[^']*'\s+NDATA/g)].map(([, name = ""]) => name),
  };
}

function namespacesIn(attributes: string): Namespaces {
  return Object.fromEntries(
    [...attributes.matchAll(/\bxmlns:(\w+)="([^"]*)"/g)].map(([, prefix, uri]) => [prefix, uri]),
  );
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function judge(module: DatatypeModule, schema: Schema): (content: Content) => boolean {
  const uris: string[] = [""];
  const numberOf = (uri: string): number => {
    if (!uris.includes(uri)) uris.push(uri);
    return uris.indexOf(uri);
  };
  const datatype = module.datatype(schema.type, schema.params);
  const value = schema.value === undefined ? undefined : handleOf(schema, schema.value);
  function handleOf({ type, namespaces }: Schema, text: string): number {
    if (type !== "QName") return module.value(datatype, text);
    const [local = "", prefix = ""] = text.trim().split(":").reverse();
    return module.qname(datatype, numberOf(prefix === "" ? "" : (namespaces[prefix] ?? "")), local);
  }
  return ({ text, namespaces, entities }) => {
    module.forget();
    for (const [prefix, uri] of Object.entries(namespaces)) module.declare(prefix, numberOf(uri));
    for (const entity of entities) module.declare(entity, -2);
    return value === undefined ? module.allows(datatype, text) : module.equals(datatype, value, text);
  };
}
