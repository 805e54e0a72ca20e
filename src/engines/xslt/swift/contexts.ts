import { type Saxon, saxon } from "../saxon.js";

type Context = Saxon.Context;

/**
 * Teaches SaxonJS to make contexts lightly: every call of a template and every loop takes one. Its own hold two maps of parameters
 * that are seldom used, and the whole chain of contexts before them, which only a trace for the terminal would go through.
 */
export function quickenContexts(): void {
  const prototype = Object.getPrototypeOf(anyContext());
  Object.setPrototypeOf(LightContext.prototype, prototype);
  prototype.newContext = function newContext(this: Context, isFresh: boolean): Context {
    return contextFrom(this, isFresh);
  };
}

/** A context made from another one; a fresh one knows none of its variables and parameters. */
export function contextFrom(from: Context, isFresh: boolean): Context {
  return new LightContext(from, isFresh) as object as Context;
}

/** What has been given to a template: values by the expanded names of parameters. It is never changed. */
export class Given {
  constructor(readonly values: ReadonlyMap<string, readonly Saxon.Item[]>) {}

  containsKey(name: Saxon.QName): boolean {
    return this.values.has(name.toEQName());
  }

  get(name: Saxon.QName): readonly Saxon.Item[] {
    return this.values.get(name.toEQName()) ?? [];
  }

  forAllPairs(each: (pair: { readonly k: Saxon.QName; readonly v: readonly Saxon.Item[] }) => void): void {
    for (const [name, v] of this.values) each({ k: saxon.XS.QName.fromEQName(name), v });
  }
}

/** Nothing has been given. */
export const NOTHING_GIVEN = new Given(new Map());

/** Its fields are those of SaxonJS's own contexts, by which SaxonJS reads it, and its methods theirs. */
class LightContext {
  focus: unknown;
  currentComponent: unknown;
  resultDocument: unknown;
  masterDocument: unknown;
  currentMode: unknown;
  currentTemplate: unknown;
  currentError: unknown;
  currentGroup: unknown;
  regexGroups: unknown;
  currentGroupingKey: unknown;
  fixed: unknown;
  tempOutputState: unknown;
  outputURIs: unknown;
  currentEvent: unknown;
  useAccumulators: unknown;
  messageCounts: unknown;
  localParams: unknown;
  tunnelParams: unknown;
  localVars: unknown;
  currentMergeGroup: unknown;

  constructor(from: Context, isFresh: boolean) {
    this.focus = from.focus;
    this.currentComponent = from.currentComponent;
    this.resultDocument = from.resultDocument;
    this.masterDocument = from.masterDocument;
    this.currentMode = from.currentMode;
    this.currentTemplate = from.currentTemplate;
    this.currentError = from.currentError;
    this.currentGroup = from.currentGroup;
    this.regexGroups = from.regexGroups;
    this.currentGroupingKey = from.currentGroupingKey;
    this.fixed = from.fixed;
    this.tempOutputState = from.tempOutputState;
    this.outputURIs = from.outputURIs;
    this.currentEvent = from.currentEvent;
    this.useAccumulators = from.useAccumulators;
    this.messageCounts = from.messageCounts;
    this.localParams = isFresh ? NOTHING_GIVEN : from.localParams;
    this.tunnelParams = isFresh ? NOTHING_GIVEN : from.tunnelParams;
    this.localVars = isFresh ? [] : from.localVars;
    this.currentMergeGroup = isFresh ? null : from.currentMergeGroup;
  }
}

/** A context as SaxonJS makes it for an expression that stands alone. */
function anyContext(): Context {
  let found: Context | undefined;
  const ELAB: Saxon.Evaluate = (context) => {
    found = context;
    return saxon.internals.Iter.Empty;
  };
  saxon.XPath.evaluateOnly({ N: "package", C: [{ N: "empty", ELAB }] }, null, {});
  if (!found) throw new Error("SaxonJS evaluates nothing");
  return found;
}
