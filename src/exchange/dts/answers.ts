import { textOf } from "../../core/document.js";
import { wholeText } from "../../core/written.js";
import type { Links } from "./links.js";
import {
  entryObject,
  HEAD,
  type Json,
  type Making,
  memberObject,
  pageOf,
  resourceObject,
  unitObject,
} from "./objects.js";
import { isForward, passagePlain, passageText, type Stretch } from "./passage.js";
import { type CitationTree, endOf, siblingsOf, subtreeOf, type Unit } from "./tree.js";
import { treesOf } from "./trees.js";

/** What was asked of an endpoint, by the names of parameters. */
export interface Asked {
  readonly [name: string]: string | undefined;
}

/** Why there is no answer. */
export interface Refusal {
  readonly status: 400 | 404;
  readonly message: string;
}

/** An answer in JSON, or why there is none. */
export type Answered = { readonly json: Json } | Refusal;

/** A document or a part of one, or why there is none. */
export type Text = { readonly text: string; readonly mediaType: string } | Refusal;

/** The entry. */
export function entry(making: Making): Answered {
  return { json: entryObject(making) };
}

/** A collection with its members, or a resource; with `nav=parents`, what it is in. */
export async function collection(asked: Asked, making: Making): Promise<Answered> {
  const { members, corpus, links } = making;
  const { id = members.root, nav = "children" } = asked;
  const page = numberIn(asked.page);
  if (page === "none") return bad("`page` is no number; a page such as `1` may stand there");
  if (nav !== "children" && nav !== "parents") return bad("`nav` may be `children` or `parents`");
  const member = members.byId.get(id);
  if (!member) return missing("there is no collection or resource of this id");
  const up = member.kind === "resource" ? [member.parent] : member.kind === "folder" ? [members.root] : [];
  const down = member.kind === "resource" ? [] : member.children;
  const paged = pageOf(nav === "parents" ? up : down, page, (number) =>
    links.link("collection", { id: asked.id, nav: asked.nav, page: number === undefined ? undefined : String(number) }),
  );
  if (!paged) return missing("there is no such page");
  const objects = paged.items.flatMap((each) => members.byId.get(each) ?? []).map((each) => memberObject(each, making));
  const opened = member.kind === "resource" ? await corpus.open(member.document) : undefined;
  if (member.kind === "resource" && !opened) return missing("the document cannot be read at the moment");
  const own = memberObject(member, making, opened && treesOf(opened, making.levels).trees);
  const shown = member.kind === "resource" && nav === "children" ? {} : { member: objects };
  return { json: { ...HEAD, ...own, ...shown, ...paged.view } };
}

/** The units of a resource. */
export async function navigation(asked: Asked, making: Making): Promise<Answered> {
  const { ref, start } = asked;
  const page = numberIn(asked.page);
  if (page === "none") return bad("`page` is no number; a page such as `1` may stand there");
  const down = depthIn(asked.down);
  if (down === "none") return bad("`down` may be -1, 0 or a number of levels");
  const fault = faultIn(asked);
  if (fault) return fault;
  if (ref === undefined && start === undefined && (down === undefined || down === 0))
    return bad("`down` must be given, and not be 0, where there is no `ref` and no `start`");
  if (start !== undefined && down === 0) return bad("`down` cannot be 0 with `start` and `end`");
  const found = await findResource(asked, making);
  if ("status" in found) return found;
  const { resource, trees, tree } = found;
  const units = stretchIn(asked, tree);
  if (units && "status" in units) return units;
  const base = {
    ...HEAD,
    "@type": "Navigation",
    "@id": making.links.link("navigation", asked),
    resource: resourceObject(resource, trees, making),
    ...(ref !== undefined && units && { ref: unitObject(units.start) }),
    ...(start !== undefined && units && { start: unitObject(units.start), end: unitObject(units.end) }),
  };
  if (down === undefined) return { json: base };
  const members = tree ? membersIn(tree, units, down, ref !== undefined) : [];
  const paged = pageOf(members, page, (number) =>
    making.links.link("navigation", { ...asked, page: number === undefined ? undefined : String(number) }),
  );
  if (!paged) return missing("there is no such page");
  return { json: { ...base, member: paged.items.map(unitObject), ...paged.view } };
}

