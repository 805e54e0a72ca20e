import { type Saxon, saxon } from "../saxon.js";
import { InOrder } from "./paths.js";
import { isNode, NONE, Plan, type Refuse } from "./plan.js";

type Item = Saxon.Item;
type Context = Saxon.Context;

/** `id(…)`: the elements that have ids, by the index that SaxonJS makes of a document when it first looks. */
export function byId(ids: Plan, within: Plan | undefined, refuse: Refuse): Plan {
  return new InOrder(new ById(ids, within, refuse));
}

class ById extends Plan {
  constructor(
    private readonly ids: Plan,
    private readonly within: Plan | undefined,
    private readonly refuse: Refuse,
  ) {
    super({ isNodes: true });
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const node = this.within ? this.within.first(context, item) : item;
    const index = node && isNode(node) ? rootOf(node)?._saxonXmlIdIndex : undefined;
    if (!index) return this.refuse(context, item);
    const words = this.ids.items(context, item).flatMap((each) => each.toString().trim().split(/\s+/));
    return words.flatMap((each) => (Object.hasOwn(index, each) ? (index[each] ?? NONE) : NONE));
  }
}

const DOCUMENT = 9;

/** The document that a node is in, if it is in one. */
function rootOf(node: Saxon.Node): Saxon.Document | undefined {
  const root = node.nodeType === DOCUMENT ? (node as Saxon.Document) : (node.ownerDocument ?? undefined);
  let at: Saxon.Node | null = node;
  while (at && at !== root) at = at.parentNode;
  return at ? root : undefined;
}

/** `$map(key)`, where the key is one string. */
export class MapLookup extends Plan {
  constructor(
    private readonly map: Plan,
    private readonly key: Plan,
    private readonly refuse: Refuse,
  ) {
    super();
  }

  override items(context: Context, item: Item | null): readonly Item[] {
    const map = this.map.first(context, item);
    if (!(map instanceof saxon.XdmMap)) return this.refuse(context, item);
    return map.get(saxon.XS.string.fromString(this.key.text(context, item)));
  }
}
