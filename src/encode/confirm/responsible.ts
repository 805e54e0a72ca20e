import { diagnostic } from "../../core/diagnostic.js";
import { attributeOf, childrenNamed, elementsOf, type XmlElement } from "../../core/document.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { type Edit, escaped, indentOf } from "./edits.js";

interface Wish {
  readonly resp: string;
  readonly name?: string;
}

/** What makes the document name who confirms it: nothing where it does so already, else a `respStmt` if the name is known. */
export function respEdits(
  root: XmlElement,
  header: XmlElement,
  { source, wish }: { readonly source: Source; readonly wish: Wish },
): Outcome<readonly Edit[]> {
  const { resp, name } = wish;
  const ids = [...elementsOf(root)].flatMap((each) => {
    const id = attributeOf(each, "xml:id");
    return id === undefined ? [] : [{ id, local: each.local }];
  });
  if (resp === "encoder") return unknown(source, "`encoder` is the program; a person confirms", idsOf(ids));
  if (ids.some(({ id, local }) => id === resp && RESPONSIBLE.has(local))) return { value: [], diagnostics: [] };
  const other = ids.find(({ id }) => id === resp);
  if (other)
    return unknown(source, `\`${resp}\` is the id of a \`${other.local}\`, which answers for nothing`, idsOf(ids));
  if (name === undefined)
    return unknown(
      source,
      `the document knows nobody by the id \`${resp}\`; give the name with \`--name\``,
      idsOf(ids),
    );
  if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(resp))
    return unknown(source, `\`${resp}\` cannot be an id; it begins with a letter and has no spaces`, idsOf(ids));
  const titles = [...elementsOf(header)].find((each) => each.local === "titleStmt");
  const before = titles && (childrenNamed(titles, "respStmt").at(-1) ?? childrenNamed(titles, "title").at(-1));
  if (!before)
    return {
      value: [],
      diagnostics: [
        diagnostic(
          "encode/cannot-confirm",
          source.path,
          "the header has no `titleStmt` with a title, where who confirms is named",
        ),
      ],
    };
  const space = indentOf(source.text, before);
  const inner = space === "" ? "" : `${space}  `;
  const prefix = before.name.slice(0, before.name.length - before.local.length);
  const statement = `${space}<${prefix}respStmt xml:id="${resp}">${inner}<${prefix}resp>encoding checked by</${prefix}resp>${inner}<${prefix}name>${escaped(name)}</${prefix}name>${space}</${prefix}respStmt>`;
  return { value: [{ start: before.range.end, end: before.range.end, text: statement }], diagnostics: [] };
}

/** Elements whose id may be that of somebody who answers for a statement. */
const RESPONSIBLE: ReadonlySet<string> = new Set([
  "respStmt",
  "person",
  "editor",
  "author",
  "principal",
  "name",
  "persName",
  "org",
]);

function idsOf(ids: readonly { readonly id: string; readonly local: string }[]): readonly string[] {
  return ids.filter(({ id, local }) => local === "respStmt" && id !== "encoder").map(({ id }) => id);
}

function unknown({ path }: Source, message: string, expected: readonly string[]): Outcome<readonly Edit[]> {
  return { value: [], diagnostics: [diagnostic("encode/unknown-resp", path, message, { expected })] };
}
