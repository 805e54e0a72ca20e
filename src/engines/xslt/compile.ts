import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Outcome } from "../../core/outcome.js";
import type { Source } from "../../core/source.js";
import { addressOf } from "./address.js";
import { checksumOf } from "./checksum.js";
import { compileFaultOf, refusalOf } from "./faults.js";
import { forbiddenInModule } from "./powers.js";
import { type Saxon, saxon } from "./saxon.js";

/** The compiled form of a stylesheet; what it imports or includes is looked for in `modules` only. */
export async function compile(
  main: Source,
  modules: ReadonlyMap<string, Source>,
): Promise<Outcome<string | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const pool: Record<string, Saxon.Document> = {};
  // `modules` may name the main module too.
  const sources = [...new Map([...modules.values(), main].map((each) => [each.path, each])).values()];
  for (const source of sources) {
    const module = read(source, diagnostics);
    if (module) pool[addressOf(source.path)] = module;
  }
  const tree = pool[addressOf(main.path)];
  const say = (words: string): void => {
    diagnostics.push(diagnostic("publish/message", main.path, words));
  };
  if (!tree || diagnostics.length > 0) return { value: undefined, diagnostics };
  try {
    return { value: textOf(run(tree, pool, say), addressOf(main.path)), diagnostics };
  } catch (error) {
    return { value: undefined, diagnostics: [compileFaultOf(error, sources, main)] };
  }
}

function read(source: Source, diagnostics: Diagnostic[]): Saxon.Document | undefined {
  try {
    const tree = saxon.XPath.forceBaseURI(saxon.getPlatform().parseXmlFromString(source.text), addressOf(source.path));
    leadToShipped(tree);
    const forbidden = forbiddenInModule(tree);
    if (forbidden) diagnostics.push(refusalOf(forbidden, source.path));
    return tree;
  } catch (error) {
    diagnostics.push(compileFaultOf(error, [source], source));
    return undefined;
  }
}

/** Stylesheets import those of teiwright as `teiwright:html/main.xsl`; among the modules they lie below `teiwright:xslt/`. */
function leadToShipped(tree: Saxon.Document): void {
  const pending: Saxon.Node[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (let child = node.firstChild; child; child = child.nextSibling) pending.push(child);
    if (node.nodeType !== 1) continue;
    const { attributes } = node as Saxon.Element;
    for (let i = 0; i < attributes.length; i++) {
      const href = attributes.item(i);
      const path = href?.name === "href" ? /^teiwright:(.+\.xsl)$/.exec(href.value)?.[1] : undefined;
      if (href && path !== undefined) href.value = href.nodeValue = addressOf(`teiwright:xslt/${path}`);
    }
  }
}

/** Runs SaxonJS's compiler, itself a compiled stylesheet, over the stylesheet. */
function run(
  stylesheet: Saxon.Document,
  pool: Readonly<Record<string, Saxon.Document>>,
  say: (words: string) => void,
): Saxon.SefNode {
  // A copy: SaxonJS changes a compiled stylesheet while it runs.
  const compiler = structuredClone(saxon.getPlatform().resource("compiler"));
  linkToParents(compiler);
  const params = new saxon.XdmMap();
  params.inSituPut(saxon.XS.QName.fromParts("", "", "staticParameters"), [new saxon.XdmMap()]);
  const options = saxon.checkOptions({
    stylesheetInternal: compiler,
    stylesheetParams: params,
    templateParams: { "Q{}options": { noXPath: false } },
    initialMode: "compile-complete",
    documentPool: pool,
    destination: "application",
    deliverMessage: (content) => say(content.textContent.trim()),
  });
  saxon.internalTransform(compiler, stylesheet, options);
  const result = [options.principalResult].flat()[0];
  if (!result?.firstChild) throw new Error("the compiler of SaxonJS gave no result");
  return saxon.XPath.sefToJSON(result.firstChild, false);
}

function linkToParents(root: Saxon.SefNode): void {
  for (const child of root.C ?? []) {
    Object.assign(child, { parentNode: root });
    linkToParents(child);
  }
}

/** The compiled stylesheet as text that is the same whenever and wherever it was made, under SaxonJS's checksum. */
function textOf(root: Saxon.SefNode, base: string): string {
  const { buildDateTime: _, ...rest } = root;
  const plain = JSON.parse(JSON.stringify({ ...rest, teiwrightBase: base }, withoutParent)) as Saxon.SefNode;
  return JSON.stringify({ ...plain, Σ: checksumOf(plain) });
}

function withoutParent(key: string, value: unknown): unknown {
  return key === "parentNode" ? undefined : value;
}