/** A document, or the part of it between two units. */
export async function documentText(asked: Asked, making: Making): Promise<Text> {
  const fault = faultIn(asked);
  if (fault) return fault;
  const mediaType = asked.mediaType ?? "application/tei+xml";
  const { ref, start } = asked;
  const found = await findResource(
    ref === undefined && start === undefined ? { ...asked, tree: undefined } : asked,
    making,
  );
  if ("status" in found) return found;
  if (!making.links.mediaTypes.includes(mediaType))
    return missing(`this media type is not there; ${listOf(making.links)} may be asked for`);
  const { document, tree } = found;
  const isPlain = mediaType === "text/plain";
  const units = stretchIn(asked, tree);
  if (units && "status" in units) return units;
  if (!units) {
    const text = isPlain ? textOf(document.root) : wholeText(document);
    return { text, mediaType };
  }
  return { text: isPlain ? passagePlain(units) : passageText(document, units), mediaType };
}

function listOf({ mediaTypes }: Links): string {
  return mediaTypes.map((each) => `\`${each}\``).join(", ");
}

/** What cannot go together, whatever the resource. */
function faultIn({ resource, ref, start, end }: Asked): Refusal | undefined {
  if (resource === undefined || resource === "") return bad("`resource` must be given");
  if (ref !== undefined && (start !== undefined || end !== undefined))
    return bad("`ref` cannot be given together with `start` or `end`");
  return (start === undefined) !== (end === undefined) ? bad("`start` and `end` must be given together") : undefined;
}

interface FoundResource {
  readonly resource: string;
  readonly document: NonNullable<Awaited<ReturnType<Making["corpus"]["open"]>>>;
  readonly trees: readonly CitationTree[];
  /** The tree that was asked for; undefined for a document without trees. */
  readonly tree: CitationTree | undefined;
}

async function findResource(asked: Asked, { members, corpus, levels }: Making): Promise<FoundResource | Refusal> {
  const member = members.byId.get(asked.resource ?? "");
  if (member?.kind !== "resource") return missing("there is no resource of this id");
  const document = await corpus.open(member.document);
  if (!document) return missing("the document cannot be read at the moment");
  const { trees } = treesOf(document, levels);
  const tree = trees.find((each) => each.identifier === asked.tree);
  if (asked.tree !== undefined && !tree) return missing("the resource has no citation tree of this identifier");
  return { resource: member.id, document, trees, tree };
}

/** The units that were asked for; undefined where the whole was. */
function stretchIn({ ref, start, end }: Asked, tree: CitationTree | undefined): Stretch | Refusal | undefined {
  const [from, to] = ref === undefined ? [start, end] : [ref, ref];
  if (from === undefined || to === undefined) return undefined;
  const first = tree?.byIdentifier.get(from);
  const last = tree?.byIdentifier.get(to);
  if (!tree || !first || !last) return missing("the citation tree has no unit of this reference");
  const stretch = { tree, start: first, end: last };
  return isForward(stretch) ? stretch : bad("`start` stands behind `end`");
}

function membersIn(tree: CitationTree, units: Stretch | undefined, down: number, isOne: boolean): readonly Unit[] {
  const within = (list: readonly Unit[], level: number): readonly Unit[] =>
    down === -1 ? list : list.filter((each) => each.level <= level + down);
  if (!units) return within(tree.units, 0);
  const { start, end } = units;
  if (isOne) return down === 0 ? siblingsOf(start, tree) : within(subtreeOf(start, tree), start.level);
  return within(tree.units.slice(start.index, endOf(end, tree.units)), Math.max(start.level, end.level));
}

/** A number of a page, counted from 1. */
function numberIn(text: string | undefined): number | undefined | "none" {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : "none";
}

function depthIn(text: string | undefined): number | undefined | "none" {
  if (text === undefined) return undefined;
  return /^(?:-1|\d{1,9})$/.test(text) ? Number(text) : "none";
}

function bad(message: string): Refusal {
  return { status: 400, message };
}

function missing(message: string): Refusal {
  return { status: 404, message };
}
