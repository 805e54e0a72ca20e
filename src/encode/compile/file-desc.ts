import type { Element, ElementContent } from "xast";
import type { Range } from "../../core/source.js";
import { inferred, textIn } from "../tree.js";
import { blocksOf, type Findings, orgNamed } from "./findings.js";
import { element, inlineOf, text } from "./inline.js";
import { licenceStated, namesStated, stated, withNotes } from "./metadata.js";
import { notesStmt } from "./notes-stmt.js";
import { sourceDesc } from "./source-desc.js";

/** What the electronic document is, who answers for it, on what terms it comes, and what it was made from. */
export function fileDesc(findings: Findings): Element {
  return element("fileDesc", {}, [
    titleStmt(findings),
    publicationStmt(findings),
    ...withNotes(notesStmt(findings), findings.tree.metadata),
    sourceDesc(findings),
  ]);
}

function titleStmt(findings: Findings): Element {
  const { tree, title, sender } = findings;
  const { metadata } = tree;
  const { citation } = tree.facts;
  const given = stated(metadata, "title", "title", { type: "main" }).slice(0, 1);
  const main = title
    ? element("title", { type: "main" }, inlineOf(tree, title, title.spans))
    : (ownTitle(findings) ?? supposedTitle(findings));
  const author: readonly Element[] = metadata?.author
    ? stated(metadata, "author", "author")
    : sender
      ? [element("author", { ref: sender.attributes.ref, ...inferred("high") }, [text(textIn(tree, sender))])]
      : [];
  const translatorNames = citation?.translator
    ? nameOf(findings, citation.translator)
    : namesStated(metadata, "translator");
  const translator = translatorNames && respStmt("translator", "translated by", translatorNames);
  const contributorNames = citation?.contributor
    ? nameOf(findings, citation.contributor)
    : namesStated(metadata, "contributor");
  const contributor = contributorNames && respStmt("contributor", "contributed by", contributorNames);
  const transcriber = respStmt(
    "transcriber",
    "transcribed by",
    namesStated(metadata, "transcriber") ?? [element("name", {}, [text("not named by the source")])],
  );
  return element("titleStmt", {}, [
    ...given,
    ...(given.length > 0 && !title ? [] : [given.length > 0 ? { ...main, attributes: { type: "alt" } } : main]),
    element("title", { type: "sub" }, [
      text(`A TEI encoding of the ${translator ? "translation" : "transcription"} as its source gives it`),
    ]),
    ...author,
    ...stated(metadata, "editor", "editor"),
    ...(translator ? [translator] : []),
    ...(translator && !metadata?.transcriber ? [] : [transcriber]),
    ...(contributor ? [contributor] : []),
    ...revisers(findings),
    respStmt("encoder", 'TEI encoding, and every statement marked resp="#encoder"', [
      element("name", { type: "software" }, [text("teiwright")]),
    ]),
  ]);
}

/** Who changed or commented on the file of the transcription, each once. */
function revisers({ tree }: Findings): readonly Element[] {
  const names = new Map(tree.revisions?.map(({ person, name }) => [person, name]));
  return [...names].map(([id, name]) =>
    respStmt(id, "changes and comments in the file of the transcription", [element("name", {}, [text(name)])]),
  );
}

/** The heading of the document itself, where it says more than what kind of document it is. */
function ownTitle({ tree, heading }: Findings): Element | undefined {
  const words =
    heading &&
    textIn(tree, heading)
      .replace(/\[\^?\d{1,3}\]$|[*†‡¹²³]+$/, "")
      .replace(/\s+/g, " ");
  if (!words || words.split(" ").length < 2 || words.length > 200) return undefined;
  return element("title", { type: "main", ...inferred("high") }, [text(words)]);
}

/** What a document without a title on its page may be called. */
function supposedTitle({ tree, sender, date }: Findings): Element {
  const kind = tree.facts.kind ?? "document";
  const words = [
    `${kind[0]?.toUpperCase()}${kind.slice(1)}`,
    sender && `from ${textIn(tree, sender)}`,
    date && textIn(tree, date),
  ];
  return element("title", { type: "main", ...inferred("medium") }, [text(words.filter(Boolean).join(", "))]);
}

function respStmt(id: string, resp: string, name: readonly ElementContent[]): Element {
  return element("respStmt", { "xml:id": id }, [element("resp", {}, [text(resp)]), ...name]);
}

/** A name that the citation gives: an organisation where the authority files know it as one, else a person. */
function nameOf({ tree, authority }: Findings, range: Range): readonly ElementContent[] {
  const words = textIn(tree, range);
  const org = orgNamed(words, authority);
  return [org ? element("orgName", { ref: `#${org.id}` }, [text(words)]) : element("persName", {}, [text(words)])];
}

function publicationStmt(findings: Findings): Element {
  const { tree, publisher } = findings;
  const rights = blocksOf(tree, "rights");
  const [given] = stated(tree.metadata, "publisher", "publisher");
  const licence = licenceStated(tree.metadata);
  const agency = given
    ? given
    : publisher
      ? element("publisher", {}, [
          element("orgName", { ref: publisher.attributes.ref }, [text(textIn(tree, publisher))]),
        ])
      : element("publisher", inferred("low"), [text("not named by the source")]);
  const terms =
    rights.length > 0
      ? element(
          "availability",
          { status: "unknown", source: "#src-page" },
          rights.map((block) => element("p", {}, inlineOf(tree, block, block.spans))),
        )
      : element("availability", { status: "unknown" }, [
          element("p", {}, [text("The source states no terms of use.")]),
        ]);
  const all = licence && rights.length > 0 ? [licence, terms] : [licence ?? terms];
  return element("publicationStmt", {}, [agency, ...all]);
}
