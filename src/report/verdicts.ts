import type { ToldDocument } from "./told.js";

/** What a document was checked against, each schema with its verdict where there are several; nothing where it came to none. */
export function schemasInWords({ schemas, verdicts }: Pick<ToldDocument, "schemas" | "verdicts">): readonly string[] {
  if (!verdicts) return schemas;
  return verdicts.map(({ schema, language, valid }) => {
    const name = language === undefined ? "" : ` (${LANGUAGES[language] ?? language})`;
    return `${schema}${name}: ${valid ? "valid" : "not valid"}`;
  });
}

const LANGUAGES: Readonly<Record<string, string>> = {
  relaxng: "RELAX NG",
  schematron: "Schematron",
  xsd: "XML Schema",
  dtd: "DTD",
};
