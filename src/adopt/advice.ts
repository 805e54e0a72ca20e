import type { Adoption } from "../core/adoption.js";
import { publishedSchema } from "../core/published-schemas.js";
import { UNPACKED } from "./records.js";

/** What a person may want to do about what was found, in sentences, the most important first. */
export function adviceFor(found: Omit<Adoption, "advice">): readonly string[] {
  return [...aboutSchemas(found), ...aboutFiles(found), ...aboutConfig(found)];
}

function aboutSchemas({ schemas }: Omit<Adoption, "advice">): readonly string[] {
  const remote = schemas.named.filter((each) => each.state === "missing" || each.state === "replaced");
  const commands = new Map<string, number>();
  for (const { command, documents } of remote)
    if (command !== undefined) commands.set(command, Math.max(documents, commands.get(command) ?? 0));
  const lost = remote.filter((each) => each.command === undefined);
  const wanted = wantedCommand(schemas, [...commands.keys()]);
  return [
    ...[...commands].map(
      ([command, documents]) => `run \`${command}\` once: ${name(documents)} it, and it is on the network only`,
    ),
    ...wanted,
    ...(commands.size + wanted.length > 0
      ? [
          "then `teiwright validate` checks by them; `teiwright validate --allow-remote` fetches them for one run instead",
        ]
      : []),
    ...lost.map(({ href, language, documents, file }) => {
      const what = language === "schematron" ? "Schematron rules" : "schema";
      const until = file === undefined ? "or leave it" : `else \`${file}\` is used`;
      return `${name(documents)} the ${what} \`${href}\`, which is not in the folder: put the file there, delete teiwright.config.json and adopt again, ${until}`;
    }),
  ];
}

/** The command that gets the schema that the configuration names, where no other command does. */
function wantedCommand({ wanted }: Adoption["schemas"], commands: readonly string[]): readonly string[] {
  const address = wanted && publishedSchema(wanted.name);
  if (!wanted || !address || commands.some((each) => each.replace("http:", "https:").endsWith(` ${address}`)))
    return [];
  const why = `${counted(wanted.documents, "document")} ${wanted.documents === 1 ? "has" : "have"} no schema that is here, and the configuration has \`${wanted.name}\` for ${wanted.documents === 1 ? "it" : "them"}`;
  return [`run \`teiwright schema add ${address}\` once: ${why}`];
}

function name(documents: number): string {
  return `${counted(documents, "document")} name${documents === 1 ? "s" : ""}`;
}

function aboutFiles({ documents, others, authority }: Omit<Adoption, "advice">): readonly string[] {
  const p4 = others.filter((each) => each.is === "p4").length;
  const held = others.reduce((sum, { holds = 0 }) => sum + holds, 0);
  const isUnpacked = documents.some((path) => path.startsWith(`${UNPACKED}/`));
  const unreadable = others.filter((each) => each.is === "unreadable");
  return [
    ...(p4 > 0
      ? [
          `${counted(p4, "file")} of TEI P4, or without the namespace of TEI, ${p4 === 1 ? "is" : "are"} left out: \`teiwright convert . --to tei_all -o p5\` makes P5 of them`,
        ]
      : []),
    ...(held > 0 && !isUnpacked
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
