import type { Element } from "xast";
import { TEI_NAMESPACE } from "../../core/document.js";
import type { Authority } from "../authority/entry.js";
import { OPEN_SEAL, type Sealed, sealed } from "../seal.js";
import type { Transcription } from "../tree.js";
import { bodyOf } from "./body.js";
import { encodingDesc } from "./encoding-desc.js";
import { fileDesc } from "./file-desc.js";
import { type Findings, findingsOf } from "./findings.js";
import { element, text } from "./inline.js";
import { profileDesc } from "./profile-desc.js";
import { serialise } from "./serialise.js";
import { pointersIn, standOff } from "./stand-off.js";
import { settleTargets } from "./targets.js";

/** What the compiler needs beside the tree. */
export interface CompileOptions {
  readonly authority: Authority;
  /** What an `xml-model` instruction is to point at. */
  readonly schemaHref: string | undefined;
}

/** The encoded transcription as a TEI document, and its text. */
export interface Compiled extends Sealed {
  readonly root: Element;
}

/** A transcription whose transforms are done, as TEI P5. */
export function compile(tree: Transcription, { authority, schemaHref }: CompileOptions): Compiled {
  const root = settleTargets(teiOf(findingsOf(tree, authority)));
  return { root, ...sealed(...serialise(root, schemaHref === undefined ? [] : [modelInstruction(schemaHref)])) };
}

function teiOf(findings: Findings): Element {
  const body = bodyOf(findings.tree);
  const header = element("teiHeader", {}, [
    fileDesc(findings),
    encodingDesc(findings),
    profileDesc(findings),
    revisionDesc(findings.tree.revisions),
  ]);
  return element("TEI", { xmlns: TEI_NAMESPACE, "xml:lang": findings.language }, [
    header,
    ...standOff(findings, pointersIn(header, body)),
    element("text", { "xml:lang": findings.language }, [body]),
  ]);
}

/** A draft until a person has confirmed it. */
function revisionDesc(revisions: Transcription["revisions"] = []): Element {
  const change = element("change", { who: "#encoder", n: OPEN_SEAL }, [
    text("Encoded from the transcription; nothing checked by a person yet."),
  ]);
  return element("revisionDesc", { status: "draft" }, [
    change,
    ...revisions.map(({ id, person, name, when }) =>
      element("change", { "xml:id": id, who: `#${person}`, when }, [
        text(`Changes and comments of ${name} that the transcription’s file keeps.`),
      ]),
    ),
  ]);
}

function modelInstruction(href: string): string {
  return `<?xml-model href="${href}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>`;
}
