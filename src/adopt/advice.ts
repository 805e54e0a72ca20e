import type { Adoption, NamedSchema } from "../core/adoption.js";

/** What a person may want to do about what was found, in sentences, the most important first. */
export function adviceFor(found: Omit<Adoption, "advice">): readonly string[] {
  return [...aboutSchemas(found), ...aboutFiles(found), ...aboutConfig(found)];
}

function aboutSchemas({ schemas, config }: Omit<Adoption, "advice">): readonly string[] {
  const of = (state: NamedSchema["state"]): readonly NamedSchema[] =>
    schemas.named.filter((each) => each.state === state);
  const commands = [...new Set([...of("missing"), ...of("replaced")].flatMap(({ command }) => command ?? []))];
  const lost = of("missing").filter((each) => each.command === undefined);
  return [
    ...(commands.length > 0
      ? [
          `some schemas are on the network only: run ${listed(commands)} in the folder, delete teiwright.config.json and adopt again`,
        ]
      : []),
    ...lost.map(({ href, language, documents }) => {
      const what = language === "schematron" ? "Schematron rules" : "schema";
      return `${counted(documents, "document")} name${documents === 1 ? "s" : ""} the ${what} \`${href}\`, which is not in the folder: put the file there, or leave it`;
    }),
    ...(schemas.unnamed > 0 && config.schema === undefined
      ? [
          `${counted(schemas.unnamed, "document")} name${schemas.unnamed === 1 ? "s" : ""} no schema: give one with \`teiwright adopt --schema FILE\`, or run \`teiwright schema add ${TEI_ALL} --as tei_all\` first`,
        ]
      : []),
  ];
}

const TEI_ALL = "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng";

function aboutFiles({ others, authority }: Omit<Adoption, "advice">): readonly string[] {
  const p4 = others.filter((each) => each.is === "p4").length;
  const held = others.reduce((sum, { holds = 0 }) => sum + holds, 0);
  const unreadable = others.filter((each) => each.is === "unreadable");
  return [
    ...(p4 > 0
      ? [
          `${counted(p4, "file")} of TEI P4, or without the namespace of TEI, ${p4 === 1 ? "is" : "are"} left out: \`teiwright convert . --to tei_all -o p5\` makes P5 of them`,
        ]
      : []),
    ...(held > 0
      ? [
          `${counted(held, "TEI document")} ${held === 1 ? "stands" : "stand"} in records of OAI-PMH: \`teiwright adopt --unpack\` makes files of them`,
        ]
      : []),
    ...unreadable.map(
      ({ path }) => `\`${path}\` cannot be read as XML: \`teiwright validate ${onCommandLine(path)}\` says why`,
    ),
    ...(authority.length > 0
      ? [
          "authority files make the index of names and get no pages; `teiwright validate` with their paths checks them too",
        ]
      : []),
  ];
}

function aboutConfig({ config, validity }: Omit<Adoption, "advice">): readonly string[] {
  const rules = Object.keys(config.rules ?? {});
  const count = (code: string): number => validity.codes.find((each) => each.name === code)?.count ?? 0;
  return [
    ...rules.map(
      (code) =>
        `\`${code}\` is only a warning here, for there ${count(code) === 1 ? "is one" : `are ${count(code)}`}: mend, then take it out of \`rules\``,
    ),
    ...(config.edition.force
      ? [
          "not all documents are valid, so `edition.force` has the edition built all the same: take it out when they are",
        ]
      : []),
  ];
}

/** A path as it can be typed: in quotes where it has more than plain signs. */
function onCommandLine(path: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path.replace(/[\\"$`]/g, "\\$&")}"`;
}

function listed(commands: readonly string[]): string {
  return commands.map((each) => `\`${each}\``).join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
