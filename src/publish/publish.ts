import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { childrenNamed, TEI_NAMESPACE, type XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import type { Stage } from "../core/stage.js";
import { identify } from "./identify.js";
import { indexesOf } from "./indexes.js";
import { type OutputFile, pageOf } from "./page.js";
import { stylesheetsOf } from "./stylesheets.js";
import { byDate, type Summarised, summarise } from "./summary.js";

export interface PublishInput {
  /** The documents that become pages. */
  readonly documents: readonly XmlDocument[];
  /** Files that only describe persons, organisations, places and events. */
  readonly authority: readonly XmlDocument[];
}

/** The edition: a page, a plain text and the TEI of each document, and the indexes that lead to them. */
export const publish: Stage<PublishInput, readonly OutputFile[]> = async (input, context) => {
  if (input.documents.length === 0) {
    return { value: [], diagnostics: [diagnostic("publish/no-documents", ".", "there is no document to publish")] };
  }
  const diagnostics: Diagnostic[] = [];
  const take = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const stylesheets = take(await stylesheetsOf(context));
  if (!stylesheets) return { value: [], diagnostics };

  const described: Summarised[] = [];
  for (const document of input.authority) described.push(...take(await summarise({ id: "", document }, stylesheets)));
  const summarised: Summarised[] = [];
  for (const each of take(identify(take(withHeader(input.documents))))) {
    summarised.push(...take(await summarise(each, stylesheets)));
  }
  const documents = summarised.toSorted(byDate);

  const known = new Set([...described, ...documents].flatMap((each) => each.entries));
  const files: OutputFile[] = [];
  const published: Summarised[] = [];
  for (const [i, each] of documents.entries()) {
    const page = take(await pageOf(each, { known, previous: documents[i - 1], next: documents[i + 1] }, stylesheets));
    files.push(...page);
    if (page.length > 0) published.push(each);
  }
  files.push(...take(await indexesOf([...described, ...published], stylesheets)));
  return { value: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)), diagnostics };
};

/** The documents that say what they are; the edition can show no others. */
function withHeader(documents: readonly XmlDocument[]): Outcome<readonly XmlDocument[]> {
  const hasHeader = ({ root }: XmlDocument): boolean =>
    root.uri === TEI_NAMESPACE && childrenNamed(root, "teiHeader").length > 0;
  return {
    value: documents.filter(hasHeader),
    diagnostics: documents
      .filter((each) => !hasHeader(each))
      .map(({ source, root }) =>
        diagnostic(
          "publish/no-header",
          source.path,
          `the root element \`${root.name}\` has no \`teiHeader\` of TEI; the document is left out of the edition`,
          { range: root.startTag, xpath: `/${root.name}[1]` },
        ),
      ),
  };
}
