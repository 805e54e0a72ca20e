import type { XmlDocument } from "../../../core/document.js";
import type { Finding } from "../../../core/rule-set.js";
import { DOCUMENT, inLets, valueBody } from "./bodies.js";
import { type LoadedFiles, Missing } from "./files.js";
import { type Caller, callDirectly, type Environment, type Value } from "./function.js";
import { isolate } from "./isolate.js";
import type { CompiledGroup, GlobalVariable } from "./program.js";
import type { Ready } from "./ready.js";
import { reasonOf } from "./reasons.js";
import { DOCUMENTS } from "./rewrite.js";
import { findingsIn, type Running, type RunOn } from "./running.js";
import { type View, viewOf } from "./view.js";

/** What rules find in a document; files that they ask for are loaded, and the run made again. */
export async function run(ready: Ready, document: XmlDocument): Promise<readonly Finding[]> {
  const view = viewIn(document);
  if (typeof view === "string") {
    const expression = ready.program.groups[0]?.group.rules[0]?.context;
    return expression ? [{ type: "failed", expression, place: { document }, reason: view }] : [];
  }
  for (;;) {
    try {
      return runOnce(ready, view);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      await ready.files.load();
    }
  }
}

/** The view of a document, or why there is none. */
function viewIn(document: XmlDocument): View | string {
  try {
    return viewOf(document);
  } catch (error) {
    return reasonOf(error);
  }
}

function runOnce(ready: Ready, view: View): readonly Finding[] {
  const call = callerIn(ready.files, ready.library?.(view.tree) ?? callDirectly);
  const running: Running = { ...ready, call };
  const environment = environmentOf(ready, view);
  for (const each of ready.program.variables) environment.set(each.id, valueIn(each, environment, running));
  const elsewhere = ready.program.groups.filter((each) => each.documents);
  return [
    ...runGroups(ready.program.whole.groups, { running, environment, view }),
    ...elsewhere.flatMap((each) => runElsewhere(each, { running, environment, view })),
  ];
}

/** Reads files where it may, and gives up the run where one must be loaded first. */
function callerIn(files: LoadedFiles, caller: Caller): Caller {
  return (called, environment) => files.reading(() => caller(called, environment));
}

function environmentOf({ program, files }: Ready, view: View): Map<string, Value> {
  const nodes = [...program.candidates].map(([name, kind]) => [name, view.all(kind)] as const);
  return new Map<string, Value>([
    ...nodes,
    [DOCUMENT, view.tree],
    [DOCUMENTS.slice(1), files.documents().map((each) => each.tree)],
  ]);
}

/** A function that gives the value of a variable; where it cannot be had, whoever asks for it meets the error. */
function valueIn(global: GlobalVariable, environment: Environment, { call, program, analysis }: Running): Value {
  try {
    return call(global.compiled, environment)[0];
  } catch (error) {
    if (error instanceof Missing) throw error;
    const { variable, scope } = global;
    const uses = "xml" in variable.value ? [] : [variable.value];
    const outer = uses.flatMap((each) => [...analysis.of(each).rewritten.variables]).filter((name) => scope.has(name));
    const lets = [...new Set(outer)].map((name) => [name, `$${scope.get(name)}()`] as const);
    const body = `(let $d := $${DOCUMENT} return function() as item()* { $d ! ${inLets(lets, valueBody(variable, analysis))} })`;
    const late = program.compile({
      body,
      uses,
      scope: new Map(),
      more: [DOCUMENT, ...lets.map(([, value]) => value.slice(1, -2))],
    });
    return call(late, environment)[0];
  }
}

/** All groups at once; where something cannot be evaluated, each for itself, so that nothing else is lost. */
function runGroups(groups: readonly CompiledGroup[], on: RunOn): readonly Finding[] {
  const { running, environment, view } = on;
  const { whole } = running.program;
  if (groups === whole.groups) {
    try {
      return findingsIn(running.call(whole.compiled, new Map([...environment, ...whole.functions])), running, view);
    } catch (error) {
      if (error instanceof Missing) throw error;
    }
  }
  return groups.flatMap((each) => {
    try {
      return findingsIn(running.call(each.compiled, environment), running, view);
    } catch (error) {
      if (error instanceof Missing) throw error;
      return isolate(each, on);
    }
  });
}

/** Rules for the documents that an expression names; what is found there is told of there. */
function runElsewhere(compiled: CompiledGroup, { running, environment, view }: RunOn): readonly Finding[] {
  const { documents } = compiled.group;
  if (!compiled.documents || !documents) return [];
  const failed = (reason: string): Finding => ({
    type: "failed",
    expression: documents,
    place: view.placeOf(undefined, ""),
    reason,
  });
  let addresses: readonly string[];
  try {
    addresses = running.call(compiled.documents, environment).map(String);
  } catch (error) {
    if (error instanceof Missing) throw error;
    return [failed(reasonOf(error))];
  }
  const views = addresses.map((address) => ({ address, other: running.files.documentAt(address) }));
  return views.flatMap(({ address, other }) => {
    if (!other) return [failed(`there is no document \`${shown(address)}\` in the project`)];
    const there = new Map([...environment, ...environmentOf(running, other)]);
    return runGroups([compiled], { running, environment: there, view: other });
  });
}

function shown(address: string): string {
  return decodeURI(address.replace(/^teiwright:\/\/\//, ""));
}
