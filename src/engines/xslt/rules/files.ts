import type { RuleFiles } from "../../../core/rule-set.js";
import { readingWith, saxon } from "../saxon.js";
import { pathOf } from "./addresses.js";
import { makeView, type View } from "./view.js";

/** The files that expressions have asked for, kept for all documents. */
export interface LoadedFiles {
  /** The documents among them. */
  readonly documents: () => readonly View[];
  /** The document at an address; undefined where there is none. To be called in `reading`. */
  readonly documentAt: (address: string) => View | undefined;
  /** Runs what may ask for files; throws `Missing` where one is asked for that was not loaded, whoever catches the error. */
  readonly reading: <T>(run: () => T) => T;
  /** Loads what was asked for. */
  readonly load: () => Promise<void>;
}

/** Says that a file must be loaded before a run can come to its end. */
export class Missing extends Error {}

/** Files are read when an expression first asks for them; the run is then made again, since XPath cannot wait. */
export function loadedFiles({ load, parse }: RuleFiles): LoadedFiles {
  const texts = new Map<string, string | undefined>();
  const views = new Map<string, View>();
  const asked = new Set<string>();

  const textAt = (address: string): string => {
    const path = pathOf(address);
    const text = texts.get(address);
    if (text !== undefined) return text;
    if (path !== undefined && !texts.has(address)) asked.add(address);
    throw new saxon.XError(`there is no file \`${path ?? address}\` in the project`, "FODC0002");
  };
  const stopWhereMissing = (): void => {
    if (asked.size > 0) throw new Missing();
  };
  return {
    documents: () => [...views.values()],
    documentAt: (address) => {
      if (!texts.has(address) && pathOf(address) !== undefined) asked.add(address);
      stopWhereMissing();
      return views.get(address);
    },
    reading: (run) => {
      try {
        const result = readingWith(textAt, run);
        stopWhereMissing();
        return result;
      } catch (error) {
        stopWhereMissing();
        throw error;
      }
    },
    load: async () => {
      for (const address of asked) {
        const source = await load(pathOf(address) ?? "");
        texts.set(address, source?.text);
        const document = source && parse(source);
        if (document) views.set(address, makeView(document));
      }
      asked.clear();
    },
  };
}
